import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { setTimeout as pause } from 'node:timers/promises';
import { startPrivateMariaDb, type PrivateMariaDb } from './private-mariadb';
import { asSent, databaseOn, startRealPair, switchExtension, type RealPair } from './real-pair';
import { until } from './until';

let server: PrivateMariaDb;
let pair: RealPair;
let token: string;
let contacts: string[];
let roads: RealPair['proxy'][];
beforeAll(async () => {
  server = await startPrivateMariaDb();
  pair = await startRealPair({ processes: 2, database: databaseOn(server.url) });
  const other = await pair.road(() => pair.supplier.processes[1]?.url ?? '');
  roads = [pair.proxy, other];
  roads.forEach((road) => road.set({ delay: 20 }));
  const first = await pair.connect(pair.proxy, 'Nordisk Stål 1');
  other.set({ batches: false });
  const second = await pair.connect(other, 'Nordisk Stål 2');
  contacts = [first.contactId, second.contactId];
  token = first.token;
}, 90_000);
afterAll(async () => {
  await pair?.stop();
  await server?.remove();
});

it('lets two processes of the buyer export the same orders at once, and none is sent twice', async () => {
  const orders = (await Promise.all(contacts.map((id) => pair.orders(100, id)))).flat();
  await Promise.all(pair.buyer.processes.map(({ url }) => pair.export(orders, url)));
  await pair.allTransmitted(orders);
  const sent = roads.flatMap((road) => road.seen.map(({ number }) => number));
  expect(sent.sort()).toEqual(orders.map(({ number }) => number).sort());
  expect(await pair.arrived(orders)).toEqual(asSent(orders));
}, 90_000);

it('runs a job once per due time', async () => {
  const connection = await connect(pair.buyer.database.url);
  try {
    // The database itself counts: whoever takes the job's lease leaves a row.
    await connection.query('CREATE TABLE job_run (due varchar(24) NOT NULL, process varchar(36) NOT NULL)');
    await connection.query(
      'CREATE TRIGGER job_run AFTER UPDATE ON scheduled_job FOR EACH ROW INSERT INTO job_run ' +
        "SELECT OLD.next_run_at, NEW.lease_token FROM (SELECT 1) one WHERE NEW.id LIKE '%/send-orders' " +
        'AND NEW.lease_token IS NOT NULL AND NOT (NEW.lease_token <=> OLD.lease_token)',
    );
    await pause(5_500);
    const [rows] = await connection.query<(RowDataPacket & { due: string })[]>('SELECT due FROM job_run');
    const due = rows.map((row) => row.due);
    expect(new Set(due).size).toBe(due.length);
    expect(due.length).toBeGreaterThanOrEqual(3);
    expect(due.length).toBeLessThanOrEqual(7);
  } finally {
    await connection.query('DROP TRIGGER IF EXISTS job_run');
    await connection.end();
  }
}, 30_000);

it('shows the switch of the extension to the other process within 2 s', async () => {
  const ping = (process: number) =>
    fetch(`${pair.supplier.processes[process]?.url}/api/partner/v1/ping`, {
      headers: { authorization: `Bearer ${token}` },
    }).then(({ status }) => status);
  for (const [enabled, status] of [
    [false, 403],
    [true, 204],
  ] as const) {
    await ping(1); // It has just looked, so that it remembers the old position as long as it may.
    await switchExtension(pair.supplier.admin, { enabled });
    expect(await ping(0)).toBe(status);
    await until('the other process to see it', async () => (await ping(1)) === status || undefined, {
      seconds: 2,
    });
  }
}, 30_000);

it('goes on with one process when the other is killed in the middle of an export', async () => {
  const orders = await pair.orders(60, contacts[1] ?? '');
  const begun = roads[1]?.calls() ?? 0;
  await pair.export(orders);
  await until('some to be sent', async () => (roads[1]?.calls() ?? 0) > begun + 5 || undefined, { every: 5 });
  const [first, second] = pair.buyer.processes;
  await first?.kill();
  expect(
    (await pair.buyer.admin.call('GET', '/api/purchase-orders?limit=1', { at: second?.url })).status,
  ).toBe(200);
  await pair.leaseTimePasses();
  await until('the other process to send the rest', async () => {
    const list = await pair.buyer.admin.call<{ items: unknown[] }>(
      'GET',
      '/api/purchase-orders?limit=1&status=EMPTY',
      { at: second?.url },
    );
    return list.body.items.length === 0 || undefined;
  });
  expect(await pair.arrived(orders)).toEqual(asSent(orders));
}, 60_000);

const connect = (url: string): Promise<Connection> => createConnection(url.replace(/^mariadb:/, 'mysql:'));
