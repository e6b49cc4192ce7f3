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
