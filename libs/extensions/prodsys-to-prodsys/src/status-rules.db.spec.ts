import { startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

const minutes = 60_000;

it('keeps the status empty after a refusal, with the faults and a page to see them on', async () => {
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'NO-SUCH' }] });
  const result = await pair.export(order);
  expect(result).toMatchObject({
    failed: 1,
    results: [
      {
        status: null,
        state: 'failed',
        problem: {
          code: 'order-invalid',
          errors: [
            { pointer: '/lines/0/articleNumber', code: 'article-not-found', params: { number: 'NO-SUCH' } },
          ],
        },
      },
    ],
  });
  const refused = await pair.order(order.id);
  expect(refused).toMatchObject({
    status: null,
    state: 'released',
    attempts: 1,
    inDoubt: false,
    lastError: { code: 'order-invalid' },
  });
  expect(refused['errorUrl']).toMatch(/^http:\/\/supplier\.example\/errors\/[\w-]{43}$/);
  expect(refused['nextAttemptAt']).not.toBeNull();
});

it('sends a corrected order on the next run, without anybody exporting it again', async () => {
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'WRONG' }] });
  await pair.export(order);
  await pair.buyer.call('PATCH', `/api/purchase-orders/${order.id}`, {
    ifMatch: (await pair.order(order.id)).version,
    body: {
      lines: [{ supplierArticleNumber: 'BLT-10', description: 'Bolt', quantity: '5', unitPrice: '3.25' }],
    },
  });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({
    status: 'TRANSMITTED',
    errorUrl: null,
    lastError: null,
  });
  expect((await pair.draft(order.number)).lines).toMatchObject([{ articleNumber: 'BLT-10', quantity: '5' }]);
});

it('sends an order whose article was corrected on the next run', async () => {
  const { body: article } = await pair.buyer.call<{ id: string; version: number }>('POST', '/api/articles', {
    body: {
      number: 'F-1',
      description: 'Plate',
      suppliers: [{ contactId: pair.supplierContactId, supplierArticleNumber: 'STL-OLD' }],
    },
  });
  const order = await pair.purchaseOrder({
    lines: [{ articleId: article.id, supplierArticleNumber: null, quantity: '1' }],
  });
  await pair.export(order);
  expect(await pair.order(order.id)).toMatchObject({ status: null, attempts: 1 });
  await pair.buyer.call('PATCH', `/api/articles/${article.id}`, {
    ifMatch: article.version,
    body: { suppliers: [{ contactId: pair.supplierContactId, supplierArticleNumber: 'STL-200' }] },
  });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
});

it('tries a refused order again by itself when the fix was made at the supplier', async () => {
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'SOON-THERE' }] });
  await pair.export(order);
  await pair.article('SOON-THERE');
  await pair.sendWaiting();
  pair.clock.pass(5 * minutes);
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
});

it('never picks up a transmitted order again, and does not let it be edited', async () => {
  const order = await pair.purchaseOrder();
  await pair.export(order);
  const sent = () =>
    pair.network.seen.filter((request) => request.body?.includes(`"${order.number}"`)).length;
  pair.clock.pass(1000 * minutes);
  await pair.sendWaiting();
  expect(sent()).toBe(1);
  const again = await pair.export(order);
  expect(again).toMatchObject({ failed: 1, results: [{ problem: { code: 'order-already-transmitted' } }] });
  expect(sent()).toBe(1);
  const { version } = await pair.order(order.id);
  expect(
    await pair.buyer.call('PATCH', `/api/purchase-orders/${order.id}`, {
      ifMatch: version,
      body: { note: 'x' },
    }),
  ).toMatchObject({ status: 409, body: { code: 'order-transmitted' } });
});

