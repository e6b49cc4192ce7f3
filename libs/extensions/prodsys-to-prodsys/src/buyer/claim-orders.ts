import { PurchaseOrder } from '@prodsys/core';
import { inList, newId, type Instance } from '@prodsys/platform';
import { In, IsNull, Not, type EntityManager } from 'typeorm';

/** Longer than any request may take; a process that dies holds its orders no longer than this. */
export const leaseMilliseconds = 45_000;

export interface Claim {
  token: string;
  orders: PurchaseOrder[];
}

/** A supplier's orders that wait, are due and that nobody is sending: now they are ours. Oldest first. */
export async function claimOrders(
  manager: EntityManager,
  supplierContactId: string,
  limit: number,
  now: Date,
): Promise<Claim> {
  const at = now.toISOString();
  const token = newId(now.getTime());
  const free =
    "po.status IS NULL AND po.waiting_since IS NOT NULL AND po.state = 'released' AND (po.next_attempt_at IS NULL OR po.next_attempt_at <= :at) AND (po.lease_until IS NULL OR po.lease_until <= :at)";
  const due = await manager
    .createQueryBuilder(PurchaseOrder, 'po')
    .select('po.id', 'id')
    .where(`po.supplier_contact_id = :supplierContactId AND ${free}`, { supplierContactId, at })
    .orderBy('po.waiting_since')
    .addOrderBy('po.id')
    .limit(limit)
    .getRawMany<{ id: string }>();
  if (due.length === 0) return { token, orders: [] };
  const [among, parameters] = inList('id', 'ids', due.map(({ id }) => id).sort());
  await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({ leaseToken: token, leaseUntil: leaseEnd(now) })
    .where(`${among} AND ${free.replaceAll('po.', '')}`, { ...parameters, at })
    .execute();
  return {
    token,
    orders: await manager.findBy(PurchaseOrder, { leaseToken: token, id: In(due.map(({ id }) => id)) }),
  };
}

/** Of these orders the ones that are still ours, with the lease begun anew. */
export async function renewClaim(
  manager: EntityManager,
  token: string,
  orderIds: string[],
  now: Date,
): Promise<PurchaseOrder[]> {
  const [among, parameters] = inList('id', 'ids', orderIds);
  const held = `${among} AND lease_token = :token AND status IS NULL`;
  await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({ leaseUntil: leaseEnd(now) })
    .where(held, { ...parameters, token })
    .execute();
  const orders = await manager
    .createQueryBuilder(PurchaseOrder, 'po')
    .where(
      held.replace('lease_token', 'po.lease_token').replace('status', 'po.status').replace(/^id/, 'po.id'),
      { ...parameters, token },
    )
    .getMany();
  return orders.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Gives orders back that were not tried. */
export async function releaseClaim(manager: EntityManager, token: string): Promise<void> {
  await manager.update(PurchaseOrder, { leaseToken: token }, { leaseToken: null, leaseUntil: null });
}

/** On a database that only one process uses nobody is sending when it starts: what a killed one held is free. */
export async function freeClaims({ db }: Instance): Promise<void> {
  if (!db.isOurs) return;
  await db.write((manager) =>
    manager.update(PurchaseOrder, { leaseToken: Not(IsNull()) }, { leaseToken: null, leaseUntil: null }),
  );
}

const leaseEnd = (now: Date) => new Date(now.getTime() + leaseMilliseconds).toISOString();
