import type { LogExchange, LogRecord } from '@prodsys/platform';
import type { TestInstance } from '@prodsys/platform/testing';
import { startPair, type Pair } from './testing/pair';

interface Entry {
  id: string;
  at: string;
  code: string;
  traceId: string | null;
  record: LogRecord | null;
  exchange: LogExchange | null;
}

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
}, 60_000);
afterAll(() => pair.stop());

/** The newest entry of this kind, read by itself. */
const find = async (home: TestInstance, code: string): Promise<Entry> => {
  const found = (await pair.log(home)).find((entry) => entry['code'] === code);
  const { status, body } = await home.call<Entry>('GET', `/api/integration-log/${String(found?.['id'])}`);
  expect(status).toBe(200);
  return body;
};
const read = (part: { body: string } | null | undefined) =>
  JSON.parse(part?.body ?? 'null') as Record<string, unknown> | null;

it('shows at both ends the message as it went and the answer as it came, under one trace', async () => {
  const order = await pair.purchaseOrder();
  await pair.export(order);
  const [sent, received] = [
    await find(pair.buyer, 'order-sent'),
    await find(pair.supplier, 'order-received'),
  ];
  expect(sent.exchange?.request?.body).toBe(received.exchange?.request?.body);
  expect(read(sent.exchange?.request)).toMatchObject({ number: order.number, revision: 1 });
  expect(sent.exchange?.answer).toMatchObject({
    at: sent.at,
    status: 201,
    headers: { 'content-type': expect.stringContaining('application/json') },
  });
  expect(read(sent.exchange?.answer)).toMatchObject({ orderNumber: order.number, state: 'draft' });
  expect(read(received.exchange?.answer)).toEqual(read(sent.exchange?.answer));
  expect(sent.traceId).toBe(received.traceId);
  expect(sent.traceId).not.toBeNull();
});

it('leads to the purchase order at the buyer and to the draft at the supplier, from the list as well', async () => {
  const order = await pair.purchaseOrder();
  await pair.export(order);
  const draft = await pair.draft(order.number);
  const records = async (home: TestInstance) =>
    (await pair.log(home, `&document=${order.number}`)).map(({ record }) => record);
  expect(await records(pair.buyer)).toEqual([{ register: 'purchase-order', id: order.id }]);
  expect(await records(pair.supplier)).toEqual([{ register: 'order-draft', id: draft['id'] }]);
});

it('keeps the answer of each try, also when a later one went well', async () => {
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'UKJENT' }] });
  await pair.export(order);
  await pair.article('UKJENT');
  await pair.export(order);
  const [refused, sent] = [await find(pair.buyer, 'order-refused'), await find(pair.buyer, 'order-sent')];
  expect(refused.exchange?.answer?.status).toBe(422);
  expect(read(refused.exchange?.answer)).toMatchObject({ errors: [{ code: 'article-not-found' }] });
  expect(refused.exchange?.errorUrl).toMatch(/^http:\/\/supplier\.example(:\d+)?\/errors\//);
  expect(sent.exchange?.answer?.status).toBe(201);
  expect(sent.exchange?.errorUrl).toBeNull();
});

it('shows the supplier what was refused, what was answered and the page about it', async () => {
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'FREMMED' }] });
  await pair.export(order);
  const refused = await find(pair.supplier, 'order-refused-by-us');
  const told = await find(pair.buyer, 'order-refused');
  expect(read(refused.exchange?.request)).toMatchObject({ lines: [{ articleNumber: 'FREMMED' }] });
  expect(read(refused.exchange?.answer)).toMatchObject({
    ...read(told.exchange?.answer),
    title: expect.any(String),
    detail: expect.any(String),
    errors: [{ code: 'article-not-found', params: { number: 'FREMMED' } }],
  });
  expect(refused.record).toBeNull();
});

it('shows what a supplier answered who took the order no further', async () => {
  const path = `/api/connections/${pair.supplierConnectionId}`;
  const turn = async (state: string) => {
    const { version } = (await pair.supplier.call<{ version: number }>('GET', path)).body;
    await pair.supplier.call('PATCH', path, { body: { state }, ifMatch: version });
  };
  await turn('paused');
  await pair.export(await pair.purchaseOrder());
  await turn('active');
  const [sent, received] = [
    await find(pair.buyer, 'order-no-action'),
    await find(pair.supplier, 'order-not-forwarded'),
  ];
  expect(sent.exchange?.answer?.status).toBe(202);
  expect(read(received.exchange?.answer)).toEqual(read(sent.exchange?.answer));
  expect(received.exchange?.request).toBeNull();
});

it('shows the change of an approved order as refused', async () => {
  const order = await pair.purchaseOrder();
  await pair.export(order);
  const draft = await pair.draft(order.number);
  await pair.supplier.call('POST', `/api/order-drafts/${String(draft['id'])}/approve`, {
    body: {},
    ifMatch: Number(draft['version']),
  });
  const message = read((await find(pair.buyer, 'order-sent')).exchange?.request);
  await pair.supplier.call('POST', '/api/partner/v1/purchase-orders', {
    as: { token: pair.token },
    body: { ...message, revision: 2 },
  });
  const asked = await find(pair.supplier, 'change-requested');
  expect(asked.record).toEqual({ register: 'order-draft', id: draft['id'] });
  expect(read(asked.exchange?.answer)).toMatchObject({
    code: 'order-already-accepted',
    params: { number: draft['number'] },
  });
});

it('shows a page of something in between as the text that it was, with a link of nobody', async () => {
  pair.network.next({
    status: 502,
    headers: { server: 'nginx', 'set-cookie': 'session=geheim' },
    body: '<html>Bad gateway</html>',
  });
  await pair.export(await pair.purchaseOrder());
  expect((await find(pair.buyer, 'order-not-sent')).exchange?.answer).toMatchObject({
    status: 502,
    headers: { server: 'nginx' },
    body: '<html>Bad gateway</html>',
  });
  pair.network.next({
    status: 422,
    body: JSON.stringify({ code: 'order-invalid', errors: [], errorUrl: 'http://elsewhere.example/x' }),
  });
  await pair.export(await pair.purchaseOrder());
  const { exchange } = await find(pair.buyer, 'order-refused');
  expect(read(exchange?.answer)).toMatchObject({ errorUrl: 'http://elsewhere.example/x' });
  expect(exchange?.errorUrl).toBeNull();
});

it('says that nothing came when nothing came, and that nothing was sent when nothing was', async () => {
  pair.network.next('lost-before');
  await pair.export(await pair.purchaseOrder());
  expect((await find(pair.buyer, 'order-not-sent')).exchange).toMatchObject({
    request: { body: expect.stringContaining('STL-200') },
    answer: null,
  });
  await pair.export(await pair.purchaseOrder({ lines: [{ supplierArticleNumber: null }] }));
  expect((await find(pair.buyer, 'order-refused')).exchange).toBeNull();
});

it('shows why a connection was stopped', async () => {
  await pair.supplier.call('DELETE', `/api/tokens/${pair.tokenId}`);
  await pair.export(await pair.purchaseOrder());
  const { exchange, record } = await find(pair.buyer, 'connection-stopped');
  expect(exchange).toMatchObject({ request: null, answer: { status: 401 } });
  expect(record).toBeNull();
});
