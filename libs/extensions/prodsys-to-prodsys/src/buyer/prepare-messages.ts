import { PurchaseOrder, type Company } from '@prodsys/core';
import { inList, insertRows, type Fault, type Instance } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { buildMessage, messageHash, type OrderContent } from './build-message';
import { loadContent } from './load-content';
import { contentFaults } from './local-faults';
import { OutgoingOrder } from './outgoing-order.entity';

/** An order that goes out now, with the message that says it. */
export interface PreparedOrder {
  order: PurchaseOrder;
  revision: number;
  message: string;
  /** The order says something else by now: when this message is settled, the next revision follows. */
  outdated: boolean;
}

export interface Preparation {
  prepared: PreparedOrder[];
  /** Found wanting before anything was sent. */
  faulty: { order: PurchaseOrder; faults: Fault[] }[];
}

/**
 * Decides for each order what goes out, and stores it before it does. A message whose fate is unknown goes out again
 * as it was, whatever has been edited since; other content takes a new revision.
 */
export async function prepareMessages(
  manager: EntityManager,
  instance: Instance,
  connection: PartnerConnection,
  company: Company,
  orders: PurchaseOrder[],
): Promise<Preparation> {
  const contents = await loadContent(manager, orders);
  const earlier = await lastMessages(manager, orders);
  const result: Preparation = { prepared: [], faulty: [] };
  const fresh: OutgoingOrder[] = [];
  const again: string[] = [];
  for (const content of contents) {
    const { order } = content;
    const last = earlier.get(order.id);
    const faults = contentFaults(content, company);
    const next = faults.length === 0 ? nextMessage(content, company, instance.id, last) : null;
    if (last?.outcome === 'unknown')
      result.prepared.push({
        order,
        revision: last.revision,
        message: last.message,
        outdated: next?.contentHash !== last.contentHash,
      });
    else if (!next) result.faulty.push({ order, faults });
    else {
      result.prepared.push({ order, revision: next.revision, message: next.message, outdated: false });
      if (last?.revision === next.revision) again.push(order.id);
      else
        fresh.push({
          orderId: order.id,
          revision: next.revision,
          connectionId: connection.id,
          message: next.message,
          contentHash: next.contentHash,
          outcome: 'unknown',
          createdAt: instance.now().toISOString(),
          settledAt: null,
        });
    }
  }
  await insertRows(manager, OutgoingOrder, fresh);
  for (const orderId of again)
    await manager.update(
      OutgoingOrder,
      { orderId, revision: earlier.get(orderId)?.revision ?? 0 },
      { outcome: 'unknown', settledAt: null },
    );
  await markInDoubt(
    manager,
    result.prepared.filter(({ order }) => !order.inDoubt).map(({ order }) => order.id),
  );
  return result;
}

function nextMessage(
  content: OrderContent,
  company: Company,
  instanceId: string,
  last: OutgoingOrder | undefined,
) {
  const revision = (last?.revision ?? 0) + 1;
  const built = buildMessage(content, company, instanceId, revision);
  const contentHash = messageHash(built);
  if (last?.contentHash === contentHash)
    return { revision: last.revision, message: last.message, contentHash };
  return { revision, message: JSON.stringify(built), contentHash };
}

async function lastMessages(
  manager: EntityManager,
  orders: PurchaseOrder[],
): Promise<Map<string, OutgoingOrder>> {
  const tried = orders
    .filter((order) => order.lastAttemptAt !== null || order.inDoubt)
    .map((order) => order.id);
  if (tried.length === 0) return new Map();
  const rows = await manager.find(OutgoingOrder, {
    where: { orderId: In(tried) },
    order: { orderId: 'ASC', revision: 'ASC' },
  });
  return new Map(rows.map((row) => [row.orderId, row]));
}

async function markInDoubt(manager: EntityManager, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const [among, parameters] = inList('id', 'ids', ids);
  await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({ inDoubt: true })
    .where(among, parameters)
    .execute();
}
