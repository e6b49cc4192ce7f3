import { PurchaseOrder, writeHistory } from '@prodsys/core';
import type { Instance, KeptAnswer, LogLine } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import type { Parameters } from '../parameters';
import { ExportItem, type ExportProblem } from './export.entity';
import type { Verdict } from './judge-answer';
import { OutgoingOrder } from './outgoing-order.entity';
import type { PreparedOrder } from './prepare-messages';

/** A message that went out, and what came back; no answer when none came. */
export interface Exchanged {
  sent: PreparedOrder;
  answer?: KeptAnswer;
}

export interface Settlement extends Exchanged {
  verdict: Verdict;
}

export interface SettleContext {
  instance: Instance;
  connection: PartnerConnection;
  parameters: Parameters;
  leaseToken: string;
  traceId: string;
}

/** Writes an attempt down on the order and its message, if the order is still ours. */
export async function finish(
  manager: EntityManager,
  context: SettleContext,
  { order, revision }: PreparedOrder,
  outcome: OutgoingOrder['outcome'],
  change: Partial<PurchaseOrder>,
  { countsAsAttempt = true } = {},
): Promise<void> {
  const at = context.instance.now().toISOString();
  const { affected } = await manager.update(PurchaseOrder, { id: order.id, leaseToken: context.leaseToken }, {
    lastAttemptAt: at,
    leaseToken: null,
    leaseUntil: null,
    inDoubt: outcome === 'unknown',
    ...(countsAsAttempt ? { attempts: order.attempts + 1 } : {}),
    ...change,
  } as never);
  if (affected === 1 && outcome !== 'unknown')
    await manager.update(OutgoingOrder, { orderId: order.id, revision }, { outcome, settledAt: at });
}

export async function settleOutgoing(
  manager: EntityManager,
  sent: PreparedOrder[],
  outcome: OutgoingOrder['outcome'],
  at: string,
): Promise<void> {
  const byRevision = new Map<number, string[]>();
  for (const { order, revision } of sent)
    byRevision.set(revision, [...(byRevision.get(revision) ?? []), order.id]);
  for (const [revision, ids] of byRevision)
    await manager.update(OutgoingOrder, { orderId: In(ids), revision }, { outcome, settledAt: at });
}

/** What became of orders at the partner, for their history. */
export async function writeStatusHistory(
  manager: EntityManager,
  { connection, instance }: Pick<SettleContext, 'connection' | 'instance'>,
  orderIds: string[],
  status: 'TRANSMITTED' | 'NO_ACTION',
): Promise<void> {
  const author = { actor: connection.name, source: 'partner', at: instance.now() } as const;
  const action = status === 'TRANSMITTED' ? 'sent' : 'not-forwarded';
  const changes = [{ field: 'status', from: null, to: status }];
  await writeHistory(
    manager,
    author,
    orderIds.map((recordId) => ({ register: 'purchase-order', recordId, action, changes })),
  );
}

export async function closeExportItem(
  manager: EntityManager,
  orderId: string,
  state: ExportItem['state'],
  problem: ExportProblem,
): Promise<void> {
  await manager.update(ExportItem, { orderId, state: 'pending' }, { state, problem } as never);
}

/** What the log says of an order that was found wanting before anything was sent. */
export const line = (
  context: Omit<SettleContext, 'traceId'>,
  order: PurchaseOrder,
  level: LogLine['level'],
  code: string,
  params: Record<string, unknown>,
): LogLine => ({
  level,
  direction: 'out',
  partner: context.connection.name,
  connectionId: context.connection.id,
  documentType: 'purchase-order',
  documentId: order.id,
  documentNumber: order.number,
  code,
  params,
});

/** What the log says of an order that was sent: the revision leads to the message, and the answer stands with it. */
export const exchangeLine = (
  context: SettleContext,
  { sent, answer }: Exchanged,
  level: LogLine['level'],
  code: string,
  params: Record<string, unknown>,
): LogLine => ({
  ...line(context, sent.order, level, code, { ...params, revision: sent.revision }),
  traceId: context.traceId,
  answer: answer ?? null,
});
