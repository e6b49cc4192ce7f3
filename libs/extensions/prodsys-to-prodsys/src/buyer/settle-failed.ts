import { PurchaseOrder, type DeliveryProblem } from '@prodsys/core';
import { writeLog, type Fault, type LogLine } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Parameters } from '../parameters';
import type { ExportProblem } from './export.entity';
import { retryAt } from './retry-at';
import {
  closeExportItem,
  exchangeLine,
  finish,
  line,
  type Exchanged,
  type SettleContext,
} from './settlement';

/** A failed attempt: kept on the order, logged when it says something new, reported once after enough tries. */
export async function settleFailed(
  manager: EntityManager,
  context: SettleContext,
  exchanged: Exchanged,
  outcome: 'refused' | 'unknown',
  problem: ExportProblem,
): Promise<LogLine[]> {
  const { sent } = exchanged;
  const { order } = sent;
  const { instance, parameters } = context;
  const now = instance.now();
  const { errorUrl, ...told } = problem;
  const lastError: DeliveryProblem = { ...told, at: now.toISOString() };
  await finish(manager, context, sent, outcome, {
    lastError,
    errorUrl,
    nextAttemptAt: retryAt(outcome, order.attempts, now, instance.random),
    ...(isReportDue(order, parameters) ? { reportedAt: now.toISOString() } : {}),
  });
  await closeExportItem(manager, order.id, 'failed', problem);
  const code = outcome === 'refused' ? 'order-refused' : 'order-not-sent';
  return failureLines(context, order, lastError, code, (...told) =>
    exchangeLine(context, exchanged, ...told),
  );
}

/** The same for what was found wanting here: nothing was sent. */
export async function settleFaulty(
  manager: EntityManager,
  context: Omit<SettleContext, 'traceId'>,
  faulty: { order: PurchaseOrder; faults: Fault[] }[],
): Promise<void> {
  const { instance, parameters, leaseToken } = context;
  const log: LogLine[] = [];
  for (const { order, faults } of faulty) {
    const now = instance.now();
    const at = now.toISOString();
    const problem: ExportProblem = { code: 'order-incomplete', params: {}, errors: faults, errorUrl: null };
    const lastError: DeliveryProblem = { code: problem.code, params: {}, errors: faults, at };
    const reported = isReportDue(order, parameters) ? { reportedAt: at } : {};
    await manager.update(PurchaseOrder, { id: order.id, leaseToken }, {
      lastError,
      errorUrl: null,
      lastAttemptAt: at,
      leaseToken: null,
      leaseUntil: null,
      attempts: order.attempts + 1,
      nextAttemptAt: retryAt('refused', order.attempts, now, instance.random),
      ...reported,
    } as never);
    await closeExportItem(manager, order.id, 'failed', problem);
    log.push(
      ...failureLines(context, order, lastError, 'order-refused', (...told) => line(context, order, ...told)),
    );
  }
  await writeLog(manager, instance.now(), log);
}

const isReportDue = (order: PurchaseOrder, { reportAfterTries }: Parameters) =>
  order.reportedAt === null && order.attempts + 1 >= reportAfterTries;

/** A failure is logged when it says something new; the responsible people are told once, after enough tries. */
function failureLines(
  { parameters }: Pick<SettleContext, 'parameters'>,
  order: PurchaseOrder,
  error: DeliveryProblem,
  code: string,
  tell: (level: LogLine['level'], code: string, params: Record<string, unknown>) => LogLine,
): LogLine[] {
  const told = summary(error.code, error.errors);
  return [
    ...(isNews(order.lastError, error) ? [tell('warning', code, told)] : []),
    ...(isReportDue(order, parameters)
      ? [tell('error', 'order-needs-attention', { ...told, tries: order.attempts + 1 })]
      : []),
  ];
}

const isNews = (before: DeliveryProblem | null, now: DeliveryProblem) =>
  before?.code !== now.code || JSON.stringify(before.errors) !== JSON.stringify(now.errors);

const summary = (code: string, errors: Fault[]) => ({
  reason: code,
  faults: errors.length,
  first: errors[0] ? { code: errors[0].code, params: errors[0].params ?? {} } : null,
});
