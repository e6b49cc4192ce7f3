import { buyerCompany, startPair, type Pair } from './testing/pair';

interface Draft {
  id: string;
  number: string;
  version: number;
  hasDeviations: boolean;
  unread: boolean;
  readAt: string | null;
  readBy: string | null;
  lines: Record<string, unknown>[];
}

let pair: Pair;
beforeEach(async () => {
  pair = await startPair();
  // The first order makes the customer, which is remarkable; those after it are ordinary.
  await received();
}, 60_000);
afterEach(() => pair.stop());

const read = async (id: string) => (await pair.supplier.call<Draft>('GET', `/api/order-drafts/${id}`)).body;
async function received(fields: Parameters<Pair['purchaseOrder']>[0] = {}): Promise<Draft> {
  const order = await pair.purchaseOrder(fields);
  await pair.export(order);
  return read(String((await pair.draft(order.number))['id']));
}
const listed = async (query: string) =>
  (await pair.supplier.call<{ items: Draft[] }>('GET', `/api/order-drafts?${query}`)).body.items.map(
    ({ number }) => number,
  );
const approve = async (...items: { id: string; version: number }[]) =>
  (
    await pair.supplier.call<{ items: Record<string, unknown>[] }>('POST', '/api/order-drafts/approve', {
      body: { items: items.map(({ id, version }) => ({ id, version })) },
    })
  ).body.items;

describe('deviations', () => {
  it('are what a person should look at, and can be listed', async () => {
    const ordinary = await received();
    const cheap = await received({ lines: [{ unitPrice: '140' }] });
    expect([ordinary.hasDeviations, cheap.hasDeviations]).toEqual([false, true]);
    expect(await listed('deviations=false&state=draft')).toEqual([ordinary.number]);
    expect(await listed('deviations=true&limit=1')).toEqual([cheap.number]);
  });

  it('follow the article and the customer that a person chooses', async () => {
    const ordinary = await received();
    const bolt = (await pair.supplier.call<{ items: { id: string }[] }>('GET', '/api/articles?number=BLT-10'))
      .body.items[0]?.id;
    const changed = await pair.supplier.call<Draft>('PATCH', `/api/order-drafts/${ordinary.id}/lines/1`, {
      body: { articleId: bolt },
      ifMatch: ordinary.version,
    });
    expect(changed.body.hasDeviations).toBe(true);
    const back = await pair.supplier.call<Draft>('PATCH', `/api/order-drafts/${ordinary.id}/lines/1`, {
      body: { articleId: ordinary.lines[0]?.['articleId'] },
      ifMatch: changed.body.version,
    });
    expect(back.body.hasDeviations).toBe(false);
  });

  it('follow a later revision of the customer', async () => {
    const order = await pair.purchaseOrder({ lines: [{ unitPrice: '140' }] });
    await pair.export(order);
    const { id } = await pair.draft(order.number);
    expect(await read(String(id))).toMatchObject({ hasDeviations: true });
    await resent(order, '149.5');
    expect(await read(String(id))).toMatchObject({ hasDeviations: false, revision: 2 });
  });

  it('are found in drafts that were there before they were counted', async () => {
    const ordinary = await received();
    const cheap = await received({ lines: [{ unitPrice: '140' }] });
    const { source } = pair.supplier.instance.db;
    const migration = source.migrations.find(({ name }) => name === 'MarkDrafts1764003000000');
    const runner = source.createQueryRunner();
    await migration?.down(runner);
    await migration?.up(runner);
    await runner.release();
    expect(await read(ordinary.id)).toMatchObject({ hasDeviations: false, unread: true });
    expect(await read(cheap.id)).toMatchObject({ hasDeviations: true });
  });
});

/** The same order at another price, as its next revision. */
async function resent(order: { id: string; number: string }, unitPrice: string): Promise<void> {
  const sent = pair.network.seen
    .flatMap(({ body }) => (body === undefined ? [] : [JSON.parse(body) as Record<string, unknown>]))
    .flatMap((body) => (Array.isArray(body['items']) ? (body['items'] as Record<string, unknown>[]) : [body]))
    .find((message) => message['number'] === order.number);
  const lines = (sent?.['lines'] as object[]).map((line) => ({ ...line, unitPrice }));
  const answer = await pair.supplier.call('POST', '/api/partner/v1/purchase-orders', {
    as: { token: pair.token },
    body: { ...sent, revision: 2, lines },
  });
  expect(answer.status).toBe(201);
}

