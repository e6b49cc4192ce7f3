import { setTimeout as pause } from 'node:timers/promises';
import { asSent, startRealPair, type Order, type RealPair } from './real-pair';
import { until } from './until';

let pair: RealPair;
let supplierContactId: string;
beforeAll(async () => {
  pair = await startRealPair();
  pair.proxy.set({ batches: false });
  ({ contactId: supplierContactId } = await pair.connect());
}, 90_000);
afterAll(() => pair?.stop());

/** Exports, and goes on when some of the orders are on their way. */
async function exportUntil(calls: number, orders: Order[]): Promise<string> {
  const begun = pair.proxy.calls();
  const { id } = await pair.export(orders);
  await until('the export to be under way', async () => pair.proxy.calls() >= begun + calls || undefined, {
    every: 5,
  });
  return id;
}

it('lets the buyer stop in the middle of an export within seconds, and sends the rest after its start', async () => {
  const { process } = pair.buyer;
  pair.proxy.set({ delay: 50 });
  const orders = await pair.orders(100, supplierContactId);
  const exportId = await exportUntil(20, orders);
  const somebodyWatches = fetch(`${process.url}/api/exports/${exportId}/events`, {
    headers: pair.buyer.admin.headers,
  });
  await somebodyWatches;
  const { code, seconds } = await process.stop();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(8);
  const sent = () => pair.proxy.seen.map(({ number }) => number);
  expect(sent().length).toBeLessThan(100);

  await process.start();
  // Nothing is still held by the process that stopped: that would last 45 s.
  await pair.allTransmitted(orders, 30);
  expect(await pair.arrived(orders)).toEqual(asSent(orders));
  expect(sent().sort()).toEqual(orders.map(({ number }) => number).sort());
}, 120_000);

it('lets the supplier stop in the middle of an export within seconds: what it began, it ends', async () => {
  const orders = await pair.orders(50, supplierContactId);
  await exportUntil(10, orders);
  const { code, seconds } = await pair.supplier.process.stop();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(8);
  await pair.supplier.process.start();
  await pair.export(orders);
  await pair.allTransmitted(orders);
  expect(await pair.arrived(orders)).toEqual(asSent(orders));
}, 120_000);

it('lets the buyer stop within seconds while a supplier does not answer', async () => {
  const orders = await pair.orders(1, supplierContactId);
  pair.proxy.next('silence');
  await exportUntil(1, orders);
  const { code, seconds } = await pair.buyer.process.stop();
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(8);
  await pair.buyer.process.start();
  await pair.allTransmitted(orders, 30);
  expect(await pair.arrived(orders)).toEqual(asSent(orders));
}, 90_000);

it('sends nothing from a copy under another address until an administrator confirms it', async () => {
  const { process, admin } = pair.buyer;
  const orders = await pair.orders(3, supplierContactId);
  const seen = pair.proxy.seen.length;
  await process.stop();
  await process.start({ publicUrl: 'http://copy.localhost' });
  await admin.signIn();
  const { id } = await pair.export(orders);
  const reasons = await until('the reason to be told', async () => {
    const view = await admin.demand<{ state: string; results: { problem: { code: string } }[] }>(
      'GET',
      `/api/exports/${id}`,
    );
    return view.state === 'done' ? view.results.map(({ problem }) => problem.code) : undefined;
  });
  expect(reasons).toEqual(orders.map(() => 'outbound-held'));
  await pause(2_500); // The job that sends waiting orders has run meanwhile.
  expect(pair.proxy.seen).toHaveLength(seen);
  expect(await pair.order(orders[0]?.id ?? '')).toMatchObject({ status: null, attempts: 0, inDoubt: false });
  expect(await admin.demand('GET', '/api/instance')).toMatchObject({
    movedFrom: expect.stringContaining('localhost'),
  });

  await admin.demand('POST', '/api/instance/confirm-address');
  await pause(1_100); // A process looks at most once a second.
  await pair.export(orders);
  await pair.allTransmitted(orders);
  expect(await pair.arrived(orders)).toEqual(asSent(orders));
}, 60_000);
