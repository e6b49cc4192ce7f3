import type { PurchaseOrderMessage } from '@prodsys/contracts';
import type { OrderDraft } from '@prodsys/core';
import { createOrderDrafts, reviseOrderDraft, type OrderInput } from '@prodsys/draft-orders';
import { insertRows, IntegrationLogEntry, writeLog, type Instance, type LogLine } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { contentHash } from '../content-hash';
import { acceptedAnswer } from './accepted-answer';
import { judge, loadKnown, problemAnswer, type IncomingOrder, type OrderAnswer } from './judge-incoming';
import { PartnerReceipt } from './receipt.entity';
import { refuseOrders, resolveRefusals, type RefusedOrder } from './refuse-orders';
import { settleBuyer } from './resolve-buyer';

/** One call of a partner. */
export interface Call {
  instance: Instance;
  connectionId: string;
  traceId: string;
}

/** Numbers taken before the unit of work, in case they are needed. */
export interface TakenNumbers {
  drafts: Map<IncomingOrder, string>;
  customer: string | null;
}

/** The draft changed under our hands: judge again. */
export class SomebodyWasFirst extends Error {}

/** A refusal is kept under the order's id, so one without a usable id is answered only. */
const isId = (id: unknown) => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id);

/** A number that is none is not shown as one: what was sent is kept in the refusal's message. */
const isNumber = (number: unknown) => typeof number === 'string' && /^[^\p{Cc}\p{Cs}]{1,64}$/u.test(number);

/** Judges a group of orders and stores what is accepted and what is refused, in the caller's transaction. */
export async function storeOrders(
  manager: EntityManager,
  call: Call,
  group: IncomingOrder[],
  numbers: TakenNumbers,
): Promise<Map<IncomingOrder, OrderAnswer>> {
  const { instance, connectionId, traceId } = call;
  const now = instance.now();
  const connection = await manager.findOneByOrFail(PartnerConnection, { id: connectionId });
  const known = await loadKnown(manager, connection, group);
  const answers = new Map<IncomingOrder, OrderAnswer>();
  const refused: RefusedOrder[] = [];
  const log: LogLine[] = [];
  const fresh: { order: IncomingOrder; input: OrderInput }[] = [];
  const revised: { order: IncomingOrder; draft: OrderDraft; input: OrderInput }[] = [];

  for (const order of group) {
    const settle = (manager: EntityManager) =>
      settleBuyer(
        manager,
        instance,
        connection,
        order.message.buyer,
        numbers.customer,
        order.message.contactPerson?.name,
      );
    const verdict = await judge(manager, connection, order, known, settle);
    if ('input' in verdict) {
      const draft = known.drafts.get(order.message.id);
      if (draft) revised.push({ order, draft, input: verdict.input });
      else fresh.push({ order, input: verdict.input });
      continue;
    }
    answers.set(order, verdict);
    if (verdict.problem && verdict.status === 422 && isId(order.message.id)) {
      const { number } = order.message;
      refused.push({
        documentId: order.message.id,
        orderNumber: isNumber(number) ? number : null,
        message: order.message,
        code: verdict.problem.code,
        faults: verdict.problem.extras.errors ?? [],
      });
    }
    if (
      verdict.problem?.code === 'order-already-accepted' &&
      !(await isRecorded(manager, connection, order.message))
    )
      log.push(
        logLine(connection, order.message, 'warning', changeRequested, { revision: order.message.revision }),
      );
    if (verdict.status === 202)
      log.push(
        logLine(connection, order.message, 'warning', 'order-not-forwarded', {
          reason: (verdict.body as { reason: string }).reason,
        }),
      );
  }

  const accept = (
    order: IncomingOrder,
    draft: Pick<OrderDraft, 'id' | 'number'>,
    input: OrderInput,
  ): PartnerReceipt => {
    const body = acceptedAnswer(draft, input);
    answers.set(order, { status: 201, body });
    const { id, revision } = order.message;
    return {
      connectionId,
      documentId: id,
      revision,
      contentHash: contentHash(order.message),
      message: JSON.stringify(order.message),
      answer: body,
      receivedAt: now.toISOString(),
    };
  };
  if (fresh.length > 0) {
    // The key rows would come first if the drafts did not carry a unique key of their own: both stop a twin at once.
    const drafts = await createOrderDrafts(
      manager,
      fresh.map(({ input }) => input),
      fresh.map(({ order }) => numbers.drafts.get(order) ?? ''),
      now,
    );
    await insertRows(
      manager,
      PartnerReceipt,
      fresh.map(({ order, input }, index) => accept(order, drafts[index] as OrderDraft, input)),
    );
    for (const { order, input } of fresh)
      log.push(
        logLine(connection, order.message, 'info', 'order-received', {
          lines: input.lines.length,
          warnings: input.warnings.length,
        }),
      );
  }
  for (const { order, draft, input } of revised) {
    await insertRows(manager, PartnerReceipt, [accept(order, draft, input)]);
    if (!(await reviseOrderDraft(manager, draft, input, now))) throw new SomebodyWasFirst();
    log.push(
      logLine(connection, order.message, 'info', 'order-revised', { revision: order.message.revision }),
    );
  }
  const taken = [...fresh, ...revised].map(({ order }) => order.message.id);
  if (taken.length > 0) await resolveRefusals(manager, connectionId, taken, now);
  const refusals = await refuseOrders(manager, instance, connection, refused, now);
  for (const [order, answer] of answers) {
    const url = refusals.urls.get(order.message.id);
    if (url && answer.problem) answers.set(order, problemAnswer(answer.problem, { errorUrl: url }));
  }
  await writeLog(
    manager,
    now,
    [...log, ...refusals.log].map((line) => ({ ...line, traceId })),
  );
  return answers;
}

const logLine = (
  connection: PartnerConnection,
  message: PurchaseOrderMessage,
  level: LogLine['level'],
  code: string,
  params: Record<string, unknown>,
): LogLine => ({
  level,
  direction: 'in',
  partner: connection.name,
  connectionId: connection.id,
  documentType: 'purchase-order',
  documentId: message.id,
  documentNumber: message.number,
  code,
  params,
});

const changeRequested = 'change-requested';

/** A change request is recorded once, however often the buyer's instance sends it. */
async function isRecorded(
  manager: EntityManager,
  connection: PartnerConnection,
  { number, revision }: PurchaseOrderMessage,
): Promise<boolean> {
  const known = await manager.findBy(IntegrationLogEntry, {
    connectionId: connection.id,
    documentNumber: number,
    code: changeRequested,
  });
  return known.some((entry) => entry.params['revision'] === revision);
}
