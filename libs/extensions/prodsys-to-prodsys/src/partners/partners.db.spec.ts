import { startPair, supplierCompany, buyerCompany, type Pair } from '../testing/pair';
import type { TestInstance } from '@prodsys/platform/testing';
import type { PartnerDetail, PartnerPage, PartnerView } from './partner-messages';

const day = 86_400_000;
let pair: Pair;

const list = async (home: TestInstance, query = '') => {
  const answer = await home.call<PartnerPage>('GET', `/api/partners?${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
};
const names = async (home: TestInstance, query = '') =>
  (await list(home, query)).items.map(({ name }) => name);
const first = async (home: TestInstance) => (await list(home)).items[0] as PartnerView;
const actions = async (home: TestInstance) => (await first(home)).actionNeeded.map(({ code }) => code);
const detail = async (home: TestInstance, id: string) =>
  (await home.call<PartnerDetail>('GET', `/api/partners/${id}`)).body;
async function change(home: TestInstance, id: string, body: object, as: 'admin' | 'office' = 'admin') {
  const path = `/api/connections/${id}`;
  const { version } = (await home.call<{ version: number }>('GET', path)).body;
  return home.call<Record<string, unknown>>('PATCH', path, { body, ifMatch: version, as });
}
const user = async (username: string) =>
  (
    await pair.buyer.call<{ id: string; version: number }>('POST', '/api/users', {
      body: { username, name: `${username} Nordmann`, role: 'office' },
    })
  ).body;
async function connect(name: string): Promise<string> {
  const made = await pair.buyer.call<{ id: string }>('POST', '/api/connections', {
    body: { role: 'supplier', name },
  });
  expect(made.status).toBe(201);
  return made.body.id;
}

describe('a partnership', () => {
  beforeAll(async () => {
    pair = await startPair();
  });
  afterAll(() => pair.stop());

  it('shows both ends the same partnership, each from its side', async () => {
    await pair.buyer.call('POST', `/api/connections/${pair.connectionId}/test`);
    await pair.export(await pair.purchaseOrder());
    expect(await list(pair.buyer)).toEqual({
      nextCursor: null,
      items: [
        {
          id: pair.connectionId,
          name: 'Nordisk Stål AS',
          role: 'buyer',
          state: 'active',
          stateReason: null,
          stateMessage: null,
          stateAdvice: null,
          endpoint: expect.stringContaining('/api/partner/v1'),
          automaticExport: false,
          contactId: pair.supplierContactId,
          contactName: 'Nordisk Stål AS',
          contactNumber: expect.stringMatching(/^\d+$/),
          documentTypes: [{ type: 'purchase-order', direction: 'out', state: 'active' }],
          actionNeeded: [],
          tokenState: 'active',
          tokenDaysLeft: 365,
          lastExchangeAt: '2026-11-22T10:00:00.000Z',
          lastErrorAt: null,
          openErrors: 0,
          responsible: [],
          version: 1,
        },
      ],
    });
    expect(await first(pair.supplier)).toMatchObject({
      id: pair.supplierConnectionId,
      name: 'Fjord Industri AS',
      role: 'supplier',
      contactName: 'Fjord Industri AS',
      contactNumber: expect.stringMatching(/^\d+$/),
      documentTypes: [{ type: 'purchase-order', direction: 'in', state: 'active' }],
      actionNeeded: [],
      tokenState: 'active',
      tokenDaysLeft: 365,
      lastExchangeAt: '2026-11-22T10:00:00.000Z',
    });
  });

  it('is for everybody who reads, also while the extension is off: then nothing is exchanged', async () => {
    await pair.buyer.call('PATCH', '/api/extensions/prodsys-to-prodsys', { body: { enabled: false } });
    const answer = await pair.buyer.call<PartnerPage>('GET', '/api/partners', { as: 'production' });
    expect(answer.body.items[0]?.documentTypes).toEqual([
      { type: 'purchase-order', direction: 'out', state: 'off' },
    ]);
    expect(await names(pair.buyer, 'documentType=purchase-order')).toEqual(['Nordisk Stål AS']);
    await pair.buyer.call('PATCH', '/api/extensions/prodsys-to-prodsys', { body: { enabled: true } });
  });

  it('shows a pause, and a type that is not taken', async () => {
    await change(pair.supplier, pair.supplierConnectionId, { state: 'paused' });
    expect((await first(pair.supplier)).documentTypes[0]?.state).toBe('paused');
    await change(pair.supplier, pair.supplierConnectionId, { state: 'active', acceptedDocumentTypes: [] });
    expect((await first(pair.supplier)).documentTypes[0]?.state).toBe('off');
    expect(await names(pair.supplier, 'documentType=purchase-order')).toEqual([]);
    await pair.buyer.call('POST', `/api/connections/${pair.connectionId}/test`);
    expect((await first(pair.buyer)).documentTypes[0]?.state).toBe('off');
    await change(pair.supplier, pair.supplierConnectionId, { acceptedDocumentTypes: ['purchase-order'] });
  });

  it('names the people who look after a partner, and keeps who named them', async () => {
    const [kari, per] = [await user('kari'), await user('per')];
    const named = await change(pair.buyer, pair.connectionId, {
      responsibleUserIds: [per.id, kari.id, per.id],
    });
    expect(named).toMatchObject({ status: 200, body: { responsibleUserIds: [per.id, kari.id], version: 2 } });
    expect((await first(pair.buyer)).responsible).toEqual([
      { id: per.id, name: 'per Nordmann' },
      { id: kari.id, name: 'kari Nordmann' },
    ]);
    const { body } = await pair.buyer.call<{ items: { params: object }[] }>(
      'GET',
      `/api/audit?objectId=${pair.connectionId}`,
    );
    expect(body.items[0]?.params).toMatchObject({ responsible: ['per Nordmann', 'kari Nordmann'] });
    await change(pair.buyer, pair.connectionId, { name: 'Nordisk' });
    expect((await first(pair.buyer)).responsible).toHaveLength(2);

    await pair.buyer.call('DELETE', `/api/users/${per.id}`, { ifMatch: per.version });
    expect((await first(pair.buyer)).responsible).toEqual([{ id: kari.id, name: 'kari Nordmann' }]);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(
      await change(pair.buyer, pair.connectionId, { responsibleUserIds: [kari.id, per.id, nobody] }),
    ).toMatchObject({
      status: 422,
      body: {
        code: 'responsible-unknown',
        errors: [{ pointer: '/responsibleUserIds/1' }, { pointer: '/responsibleUserIds/2' }],
      },
    });
    expect(await change(pair.buyer, pair.connectionId, { responsibleUserIds: [] }, 'office')).toMatchObject({
      status: 403,
    });
    await change(pair.buyer, pair.connectionId, { responsibleUserIds: [] });
    expect((await first(pair.buyer)).responsible).toEqual([]);
  });

  it('counts orders that do not get through, at both ends, until they do', async () => {
    const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'NO-SUCH' }] });
    await pair.export(order);
    expect(await first(pair.buyer)).toMatchObject({
      openErrors: 1,
      actionNeeded: [{ code: 'orders-failed', message: expect.stringContaining(': 1.') }],
      lastErrorAt: '2026-11-22T10:00:00.000Z',
    });
    expect(await first(pair.supplier)).toMatchObject({
      openErrors: 1,
      actionNeeded: [{ code: 'orders-refused' }],
    });
    await pair.article('NO-SUCH');
    await pair.export(order);
    for (const home of [pair.buyer, pair.supplier])
      expect(await first(home)).toMatchObject({ openErrors: 0, actionNeeded: [] });
  });
});

describe('partners in trouble, and many of them', () => {
  beforeEach(async () => {
    pair = await startPair();
  });
  afterEach(() => pair.stop());

  it('asks for a new token before the old one ends, and after', async () => {
    await pair.buyer.call('POST', `/api/connections/${pair.connectionId}/test`);
    pair.clock.pass(335 * day);
    expect(await actions(pair.buyer)).toEqual([]);
    pair.clock.pass(day);
    expect(await first(pair.buyer)).toMatchObject({
      tokenDaysLeft: 29,
      actionNeeded: [
        {
          code: 'token-expires',
          message: 'Be leverandøren om et nytt token. Dager til det gamle utløper: 29.',
        },
      ],
    });
    expect(await actions(pair.supplier)).toEqual(['token-expires']);
    pair.clock.pass(30 * day);
    for (const home of [pair.buyer, pair.supplier]) {
      expect(await first(home)).toMatchObject({ tokenState: 'expired', tokenDaysLeft: null });
      expect(await actions(home)).toEqual(['token-expired']);
    }
  });

  it('tells of a connection that stopped because its token was revoked', async () => {
    await pair.supplier.call('DELETE', `/api/tokens/${pair.tokenId}`);
    await pair.export(await pair.purchaseOrder());
    expect(await first(pair.buyer)).toMatchObject({
      state: 'stopped',
      stateReason: 'token-revoked',
      stateMessage: 'Tokenet er trukket tilbake.',
      stateAdvice: expect.stringContaining('Be leverandøren lage et nytt token'),
      actionNeeded: expect.arrayContaining([
        {
          code: 'connection-stopped',
          message: 'Tilkoblingen er stoppet: Tokenet er trukket tilbake. Rett feilen og test den på nytt.',
        },
      ]),
      tokenState: 'revoked',
      documentTypes: [{ state: 'stopped' }],
      lastErrorAt: '2026-11-22T10:00:00.000Z',
    });
    expect(await actions(pair.buyer)).toEqual(
      expect.arrayContaining(['connection-stopped', 'token-revoked']),
    );
    expect(await first(pair.supplier)).toMatchObject({ tokenState: 'revoked' });
    expect(await names(pair.buyer, 'state=stopped&actionNeeded=true')).toEqual(['Nordisk Stål AS']);
    expect(await names(pair.buyer, 'state=active')).toEqual([]);
  });

  it('asks who the customer is when nobody can tell', async () => {
    for (const email of ['a@fjord.example', 'b@fjord.example'])
      await pair.supplier.call('POST', '/api/contacts', {
        body: { ...buyerCompany, organisationNumber: null, isCustomer: true, email },
      });
    expect(await actions(pair.supplier)).toEqual([]);
    await pair.export(await pair.purchaseOrder());
    expect(await actions(pair.supplier)).toEqual(['contact-undecided']);
  });

  it('asks for a token and a contact where there is none, and for nothing where a connection was ended', async () => {
    const id = await connect('Verksted AS');
    const shown = async () => (await list(pair.buyer, 'search=verksted')).items[0];
    expect(await shown()).toMatchObject({
      tokenState: 'missing',
      contactId: null,
      actionNeeded: [{ code: 'token-missing' }],
    });
    await change(pair.buyer, pair.connectionId, { contactId: null });
    expect((await list(pair.buyer, 'role=buyer')).items[0]?.actionNeeded).toMatchObject([
      { code: 'contact-missing' },
    ]);
    await pair.buyer.call('DELETE', `/api/connections/${id}`, { ifMatch: 1 });
    expect(await shown()).toMatchObject({ state: 'paused', stateReason: 'ended', actionNeeded: [] });
  });

  it('is in the order of the Norwegian alphabet, page by page, and found by any part of a name', async () => {
    for (const name of ['Åsen AS', 'Ørn AS', 'ære AS', 'alfa AS', 'Beta 100% AS']) await connect(name);
    const all = ['alfa AS', 'Beta 100% AS', 'Nordisk Stål AS', 'ære AS', 'Ørn AS', 'Åsen AS'];
    expect(await names(pair.buyer)).toEqual(all);
    const pages: string[][] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: PartnerPage = await list(pair.buyer, `limit=4${cursor && `&cursor=${cursor}`}`);
      pages.push(page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(pages).toEqual([all.slice(0, 4), all.slice(4)]);
    const searched = (search: string) => names(pair.buyer, `search=${encodeURIComponent(search)}`);
    expect(await searched('ÅSEN')).toEqual(['Åsen AS']);
    expect(await searched('stål')).toEqual(['Nordisk Stål AS']);
    expect(await searched('%')).toEqual(['Beta 100% AS']);
    expect(await searched('zz')).toEqual([]);
    expect(await names(pair.buyer, 'role=supplier&actionNeeded=true&limit=2')).toEqual([
      'alfa AS',
      'Beta 100% AS',
    ]);
    expect(await names(pair.buyer, 'actionNeeded=false')).toEqual(['Nordisk Stål AS']);
    expect(await pair.buyer.call('GET', '/api/partners?cursor=nonsense')).toMatchObject({ status: 400 });
  });

  it('shows who a partner is, what last happened and who changed what', async () => {
    await pair.buyer.call('POST', `/api/connections/${pair.connectionId}/test`);
    const numbers: string[] = [];
    for (let index = 0; index < 22; index++) {
      pair.clock.pass(1_000);
      const wrong = index === 20 ? [{ supplierArticleNumber: 'NO-SUCH' }] : undefined;
      const order = await pair.purchaseOrder(wrong ? { lines: wrong } : {});
      await pair.export(order);
      numbers.push(order.number);
    }
    await change(pair.buyer, pair.connectionId, { automaticExport: true });
    const shown = await detail(pair.buyer, pair.connectionId);
    expect(shown.identity).toEqual({
      organisationNumber: supplierCompany.organisationNumber,
      gln: null,
      instanceId: pair.supplier.instance.id,
      endpoint: 'http://supplier.example/api/partner/v1',
    });
    expect(shown.log.map(({ documentNumber }) => documentNumber)).toEqual(numbers.slice(-20).reverse());
    expect(shown.log.slice(0, 2)).toMatchObject([
      { level: 'info', code: 'order-sent', direction: 'out', documentType: 'purchase-order' },
      { level: 'warning', code: 'order-refused', message: expect.stringContaining('NO-SUCH') },
    ]);
    expect(shown.history).toMatchObject([
      { action: 'connection-changed', actor: 'admin', message: 'Endret tilkoblingen «Nordisk Stål AS».' },
      { action: 'connection-created', actor: 'admin' },
    ]);
    expect((await detail(pair.supplier, pair.supplierConnectionId)).identity).toEqual({
      organisationNumber: buyerCompany.organisationNumber,
      gln: null,
      instanceId: pair.buyer.instance.id,
      endpoint: null,
    });
    expect(await pair.buyer.call('GET', `/api/partners/${pair.supplierConnectionId}`)).toMatchObject({
      status: 404,
    });
  }, 60_000);
});
