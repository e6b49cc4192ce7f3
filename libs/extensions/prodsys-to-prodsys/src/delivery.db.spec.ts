import { startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeEach(async () => {
  pair = await startPair();
});
afterEach(() => pair.stop());

const edit = async (id: string, body: object) =>
  pair.buyer.call('PATCH', `/api/purchase-orders/${id}`, { ifMatch: (await pair.order(id)).version, body });
const posts = () => pair.network.seen.filter((request) => request.method === 'POST');
const later = async (milliseconds = 3_600_000) => {
  pair.clock.pass(milliseconds);
  await pair.sendWaiting();
};

it('makes one draft when the answer was lost, and knows it after the retry', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next('lost-after');
  expect(await pair.export(order)).toMatchObject({
    failed: 1,
    results: [{ problem: { code: 'connection-lost' } }],
  });
  expect(await pair.order(order.id)).toMatchObject({ status: null, inDoubt: true, attempts: 1 });
  expect(await pair.drafts()).toHaveLength(1);
  await later();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED', inDoubt: false, attempts: 2 });
  expect(await pair.drafts()).toHaveLength(1);
  expect(posts()[1]?.body).toBe(posts()[0]?.body);
});

it('sends the same message first when the order was edited while its fate was unknown, then the new content as the next revision', async () => {
  const order = await pair.purchaseOrder({ lines: [{ quantity: '10' }] });
  pair.network.next('lost-after');
  await pair.export(order);
  expect((await edit(order.id, { reference: 'Prosjekt 88' })).status).toBe(200);
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED', inDoubt: false });
  const revisions = posts().map(
    (request) => (JSON.parse(request.body ?? '') as { revision: number }).revision,
  );
  expect(revisions).toEqual([1, 1, 2]);
  expect(await pair.draft(order.number)).toMatchObject({ revision: 2, reference: 'Prosjekt 88' });
});

it('does the same when an article was edited in between', async () => {
  const { body: article } = await pair.buyer.call<{ id: string; version: number }>('POST', '/api/articles', {
    body: {
      number: 'F-77',
      description: 'Plate',
      suppliers: [{ contactId: pair.supplierContactId, supplierArticleNumber: 'STL-200' }],
    },
  });
  const order = await pair.purchaseOrder({ lines: [{ articleId: article.id, supplierArticleNumber: null }] });
  pair.network.next('lost-after');
  await pair.export(order);
  await pair.buyer.call('PATCH', `/api/articles/${article.id}`, {
    ifMatch: article.version,
    body: { suppliers: [{ contactId: pair.supplierContactId, supplierArticleNumber: 'BLT-10' }] },
  });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  expect(await pair.draft(order.number)).toMatchObject({ revision: 2, lines: [{ articleNumber: 'BLT-10' }] });
});

it('takes a new revision for new content even when the first message never arrived', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next('lost-before');
  await pair.export(order);
  await edit(order.id, {
    lines: [{ supplierArticleNumber: 'BLT-10', description: 'Bolt', quantity: '3', unitPrice: '3.25' }],
  });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  expect(await pair.draft(order.number)).toMatchObject({ revision: 2, lines: [{ articleNumber: 'BLT-10' }] });
});

it('lets nobody cancel or redirect an order that may have arrived', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next('lost-after');
  await pair.export(order);
  expect(await pair.buyer.call('POST', `/api/purchase-orders/${order.id}/cancel`)).toMatchObject({
    status: 409,
    body: { code: 'order-in-doubt' },
  });
  expect(await edit(order.id, { number: 'PO-OTHER' })).toMatchObject({
    status: 409,
    body: { code: 'order-in-doubt' },
  });
});

it.each([
  ['a captive portal says 200', { status: 200, body: '<html>Log in</html>' }, 'answer-unexpected'],
  [
    'a proxy says 201 without speaking of the order',
    { status: 201, body: '{"number":"X","orderNumber":"PO-OTHER","revision":1}' },
    'answer-unexpected',
  ],
  [
    'the endpoint leads elsewhere',
    { status: 302, headers: { location: 'http://evil.example/' } },
    'redirect-refused',
  ],
  ['the supplier fails', { status: 500, body: '{}' }, 'http-500'],
])('keeps the order when %s, and delivers it later', async (_, answer, code) => {
  const order = await pair.purchaseOrder();
  pair.network.next(answer);
  await pair.export(order);
  expect(await pair.order(order.id)).toMatchObject({ status: null, inDoubt: true, lastError: { code } });
  await later();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  expect(await pair.drafts()).toHaveLength(1);
});

it('waits as long as the supplier asks, which costs no attempt', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next({ status: 429, headers: { 'retry-after': '600' }, body: '{}' });
  await pair.export(order);
  await later(300_000);
  expect(await pair.order(order.id)).toMatchObject({ status: null, attempts: 0, inDoubt: false });
  expect(posts()).toHaveLength(1);
  await later(301_000);
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED', attempts: 1 });
});

