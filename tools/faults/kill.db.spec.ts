import { setTimeout as pause } from 'node:timers/promises';
import type { FaultProxy } from './fault-proxy';
import { asSent, startRealPair, type RealInstance, type RealPair } from './real-pair';
import { seededRandom } from './seeded-random';

/** How often each side is killed during one export. With FAULT_ROUNDS time must do what a person or the clock does here: leases and pauses are waited for. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 1);
const isLong = process.env['FAULT_ROUNDS'] !== undefined;
const random = seededRandom('kill -9');

let pair: RealPair;
let roads: FaultProxy[];
let contacts: string[];
beforeAll(async () => {
  pair = await startRealPair();
  // Half of the orders go many at once, the others each in a call of its own, as to a partner of an older version.
  const older = await pair.road();
  older.set({ batches: false });
  roads = [pair.proxy, older];
  contacts = [];
  for (const [index, road] of roads.entries())
    contacts.push((await pair.connect(road, `Nordisk Stål ${index}`)).contactId);
}, 60_000);
afterAll(() => pair?.stop());

it.each<[string, () => RealInstance[]]>([
  ['the buyer', () => [pair.buyer]],
  ['the supplier', () => [pair.supplier]],
  ['both', () => [pair.buyer, pair.supplier]],
])(
  `brings all of 200 orders to the supplier exactly once when kill -9 ends %s during the export (${rounds} times)`,
  async (_who, victims) => {
    const orders = (await Promise.all(contacts.map((id) => pair.orders(100, id)))).flat();
    for (let round = 1; round <= rounds; round++) {
      const open = await withoutStatus(orders);
      const killed = killDuringCalls(victims());
      await pair.export(open).catch(() => undefined); // It may die before it answers.
      await killed;
      await Promise.all(victims().map((instance) => instance.process.start()));
      if (!isLong && victims().includes(pair.buyer)) await pair.leaseTimePasses();
    }
    // After some failures in a row a connection rests for half a minute or more; a person need not wait for that.
    if (!isLong) await pair.export(await withoutStatus(orders));
    await pair.allTransmitted(orders, isLong ? 1_000 : 60);
    expect(await pair.arrived(orders)).toEqual(asSent(orders));
  },
  isLong ? 2_000_000 : 120_000,
);

it('has no draft that no order stands behind', async () => {
  const orders = await pair.buyer.admin.list<{ number: string }>('/api/purchase-orders');
  const drafts = await pair.drafts();
  expect(drafts.map((draft) => draft.orderNumber).sort()).toEqual(orders.map(({ number }) => number).sort());
});

/** Kills at a moment of one of the next calls: as it arrives, as its answer leaves, or some milliseconds later. */
async function killDuringCalls(victims: RealInstance[]): Promise<void> {
  const road = random.oneOf(roads);
  const call = road.calls() + random.whole(1, road === pair.proxy ? 1 : 60);
  const moment = random.oneOf(['request', 'answer'] as const);
  const later = random.oneOf([0, random.whole(0, 40)]);
  const reached = new Promise<void>((settle) =>
    road.watch((seen, number) => {
      if (seen === moment && number === call) settle();
    }),
  );
  await Promise.race([reached, pause(3_000)]); // An export that is over sooner is a moment as good as any.
  if (later > 0) await pause(later);
  await Promise.all(victims.map((instance) => instance.process.kill()));
}

async function withoutStatus<T extends { id: string }>(orders: T[]): Promise<T[]> {
  const all = await pair.buyer.admin.list<{ id: string; status: string | null }>('/api/purchase-orders');
  const open = new Set(all.filter(({ status }) => status === null).map(({ id }) => id));
  return orders.filter(({ id }) => open.has(id));
}
