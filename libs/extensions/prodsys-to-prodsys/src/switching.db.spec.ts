import { startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeEach(async () => {
  pair = await startPair();
});
afterEach(() => pair.stop());

const turn = (instance: Pair['buyer'], enabled: boolean) =>
  instance.call('PATCH', '/api/extensions/prodsys-to-prodsys', { body: { enabled } });
const partnerCall = (path: string) =>
  pair.supplier.call('GET', `/api/partner/v1${path}`, { as: { token: pair.token } });

it('answers every partner call with extension-disabled while it is off at the supplier; orders wait and go by themselves when it is on again', async () => {
  await pair.export(await pair.purchaseOrder({ number: 'PO-EARLIER' }));
  const refused = await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'NO-SUCH' }] });
  await pair.export(refused);
  const { errorUrl } = (await pair.order(refused.id)) as unknown as { errorUrl: string };
  await turn(pair.supplier, false);
  for (const path of ['/ping', '/partner', '/purchase-orders', '/contacts/supplier', '/contacts/buyer']) {
    expect(await partnerCall(path)).toMatchObject({ status: 403, body: { code: 'extension-disabled' } });
  }
  const order = await pair.purchaseOrder();
  expect(await pair.export(order)).toMatchObject({
    failed: 1,
    results: [{ status: null, problem: { code: 'partner-extension-disabled' } }],
  });
  const shown = async () =>
    (await pair.buyer.call<{ items: object[] }>('GET', '/api/partners')).body.items[0];
  expect(await shown()).toMatchObject({
    state: 'active',
    stateReason: 'partner-extension-disabled',
    stateMessage: 'Utvidelsen er slått av hos leverandøren. Ordrene sendes når den slås på igjen.',
    stateAdvice: 'Be leverandøren slå på ProdSys to ProdSys under Admin > Utvidelser.',
  });
  expect(await pair.order(order.id)).toMatchObject({ status: null, inDoubt: false, attempts: 0 });

  // What exists stays usable.
  expect((await pair.supplier.call('GET', new URL(errorUrl).pathname, { as: 'nobody' })).status).toBe(200);
  const draft = await pair.draft('PO-EARLIER');
  expect((await pair.supplier.call('POST', `/api/order-drafts/${String(draft['id'])}/approve`)).status).toBe(
    200,
  );

  await turn(pair.supplier, true);
  pair.clock.pass(31_000);
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  expect(await shown()).toMatchObject({ stateReason: null, stateMessage: null, stateAdvice: null });
});

it('no longer waits for a partner whose module a test found to be on', async () => {
  const shown = async () => (await pair.buyer.call('GET', `/api/connections/${pair.connectionId}`)).body;
  await turn(pair.supplier, false);
  await pair.export(await pair.purchaseOrder());
  await pair.buyer.call('POST', `/api/connections/${pair.connectionId}/test`);
  expect(await shown()).toMatchObject({ stateReason: 'partner-extension-disabled' });
  await turn(pair.supplier, true);
  await pair.buyer.call('POST', `/api/connections/${pair.connectionId}/test`);
  expect(await shown()).toMatchObject({ state: 'active', stateReason: null, resumeAt: null });
});

it('does not ask a partner whose module is off for every order', async () => {
  await turn(pair.supplier, false);
  const orders = [await pair.purchaseOrder(), await pair.purchaseOrder(), await pair.purchaseOrder()];
  await pair.export(...orders);
  const asked = pair.network.seen.length;
  await pair.sendWaiting();
  await pair.sendWaiting();
  expect(pair.network.seen).toHaveLength(asked);
  pair.clock.pass(31_000);
  await pair.sendWaiting();
  expect(pair.network.seen).toHaveLength(asked + 1);
});

it('runs no job and refuses an export while it is off at the buyer; what waits goes on when it is on again', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next('refused');
  await pair.export(order);
  await turn(pair.buyer, false);
  const refused = await pair.buyer.call('POST', '/api/purchase-orders/export', {
    body: { ids: [order.id] },
    headers: { 'accept-language': 'nb' },
  });
  expect(refused).toMatchObject({
    status: 403,
    body: { code: 'extension-disabled', detail: 'Utvidelsen ProdSys to ProdSys er slått av.' },
  });
  expect(
    (await pair.buyer.call('POST', '/api/extensions/prodsys-to-prodsys/jobs/send-orders/run')).status,
  ).toBe(403);
  const asked = pair.network.seen.length;
  pair.clock.pass(3_600_000);
  await pair.buyer.instance.jobs.runDue();
  expect(pair.network.seen).toHaveLength(asked);
  expect((await pair.buyer.call<{ menus: string[] }>('GET', '/api/instance')).body.menus).toEqual([]);

  await turn(pair.buyer, true);
  pair.clock.pass(60_000);
  await pair.buyer.instance.jobs.runDue();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
});

it('shows the extension with its jobs, their last run and its result, and lets the job be run by hand', async () => {
  await pair.export(await pair.purchaseOrder());
  expect(
    (await pair.buyer.call('POST', '/api/extensions/prodsys-to-prodsys/jobs/send-orders/run')).status,
  ).toBe(202);
  await pair.sendWaiting();
  const { body } = await pair.buyer.call<{ items: object[] }>('GET', '/api/extensions', {
    headers: { 'accept-language': 'nb' },
  });
  expect(body.items).toMatchObject([
    {
      id: 'prodsys-to-prodsys',
      enabled: true,
      lastResult: '0 sendt, 0 ikke behandlet, 0 feilet.',
      jobs: [
        { id: 'send-orders', title: 'Send ventende ordrer', running: false },
        { id: 'synchronise-contacts', title: 'Synkroniser kontakter', running: false },
      ],
    },
  ]);
});

it('refuses a schedule that is none and a parameter out of range', async () => {
  const set = (parameters: object) =>
    pair.buyer.call('PATCH', '/api/extensions/prodsys-to-prodsys', { body: { parameters } });
  expect(await set({ sendSchedule: 'now and then' })).toMatchObject({
    status: 422,
    body: { code: 'schedule-invalid' },
  });
  expect(await set({ reportAfterTries: 0 })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/parameters/reportAfterTries' }] },
  });
  expect(await set({ unknown: 1 })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'field-unknown' }] },
  });
});
