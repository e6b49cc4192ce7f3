import { PurchaseOrder, type DeliveryProblem } from '@prodsys/core';
import { inList, writeLog, type Fault, type Instance, type LogLine } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { ExportItem, type ExportProblem } from './export.entity';
import type { Verdict } from './judge-answer';
import { OutgoingOrder } from './outgoing-order.entity';
import type { Parameters } from '../parameters';
import type { PreparedOrder } from './prepare-messages';
import { retryAt } from './retry-at';

export interface Settlement {
  sent: PreparedOrder;
  verdict: Verdict;
}

interface Context {
  instance: Instance;
  connection: PartnerConnection;
  parameters: Parameters;
  leaseToken: string;
  traceId: string;
}

/** Writes down what the partner answered, for all orders of one request in one transaction. */
export async function settleOrders(
  manager: EntityManager,
  context: Context,
  settlements: Settlement[],
): Promise<void> {
  const of = <K extends Verdict['kind']>(kind: K) =>
    settlements.filter(
      (settlement): settlement is Settlement & { verdict: Extract<Verdict, { kind: K }> } =>
        settlement.verdict.kind === kind,
    );
  const log: LogLine[] = [];
  log.push(...(await settleTaken(manager, context, of('taken'))));
  for (const { sent, verdict } of of('no-action')) {
    await finish(manager, context, sent, 'no-action', {
      status: 'NO_ACTION',
      lastError: null,
      errorUrl: null,
    });
    await closeExportItem(manager, sent.order.id, 'NO_ACTION', {
      code: verdict.reason,
      params: {},
      errors: [],
      errorUrl: null,
    });
    log.push(line(context, sent.order, 'warning', 'order-no-action', { reason: verdict.reason }));
  }
  for (const { sent, verdict } of of('refused')) {
    const { code, params, errors, certain } = verdict;
    const errorUrl = ownLink(context.connection, verdict.errorUrl);
    const text = verdict.errorUrl && !errorUrl ? { errorText: verdict.errorUrl } : {};
    const outcome = certain || !sent.order.inDoubt ? 'refused' : 'unknown';
    log.push(
      ...(await failed(manager, context, sent, outcome, {
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
  for (const { sent, verdict } of of('failed'))
    log.push(
      ...(await failed(manager, context, sent, 'unknown', {
        code: verdict.code,
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

/** Orders that the partner took: the fast way, a statement per table however many orders. */
async function settleTaken(
  manager: EntityManager,
  context: Context,
  taken: { sent: PreparedOrder; verdict: Extract<Verdict, { kind: 'taken' }> }[],
): Promise<LogLine[]> {
  const done = taken.filter(({ sent }) => !sent.outdated);
  const at = context.instance.now().toISOString();
  if (done.length > 0) {
    const ids = done.map(({ sent }) => sent.order.id);
    const [among, parameters] = inList('id', 'ids', ids);
    const cases = done.map((_, index) => `WHEN :id${index} THEN :number${index}`).join(' ');
    const names = Object.fromEntries(
      done.flatMap(({ sent, verdict }, index) => [
        [`id${index}`, sent.order.id],
        [`number${index}`, verdict.draftNumber],
      ]),
    );
    await manager
      .createQueryBuilder()
      .update(PurchaseOrder)
      .set({
        status: 'TRANSMITTED',
        state: 'sent',
        transmittedAt: at,
        lastAttemptAt: at,
        nextAttemptAt: null,
        lastError: null,
        errorUrl: null,
        inDoubt: false,
        leaseToken: null,
        leaseUntil: null,
        attempts: () => 'attempts + 1',
        version: () => 'version + 1',
        partnerDraftNumber: () => `CASE id ${cases} END`,
      } as never)
      .where(`${among} AND lease_token = :token AND status IS NULL`, {
        ...parameters,
        ...names,
        token: context.leaseToken,
      })
      .execute();
    await settleOutgoing(
      manager,
      done.map(({ sent }) => sent),
      'taken',
      at,
    );
    await manager.update(ExportItem, { orderId: In(ids), state: 'pending' }, { state: 'TRANSMITTED' });
  }
  // Edited after the message went out: the partner has the old content, and the new one follows as the next revision.
  for (const { sent, verdict } of taken.filter(({ sent }) => sent.outdated)) {
    await finish(manager, context, sent, 'taken', {
      nextAttemptAt: null,
      partnerDraftNumber: verdict.draftNumber,
    });
  }
  return taken.map(({ sent, verdict }) =>
    line(context, sent.order, 'info', sent.outdated ? 'order-transmitted-earlier-content' : 'order-sent', {
      draft: verdict.draftNumber,
      revision: sent.revision,
    }),
  );
}

/** A failed attempt: kept on the order, logged when it says something new, reported once after enough tries. */
async function failed(
  manager: EntityManager,
  context: Context,
  sent: PreparedOrder,
  outcome: 'refused' | 'unknown',
  problem: ExportProblem,
): Promise<LogLine[]> {
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
  return failureLines(context, order, lastError, outcome === 'refused' ? 'order-refused' : 'order-not-sent');
}

/** The same for what was found wanting here: nothing was sent. */
export async function settleFaulty(
  manager: EntityManager,
  context: Omit<Context, 'traceId'>,
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
    log.push(...failureLines({ ...context, traceId: '' }, order, lastError, 'order-refused'));
  }
  await writeLog(manager, instance.now(), log);
}

const isReportDue = (order: PurchaseOrder, { reportAfterTries }: Parameters) =>
  order.reportedAt === null && order.attempts + 1 >= reportAfterTries;

/** A failure is logged when it says something new; the responsible people are told once, after enough tries. */
function failureLines(
  context: Context,
  order: PurchaseOrder,
  error: DeliveryProblem,
  code: string,
): LogLine[] {
  const told = summary(error.code, error.errors);
  return [
    ...(isNews(order.lastError, error) ? [line(context, order, 'warning', code, told)] : []),
    ...(isReportDue(order, context.parameters)
      ? [line(context, order, 'error', 'order-needs-attention', { ...told, tries: order.attempts + 1 })]
      : []),
  ];
}

async function finish(
  manager: EntityManager,
  context: Context,
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

async function settleOutgoing(
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

async function closeExportItem(
  manager: EntityManager,
  orderId: string,
  state: ExportItem['state'],
  problem: ExportProblem,
): Promise<void> {
  await manager.update(ExportItem, { orderId, state: 'pending' }, { state, problem } as never);
}

const isNews = (before: DeliveryProblem | null, now: DeliveryProblem) =>
  before?.code !== now.code || JSON.stringify(before.errors) !== JSON.stringify(now.errors);

const summary = (code: string, errors: Fault[]) => ({
  reason: code,
  faults: errors.length,
  first: errors[0] ? { code: errors[0].code, params: errors[0].params ?? {} } : null,
});

/** A partner's link is a link only on the partner's own host. */
function ownLink(connection: PartnerConnection, errorUrl: string | null): string | null {
  if (!errorUrl || !connection.endpoint || !URL.canParse(errorUrl)) return null;
  const url = new URL(errorUrl);
  return /^https?:$/.test(url.protocol) && url.hostname === new URL(connection.endpoint).hostname
    ? url.href
    : null;
}

const line = (
  context: Context,
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
  ...(context.traceId ? { traceId: context.traceId } : {}),
});
