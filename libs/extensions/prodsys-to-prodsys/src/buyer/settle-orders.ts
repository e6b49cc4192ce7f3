import type { DeliveryProblem } from '@prodsys/core';
import { writeLog, type LogLine } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Verdict } from './judge-answer';
import { ownLink } from './own-link';
import { settleFailed } from './settle-failed';
import { settleTaken } from './settle-taken';
import {
  closeExportItem,
  exchangeLine,
  finish,
  writeStatusHistory,
  type SettleContext,
  type Settlement,
} from './settlement';

/** Writes down what the partner answered, for all orders of one request in one transaction. */
export async function settleOrders(
  manager: EntityManager,
  context: SettleContext,
  settlements: Settlement[],
): Promise<void> {
  const of = <K extends Verdict['kind']>(kind: K) =>
    settlements.filter(
      (settlement): settlement is Settlement & { verdict: Extract<Verdict, { kind: K }> } =>
        settlement.verdict.kind === kind,
    );
  const log: LogLine[] = [];
  log.push(...(await settleTaken(manager, context, of('taken'))));
  for (const settlement of of('no-action')) {
    const { sent, verdict } = settlement;
    await finish(manager, context, sent, 'no-action', {
      status: 'NO_ACTION',
      lastError: null,
      errorUrl: null,
    });
    await writeStatusHistory(manager, context, [sent.order.id], 'NO_ACTION');
    await closeExportItem(manager, sent.order.id, 'NO_ACTION', {
      code: verdict.reason,
      params: {},
      errors: [],
      errorUrl: null,
    });
    log.push(exchangeLine(context, settlement, 'warning', 'order-no-action', { reason: verdict.reason }));
  }
  for (const settlement of of('refused')) {
    const { sent, verdict } = settlement;
    const { code, params, errors, certain } = verdict;
    const errorUrl = ownLink(context.connection.endpoint, verdict.errorUrl);
    const text = verdict.errorUrl && !errorUrl ? { errorText: verdict.errorUrl } : {};
    const outcome = certain || !sent.order.inDoubt ? 'refused' : 'unknown';
    log.push(
      ...(await settleFailed(manager, context, settlement, outcome, {
        code,
        params: { ...params, ...text },
        errors,
        errorUrl,
      })),
    );
  }
  for (const { sent } of of('in-progress')) {
    const again = new Date(context.instance.now().getTime() + 1_000).toISOString();
    await finish(manager, context, sent, 'unknown', { nextAttemptAt: again }, { countsAsAttempt: false });
  }
  for (const settlement of of('failed'))
    log.push(
      ...(await settleFailed(manager, context, settlement, 'unknown', {
        code: settlement.verdict.code,
        params: {},
        errors: [],
        errorUrl: null,
      })),
    );
  // The connection as a whole was at fault, and the order was not taken: it waits for the connection.
  for (const { sent, verdict } of settlements) {
    if (
      verdict.kind === 'taken' ||
      verdict.kind === 'no-action' ||
      verdict.kind === 'refused' ||
      verdict.kind === 'in-progress' ||
      verdict.kind === 'failed'
    )
      continue;
    const problem = connectionProblem(verdict);
    const at = context.instance.now().toISOString();
    // It says nothing about an earlier try of the same message.
    const doubt = sent.order.inDoubt || (verdict.kind === 'later' && verdict.arrived);
    await finish(
      manager,
      context,
      sent,
      doubt ? 'unknown' : 'refused',
      { lastError: { ...problem, at }, nextAttemptAt: null },
      { countsAsAttempt: false },
    );
    await closeExportItem(manager, sent.order.id, 'failed', { ...problem, errorUrl: null });
  }
  await writeLog(manager, context.instance.now(), log);
}

export const connectionProblem = (verdict: Verdict): Omit<DeliveryProblem, 'at'> => ({
  code:
    verdict.kind === 'disabled'
      ? 'partner-extension-disabled'
      : verdict.kind === 'later'
        ? 'partner-busy'
        : 'code' in verdict
          ? verdict.code
          : verdict.kind,
  params: verdict.kind === 'later' ? { seconds: verdict.seconds } : {},
  errors: [],
});