describe('the mark of an unread draft', () => {
  it('goes for the whole team when the first of them opens it', async () => {
    const draft = await received();
    expect(draft).toMatchObject({ unread: true, readAt: null, readBy: null });
    expect(await listed('unread=true')).toContain(draft.number);
    const path = `/api/order-drafts/${draft.id}/read`;
    expect((await pair.supplier.call('POST', path, { as: 'production' })).status).toBe(403);
    const first = await pair.supplier.call<Draft>('POST', path, { as: 'office' });
    expect(first.body).toMatchObject({ unread: false, readBy: 'office', version: draft.version });
    const second = await pair.supplier.call<Draft>('POST', path);
    expect(second.body).toEqual(first.body);
    expect(await listed('unread=true')).not.toContain(draft.number);
    const history = await pair.supplier.call<{ items: unknown[] }>(
      'GET',
      `/api/order-drafts/${draft.id}/history`,
    );
    expect(history.body.items).toEqual([]);
  });

  it('comes back with another revision', async () => {
    const order = await pair.purchaseOrder();
    await pair.export(order);
    const { id } = await pair.draft(order.number);
    const path = `/api/order-drafts/${String(id)}/read`;
    const seen = await pair.supplier.call<Draft>('POST', path);
    expect(seen.body.unread).toBe(false);
    await resent(order, '148');
    expect(await read(String(id))).toMatchObject({ unread: true, readAt: null, readBy: null });
    // Who has opened the revision before has not read this one.
    expect((await pair.supplier.call('POST', path, { ifMatch: seen.body.version })).status).toBe(412);
  });
});

describe('the approval of many drafts', () => {
  it('takes those without deviations and says of each of the others why not', async () => {
    const [good, stale, cheap, rejected] = [
      await received(),
      await received(),
      await received({ lines: [{ unitPrice: '140' }] }),
      await received(),
    ];
    await pair.supplier.call('POST', `/api/order-drafts/${rejected.id}/reject`, { body: { reason: 'Nei' } });
    const unknown = { id: '00000000-0000-4000-8000-000000000000', version: 1 };
    const items = await approve(good, { ...stale, version: 99 }, cheap, { ...rejected, version: 2 }, unknown);
    expect(items).toMatchObject([
      { number: good.number, approved: true, problem: null },
      { number: stale.number, approved: false, problem: { code: 'version-stale' } },
      { number: cheap.number, approved: false, problem: { code: 'draft-has-deviations' } },
      { number: rejected.number, approved: false, problem: { code: 'draft-not-open' } },
      { number: null, approved: false, problem: { code: 'not-found' } },
    ]);
    for (const { problem } of items.slice(1))
      expect(problem).toMatchObject({ detail: expect.stringMatching(/\w \w/) });
    const order = await pair.supplier.call('GET', `/api/orders/${String(items[0]?.['salesOrderId'])}`);
    expect(order.body).toMatchObject({ number: items[0]?.['salesOrderNumber'], state: 'open' });
    expect(await read(good.id)).toMatchObject({ state: 'approved', unread: false });
    expect(await read(stale.id)).toMatchObject({ state: 'draft' });
  });

  it('makes one order of a draft that is named twice', async () => {
    const draft = await received();
    const items = await approve(draft, draft);
    expect(items.map(({ approved }) => approved)).toEqual([true, false]);
    const audit = await pair.supplier.call<{ items: unknown[] }>('GET', '/api/audit?action=draft-approved');
    expect(audit.body.items).toHaveLength(1);
  });
});

describe('where a draft came from', () => {
  it('is kept as every revision was received and answered, newest first', async () => {
    const order = await pair.purchaseOrder();
    await pair.export(order);
    const { id } = await pair.draft(order.number);
    await resent(order, '148');
    const { body } = await pair.supplier.call<{
      items: { revision: number; message: string; answer: object }[];
    }>('GET', `/api/order-drafts/${String(id)}/messages`);
    expect(body.items.map(({ revision }) => revision)).toEqual([2, 1]);
    const prices = body.items.map(
      ({ message }) => (JSON.parse(message) as { lines: { unitPrice: string }[] }).lines[0]?.unitPrice,
    );
    expect(prices).toEqual(['148', '149.5']);
    expect(body.items[1]?.answer).toMatchObject({ id, orderNumber: order.number, warnings: [] });
  });

  it('may be a company that stands twice among the contacts', async () => {
    const draft = await received();
    const path = `/api/order-drafts/${draft.id}/possible-duplicates`;
    const found = async () => (await pair.supplier.call<{ items: unknown[] }>('GET', path)).body.items;
    expect(await found()).toEqual([]);
    const contact = (fields: object) =>
      pair.supplier.call('POST', '/api/contacts', {
        body: { ...buyerCompany, organisationNumber: null, isCustomer: true, ...fields },
      });
    await contact({ name: 'FJORD INDUSTRI AS' });
    await contact({ address: { ...buyerCompany.address, line1: 'Kaia 7' } });
    // Another organisation number is another company, whatever its name.
    await contact({ organisationNumber: '974760673' });
    const reasons = (...told: [code: string, detail: string][]) =>
      expect.arrayContaining(told.map(([code, detail]) => ({ code, detail }))) as object[];
    expect(await found()).toMatchObject([
      {
        name: 'FJORD INDUSTRI AS',
        reasons: reasons(['same-name', 'Samme navn'], ['same-address', 'Samme adresse']),
      },
      {
        address: { line1: 'Kaia 7' },
        reasons: reasons(['same-name', 'Samme navn'], ['address-differs', 'Ulik adresse']),
      },
    ]);
  });
});