it('stops the connection, not the order, when the token is no good, and goes on with a new one', async () => {
  const orders = [await pair.purchaseOrder(), await pair.purchaseOrder()];
  await pair.supplier.call('DELETE', `/api/tokens/${pair.tokenId}`);
  expect(await pair.export(...orders)).toMatchObject({
    failed: 2,
    results: [{ problem: { code: 'token-revoked' } }, { problem: { code: 'token-revoked' } }],
  });
  const path = `/api/connections/${pair.connectionId}`;
  const { body: stopped } = await pair.buyer.call<{ version: number }>('GET', path);
  expect(stopped).toMatchObject({ state: 'stopped', stateReason: 'token-revoked' });
  const asked = pair.network.seen.length;
  await later();
  expect(pair.network.seen).toHaveLength(asked);
  expect(
    (await pair.log(pair.buyer, '&level=error')).filter((entry) => entry['code'] === 'connection-stopped'),
  ).toHaveLength(1);

  const { body: renewed } = await pair.supplier.call<{ token: string }>('POST', '/api/tokens', {
    body: { name: 'New', scopes: ['PurchaseOrders:Create'], connectionId: pair.supplierConnectionId },
  });
  expect(
    await pair.buyer.call('PATCH', path, { ifMatch: stopped.version, body: { token: renewed.token } }),
  ).toMatchObject({ body: { state: 'active' } });
  await pair.sendWaiting();
  for (const order of orders) expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
});

it('exports two hundred orders in batches, with progress for anybody who asks', async () => {
  const orders = await Promise.all(
    Array.from({ length: 200 }, () =>
      pair.purchaseOrder({ lines: [{}, { supplierArticleNumber: 'BLT-10', unitPrice: '3.25' }] }),
    ),
  );
  const result = await pair.export(...orders);
  expect(result).toMatchObject({ total: 200, transmitted: 200, failed: 0 });
  expect(posts().length).toBeLessThanOrEqual(4);
  expect(new Set((await pair.drafts()).map((draft) => draft['orderNumber']))).toEqual(
    new Set(orders.map((order) => order.number)),
  );
  const events = await pair.buyer.call<string>('GET', `/api/exports/${String(result['id'])}/events`);
  expect(events.headers['content-type']).toContain('text/event-stream');
  expect(events.body).toContain('event: done');
  expect(events.body).toContain('"transmitted":200');
});

it('tells of each exported order what the supplier calls it', async () => {
  const order = await pair.purchaseOrder();
  const refused = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'NO-SUCH' }] });
  const { results } = await pair.export(order, refused);
  const [draft] = await pair.drafts();
  expect(results).toHaveLength(2);
  expect(results).toContainEqual(
    expect.objectContaining({ orderId: order.id, partnerDraftNumber: draft?.['number'] }),
  );
  expect(results).toContainEqual(expect.objectContaining({ orderId: refused.id, partnerDraftNumber: null }));
});

it('loses and doubles nothing when a batch is cut in the middle', async () => {
  const orders = await Promise.all(Array.from({ length: 30 }, () => pair.purchaseOrder()));
  pair.network.next('lost-after');
  await pair.export(...orders);
  await later();
  for (const order of orders) expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  expect(await pair.drafts()).toHaveLength(30);
});

it('lets nobody cancel, renumber or redirect an order that the supplier has in an earlier version', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next('lost-after');
  await pair.export(order);
  await edit(order.id, {
    lines: [{ supplierArticleNumber: 'NO-SUCH', description: 'x', quantity: '1', unitPrice: '1' }],
  });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({
    status: null,
    inDoubt: false,
    lastError: { code: 'order-invalid' },
  });
  expect(await pair.drafts()).toHaveLength(1);
  expect((await pair.buyer.call('POST', `/api/purchase-orders/${order.id}/cancel`)).status).toBe(409);
  expect((await edit(order.id, { number: 'PO-OTHER' })).status).toBe(409);
});

it('stays in doubt when something in between refuses the retry', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next('lost-after', { status: 400, body: '<html>Bad request</html>' });
  await pair.export(order);
  await later();
  expect(await pair.order(order.id)).toMatchObject({
    status: null,
    inDoubt: true,
    lastError: { code: 'http-400' },
  });
  await later(10 * 3_600_000);
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  expect(await pair.drafts()).toHaveLength(1);
});

it('sends a batch that is too large in halves, and blames no order for it', async () => {
  const orders = await Promise.all(Array.from({ length: 4 }, () => pair.purchaseOrder()));
  pair.network.next({ status: 413, body: '' });
  expect(await pair.export(...orders)).toMatchObject({ transmitted: 4, failed: 0 });
  expect(posts()).toHaveLength(3);
});

it('stops every worker when one learns that the token is no good, and ends the export', async () => {
  const orders = await Promise.all(Array.from({ length: 40 }, () => pair.purchaseOrder()));
  pair.network.withoutBatches();
  pair.network.next({ status: 401, body: '{"code":"token-revoked"}' });
  const result = await pair.export(...orders);
  expect(result).toMatchObject({ state: 'done' });
  expect(posts().length).toBeLessThanOrEqual(4);
  expect((await pair.buyer.call('GET', `/api/connections/${pair.connectionId}`)).body).toMatchObject({
    state: 'stopped',
  });
});

it('ends an export whose waiting order is cancelled', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next({ status: 429, headers: { 'retry-after': '600' }, body: '{}' });
  await pair.export(order);
  const again = pair.buyer.call<{ id: string }>('POST', '/api/purchase-orders/export', {
    body: { ids: [order.id] },
  });
  const { id } = (await again).body;
  await pair.buyer.instance.jobs.idle();
  expect(posts()).toHaveLength(1);
  expect((await pair.buyer.call('POST', `/api/purchase-orders/${order.id}/cancel`)).status).toBe(200);
  expect((await pair.buyer.call('GET', `/api/exports/${id}`)).body).toMatchObject({
    state: 'done',
    failed: 1,
  });
});
