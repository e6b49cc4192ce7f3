import { setTimeout as pause } from 'node:timers/promises';
import { startPrivateMariaDb, type PrivateMariaDb } from './private-mariadb';
import { asSent, databaseOn, startRealPair, type RealPair } from './real-pair';
import { until } from './until';

let server: PrivateMariaDb;
let pair: RealPair;
let supplierContactId: string;
beforeAll(async () => {
  server = await startPrivateMariaDb();
  pair = await startRealPair({ database: databaseOn(server.url) });
  pair.proxy.set({ batches: false });
  ({ contactId: supplierContactId } = await pair.connect());
}, 90_000);
afterAll(async () => {
  await pair?.stop();
  await server?.remove();
});

it.each(['orderly', 'kill -9'] as const)(
  'survives a database that is away for some seconds during an export (%s): nothing is lost, nothing doubled',
  async (how) => {
    const orders = await pair.orders(100, supplierContactId);
    const begun = pair.proxy.calls();
    await pair.export(orders);
    await until('a part of the orders to be sent', async () => pair.proxy.calls() > begun + 20 || undefined, {
      every: 5,
    });
    await server.stop(how);
    const answers = await whileAway(2_000);
    await server.start();

    expect(answers.length).toBeGreaterThan(5);
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 503, retryAfter: expect.any(String) });
    expect(answers.every(({ type }) => type.startsWith('application/problem+json'))).toBe(true);
    expect([pair.buyer, pair.supplier].map(({ process }) => process.isRunning)).toEqual([true, true]);

    await until('the buyer to answer again', async () => {
      const { status } = await pair.buyer.admin.call('GET', '/api/purchase-orders?limit=1');
      return status === 200 || undefined;
    });
    await pair.leaseTimePasses(); // What could not be given back while the database was away.
    await pair.allTransmitted(orders, 60);
    expect(await pair.arrived(orders)).toEqual(asSent(orders));
  },
  180_000,
);

/** Asks both instances all sorts of things, and tells how they answered. */
async function whileAway(milliseconds: number) {
  const answers: { status: number; retryAfter: string | null; type: string }[] = [];
  const body = { username: 'admin', password: 'x' };
  const questions = [pair.buyer, pair.supplier].flatMap(({ admin }) => [
    () => admin.call('GET', '/readyz'),
    () => admin.call('GET', '/api/contacts'),
    () => admin.call('POST', '/api/session', { body }),
  ]);
  for (const end = performance.now() + milliseconds; performance.now() < end; await pause(50)) {
    for (const question of questions) {
      const { status, headers } = await question();
      answers.push({
        status,
        retryAfter: headers.get('retry-after'),
        type: headers.get('content-type') ?? '',
      });
    }
  }
  return answers;
}