it.each([
  ['a paused connection', { state: 'paused' }, 'connection-not-active'],
  ['a document type that is not taken', { acceptedDocumentTypes: [] }, 'document-type-not-accepted'],
])('marks an order over %s as NO_ACTION; after a reset it is judged afresh', async (_, change, reason) => {
  const path = `/api/connections/${pair.supplierConnectionId}`;
  const connection = async () =>
    (
      await pair.supplier.call<{ version: number; state: string; acceptedDocumentTypes: string[] }>(
        'GET',
        path,
      )
    ).body;
  const before = await connection();
  await pair.supplier.call('PATCH', path, { ifMatch: before.version, body: change });
  const order = await pair.purchaseOrder();
  expect(await pair.export(order)).toMatchObject({
    noAction: 1,
    results: [{ status: 'NO_ACTION', problem: { code: reason } }],
  });
  expect(await pair.order(order.id)).toMatchObject({ status: 'NO_ACTION' });
  await pair.sendWaiting();
  expect((await pair.drafts()).filter((draft) => draft['orderNumber'] === order.number)).toEqual([]);

  await pair.supplier.call('PATCH', path, {
    ifMatch: (await connection()).version,
    body: { state: 'active', acceptedDocumentTypes: before.acceptedDocumentTypes },
  });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'NO_ACTION' });
  expect(await pair.buyer.call('POST', `/api/purchase-orders/${order.id}/reset`)).toMatchObject({
    status: 200,
    body: { status: null },
  });
  expect(await pair.export(order)).toMatchObject({ transmitted: 1 });
  expect(await pair.draft(order.number)).toMatchObject({ state: 'draft', revision: 1 });
});

it('tells a person once, after the chosen number of tries, not at every poll', async () => {
  await pair.buyer.call('PATCH', '/api/extensions/prodsys-to-prodsys', {
    body: { parameters: { reportAfterTries: 2 } },
  });
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'NEVER' }] });
  const told = async () =>
    (await pair.log(pair.buyer, `&document=${order.number}`)).map((entry) => entry['code']);
  await pair.export(order);
  expect(await told()).toEqual(['order-refused']);
  for (let round = 0; round < 6; round++) {
    pair.clock.pass(400 * minutes);
    await pair.sendWaiting();
  }
  expect(await pair.order(order.id)).toMatchObject({ status: null, attempts: 7 });
  expect((await told()).sort()).toEqual(['order-needs-attention', 'order-refused']);
  expect((await pair.log(pair.buyer, `&document=${order.number}&level=error`))[0]).toMatchObject({
    message: expect.stringContaining('2 forsøk') as string,
  });
});

it('sends only what waits, unless the connection exports by itself', async () => {
  const order = await pair.purchaseOrder();
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: null, attempts: 0, waitingSince: null });
  const { body: connection } = await pair.buyer.call<{ version: number }>(
    'GET',
    `/api/connections/${pair.connectionId}`,
  );
  await pair.buyer.call('PATCH', `/api/connections/${pair.connectionId}`, {
    ifMatch: connection.version,
    body: { automaticExport: true },
  });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
});

it('tells a person of an order that our own end finds wanting, too', async () => {
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: null }] });
  await pair.export(order);
  for (let round = 0; round < 3; round++) {
    pair.clock.pass(400 * minutes);
    await pair.sendWaiting();
  }
  const codes = (await pair.log(pair.buyer, `&document=${order.number}`)).map((entry) => entry['code']);
  expect(codes.sort()).toEqual(['order-needs-attention', 'order-refused']);
});

it('tries refused orders again at the next run when the own company was mended', async () => {
  const order = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'STILL-UNKNOWN' }] });
  await pair.export(order);
  expect((await pair.order(order.id))['nextAttemptAt']).not.toBeNull();
  const { body: company } = await pair.buyer.call<Record<string, unknown> & { version: number }>(
    'GET',
    '/api/company',
  );
  const { contactId: _contactId, version, ...fields } = company;
  expect((await pair.buyer.call('PUT', '/api/company', { ifMatch: version, body: fields })).status).toBe(200);
  expect((await pair.order(order.id))['nextAttemptAt']).toBeNull();
});

it('takes the next free number when somebody has typed in the one that would come', async () => {
  const first = await pair.purchaseOrder();
  const next = `PO-${Number(first.number.slice(3)) + 1}`;
  await pair.purchaseOrder({ number: next });
  expect((await pair.purchaseOrder()).number).toBe(`PO-${Number(first.number.slice(3)) + 2}`);
});
