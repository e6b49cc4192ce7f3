import { Problem } from '@prodsys/platform';
import type { PurchaseOrder, PurchaseOrderState } from './purchase-order.entity';

/** What a person can do with an order, from which states, and where it leads. Sending is not among them: a partner answers. */
export const purchaseOrderActions = {
  release: { from: ['draft', 'released'], to: 'released', done: 'released' },
  reopen: { from: ['released', 'draft'], to: 'draft', done: 'reopened' },
  receive: { from: ['released', 'sent', 'answered', 'received'], to: 'received', done: 'received' },
  close: { from: ['released', 'sent', 'answered', 'received', 'closed'], to: 'closed', done: 'closed' },
  cancel: { from: ['draft', 'released', 'cancelled'], to: 'cancelled', done: 'cancelled' },
} as const satisfies Record<
  string,
  { from: readonly PurchaseOrderState[]; to: PurchaseOrderState; done: string }
>;
export type PurchaseOrderAction = keyof typeof purchaseOrderActions;

type Standing = Pick<
  PurchaseOrder,
  'number' | 'state' | 'status' | 'leaseUntil' | 'inDoubt' | 'partnerDraftNumber'
>;

/** Throws `order-being-sent` while an attempt is under way: its answer decides. */
export function refuseWhileSending(order: Standing, now: Date): void {
  if (order.leaseUntil !== null && order.leaseUntil > now.toISOString())
    throw new Problem(409, 'order-being-sent', { number: order.number }, { headers: { 'retry-after': '2' } });
}

/** Sent, received and ended orders are read-only. Throws a problem that says which it is. */
export function refuseLocked(order: Standing, now: Date): void {
  if (order.status === 'TRANSMITTED') throw new Problem(409, 'order-transmitted', { number: order.number });
  if (order.state === 'cancelled') throw new Problem(409, 'order-cancelled', { number: order.number });
  if (order.state !== 'draft' && order.state !== 'released')
    throw new Problem(409, 'order-state-ended', { number: order.number, state: `state-${order.state}` });
  refuseWhileSending(order, now);
}

/** The partner may have it, or has it as it was before: it cannot be withdrawn or given to somebody else before that is known. */
export function refuseInDoubt(order: Standing): void {
  if (order.inDoubt || order.partnerDraftNumber !== null)
    throw new Problem(409, 'order-in-doubt', { number: order.number });
}

/** What an action makes of an order. Throws when it is not for an order that stands so. */
export function act(order: Standing, action: PurchaseOrderAction, now: Date): Partial<PurchaseOrder> {
  const { from, to } = purchaseOrderActions[action];
  refuseWhileSending(order, now);
  if (action === 'cancel' || action === 'reopen') {
    if (order.status === 'TRANSMITTED') throw new Problem(409, 'order-transmitted', { number: order.number });
    if (order.state !== to) refuseInDoubt(order);
  }
  if (!(from as readonly PurchaseOrderState[]).includes(order.state))
    throw action === 'release'
      ? new Problem(409, 'order-not-draft', { number: order.number })
      : new Problem(409, 'order-state-not-allowed', { number: order.number, state: `state-${order.state}` });
  return { state: to, ...(to === 'released' ? {} : { waitingSince: null }) };
}
