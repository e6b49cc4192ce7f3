import { takeNumbers } from '@prodsys/core';
import { isDuplicateKey, isLockWaitTimeout, Problem } from '@prodsys/platform';
import { problemAnswer, type IncomingOrder, type OrderAnswer } from './judge-incoming';
import { spareCustomerNumber } from './resolve-buyer';
import { SomebodyWasFirst, storeOrders, type Call, type TakenNumbers } from './store-orders';

const groupSize = 100;

/**
 * Takes orders over a connection: each is answered by itself. Orders go in groups, one transaction a group; the
 * unique keys decide who was first, and a group in which somebody else was first is taken again one by one.
 */
export async function receiveOrders(call: Call, orders: IncomingOrder[]): Promise<OrderAnswer[]> {
  const answers = new Map<IncomingOrder, OrderAnswer>();
  // In key order: two transactions that insert the same orders in different orders would deadlock.
  const numbers = await numbersFor(call, orders);
  const sorted = [...orders].sort((a, b) => (String(a.message.id) < String(b.message.id) ? -1 : 1));
  for (let start = 0; start < sorted.length; start += groupSize) {
    const group = sorted.slice(start, start + groupSize);
    // The same document twice in one call is two calls one after the other.
    const twins = group.some(
      (order, index) => index > 0 && order.message.id === group[index - 1]?.message.id,
    );
    const parts = twins ? group.map((order) => [order]) : [group];
    for (const part of parts)
      for (const [order, answer] of await receiveGroup(call, part, numbers)) answers.set(order, answer);
  }
  return orders.map((order) => answers.get(order) as OrderAnswer);
}

async function numbersFor(call: Call, orders: IncomingOrder[]): Promise<TakenNumbers> {
  const drafts = await takeNumbers(call.instance.db, 'order-draft', orders.length);
  return {
    drafts: new Map(orders.map((order, index) => [order, drafts[index] ?? ''])),
    customer: await spareCustomerNumber(call.instance, call.connectionId),
  };
}

async function receiveGroup(
  call: Call,
  group: IncomingOrder[],
  numbers: TakenNumbers,
): Promise<Map<IncomingOrder, OrderAnswer>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call.instance.db.write((manager) => storeOrders(manager, call, group, numbers), {
        waitsOnce: true,
      });
    } catch (error) {
      const inProgress = isLockWaitTimeout(error);
      if (!inProgress && !isDuplicateKey(error) && !(error instanceof SomebodyWasFirst)) throw error;
      if (group.length > 1) return receiveOneByOne(call, group, numbers);
      if (inProgress || attempt >= 3)
        return new Map(group.map((order) => [order, problemAnswer(orderInProgress())]));
    }
  }
}

const orderInProgress = () => new Problem(409, 'order-in-progress', {}, { headers: { 'retry-after': '1' } });

async function receiveOneByOne(
  call: Call,
  group: IncomingOrder[],
  numbers: TakenNumbers,
): Promise<Map<IncomingOrder, OrderAnswer>> {
  const answers = new Map<IncomingOrder, OrderAnswer>();
  for (const order of group)
    for (const [key, answer] of await receiveGroup(call, [order], numbers)) answers.set(key, answer);
  return answers;
}
