import { PurchaseOrder } from '@prodsys/core';
import { inList, newId, type Instance } from '@prodsys/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';

/** Longer than any request may take; a process that dies holds its orders no longer than this. */
export const leaseMilliseconds = 45_000;

export interface Claim {
  token: string;
  orderIds: string[];
}

const free = `status IS NULL AND waiting_since IS NOT NULL AND state = 'released'
  AND (next_attempt_at IS NULL OR next_attempt_at <= :at) AND (lease_until IS NULL OR lease_until <= :at)`;

/** A supplier's orders that wait, are due and that nobody is sending: now they are ours. Oldest first. */
export async function claimOrders(
  manager: EntityManager,
  supplierContactId: string,
  limit: number,
  now: Date,
): Promise<Claim> {
  const at = now.toISOString();
  const token = newId(now.getTime());
  const due = await manager
    .createQueryBuilder(PurchaseOrder, 'po')
    .select('po.id', 'id')
    .where(`supplier_contact_id = :supplierContactId AND ${free}`, { supplierContactId, at })
    .orderBy('po.waiting_since')
    .addOrderBy('po.id')
    .limit(limit)
    .getRawMany<{ id: string }>();
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return { token, orderIds: [] };
  const [among, parameters] = inList('id', 'ids', ids);
  const { affected } = await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({ leaseToken: token, leaseUntil: leaseEnd(now) })
    .where(`${among} AND ${free}`, { ...parameters, at })
    .execute();
  if (affected === ids.length) return { token, orderIds: ids };
  // Somebody else took some of them in the same moment.
  const ours = await manager.find(PurchaseOrder, { select: { id: true }, where: { leaseToken: token } });
  return { token, orderIds: ours.map(({ id }) => id) };
}

/** Of these orders the ones that are still ours, with the lease begun anew, in the order of their ids. */
export async function renewClaim(
  manager: EntityManager,
  token: string,
  orderIds: string[],
  now: Date,
): Promise<PurchaseOrder[]> {
  const [among, parameters] = inList('id', 'ids', orderIds);
  const ours = `${among} AND lease_token = :token AND status IS NULL`;
  await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({ leaseUntil: leaseEnd(now) })
    .where(ours, { ...parameters, token })
    .execute();
  return manager
    .createQueryBuilder(PurchaseOrder, 'po')
    .where(ours, { ...parameters, token })
    .orderBy('po.id')
    .getMany();
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
