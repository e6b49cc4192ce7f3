import { buyerCompany, startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
  await pair.supplier.call('POST', '/api/contacts', { body: { ...buyerCompany, isCustomer: true } });
});
afterAll(() => pair.stop());

const check = async (id: string) =>
  (
    await pair.buyer.call<{
      items: { verdict: string; faults: { code: string }[]; warnings: { code: string }[] }[];
    }>('POST', '/api/purchase-orders/check', { body: { ids: [id] } })
  ).body.items[0];
const ordersSent = () =>
  pair.network.seen.filter((request) => request.method === 'POST' && !request.url.endsWith('/check')).length;

const cases: [string, () => Promise<{ id: string }>, string][] = [
  [
    'to the own company',
    async () =>
      pair.purchaseOrder({
        supplierContactId: (await pair.buyer.call<{ contactId: string }>('GET', '/api/company')).body
          .contactId,
      }),
    'supplier-is-own-company',
  ],
  [
    'to another contact with the own organisation number',
    async () => {
      const { body } = await pair.buyer.call<{ id: string }>('POST', '/api/contacts', {
        body: {
          name: 'Fjord avd. sør',
          organisationNumber: '999999999',
          email: 'a@b.example',
          isSupplier: true,
          address: { line1: 'X', postalCode: '1', city: 'Y', countryCode: 'NO' },
        },
      });
      return pair.purchaseOrder({ supplierContactId: body.id });
    },
    'supplier-is-own-company',
  ],
  [
    'to a supplier without a connection',
    async () => {
      const { body } = await pair.buyer.call<{ id: string }>('POST', '/api/contacts', {
        body: {
          name: 'Uten Kobling AS',
          email: 'a@b.example',
          isSupplier: true,
          address: { line1: 'X', postalCode: '1', city: 'Y', countryCode: 'NO' },
        },
      });
      return pair.purchaseOrder({ supplierContactId: body.id });
    },
    'connection-missing',
  ],
  ['without lines', () => pair.purchaseOrder({ lines: [] }), 'no-lines'],
  ['with a quantity of 0', () => pair.purchaseOrder({ lines: [{ quantity: '0' }] }), 'quantity-not-positive'],
  [
    'with a quantity below 0',
    () => pair.purchaseOrder({ lines: [{ quantity: '-1' }] }),
    'quantity-not-positive',
  ],
  ['that is not released', () => pair.purchaseOrder({ state: 'draft' }), 'order-not-released'],
  [
    "without a supplier's article number",
    () => pair.purchaseOrder({ lines: [{ supplierArticleNumber: null }] }),
    'supplier-article-number-missing',
  ],
];

it.each(cases)('never exports an order %s, and says why beforehand', async (_, make, code) => {
  const order = await make();
  const before = ordersSent();
  const verdict = await check(order.id);
  expect(verdict).toMatchObject({ verdict: 'cannot-go' });
  expect(verdict?.faults.map((fault) => fault.code)).toContain(code);
  const result = await pair.export(order);
  expect(result).toMatchObject({ failed: 1, results: [{ status: null }] });
  expect(JSON.stringify(result.results)).toContain(code);
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: null });
  expect(ordersSent()).toBe(before);
  expect(await pair.drafts()).toEqual([]);
});

it('says beforehand what the supplier would refuse or remark, asked live, and stores nothing', async () => {
  expect(await check((await pair.purchaseOrder()).id)).toMatchObject({
    verdict: 'ready',
    faults: [],
    warnings: [],
  });
  expect(await check((await pair.purchaseOrder({ lines: [{ unitPrice: '1' }] })).id)).toMatchObject({
    verdict: 'warnings',
    warnings: [{ code: 'price-differs' }],
  });
  expect(
    await check((await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'NO-SUCH' }] })).id),
  ).toMatchObject({
    verdict: 'cannot-go',
    faults: [{ code: 'article-not-found', pointer: '/lines/0/articleNumber' }],
  });
  pair.network.leadTo(undefined);
  expect(await check((await pair.purchaseOrder()).id)).toMatchObject({
    verdict: 'unknown',
    warnings: [{ code: 'partner-not-asked' }],
  });
  pair.network.leadTo(pair.supplier);
  expect(await pair.drafts()).toEqual([]);
});

it('never exports over a paused connection', async () => {
  const path = `/api/connections/${pair.connectionId}`;
  const { body } = await pair.buyer.call<{ version: number }>('GET', path);
  await pair.buyer.call('PATCH', path, { ifMatch: body.version, body: { state: 'paused' } });
  const order = await pair.purchaseOrder();
  expect(await check(order.id)).toMatchObject({
    verdict: 'cannot-go',
    faults: [{ code: 'connection-not-active-here' }],
  });
  expect(await pair.export(order)).toMatchObject({ failed: 1 });
  await pair.buyer.call('PATCH', path, { ifMatch: body.version + 1, body: { state: 'active' } });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: null, waitingSince: null });
});

it('never exports to the own company by itself either, and lets nobody connect to it', async () => {
  const { body: own } = await pair.buyer.call<{ id: string; version: number }>('POST', '/api/contacts', {
    body: {
      name: 'Fjord avd. nord',
      email: 'n@b.example',
      isSupplier: true,
      address: { line1: 'X', postalCode: '1', city: 'Y', countryCode: 'NO' },
    },
  });
  const connect = (contactId: string) =>
    pair.buyer.call('POST', '/api/connections', {
      body: {
        contactId,
        endpoint: 'http://supplier.example/api/partner/v1',
        token: pair.token,
        automaticExport: true,
      },
    });
  const company = (await pair.buyer.call<{ contactId: string }>('GET', '/api/company')).body;
  expect(await connect(company.contactId)).toMatchObject({
    status: 422,
    body: { code: 'supplier-is-own-company' },
  });
  expect((await connect(own.id)).status).toBe(201);
  // Only afterwards does it turn out to be ourselves.
  await pair.buyer.call('PATCH', `/api/contacts/${own.id}`, {
    ifMatch: own.version,
    body: { organisationNumber: '999999999' },
  });
  const order = await pair.purchaseOrder({ supplierContactId: own.id });
  const before = ordersSent();
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: null });
  expect(ordersSent()).toBe(before);
});

it('writes a refused export down, on the order and in the log', async () => {
  const order = await pair.purchaseOrder({ state: 'draft' });
  await pair.export(order);
  expect(await pair.order(order.id)).toMatchObject({
    lastError: { code: 'order-not-released' },
    waitingSince: null,
  });
  expect(await pair.log(pair.buyer, `&document=${order.number}`)).toMatchObject([
    { code: 'order-not-exported', message: 'Ordren ble ikke eksportert. Ordren er ikke frigitt.' },
  ]);
});
