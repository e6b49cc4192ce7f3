import { findArticles } from '@prodsys/article-matching';
import type { PurchaseOrderMessage } from '@prodsys/contracts';
import { OrderDraft, takeNumbers, type Article } from '@prodsys/core';
import { createOrderDrafts, reviseOrderDraft, type OrderInput } from '@prodsys/draft-orders';
import {
  insertRows,
  isDuplicateKey,
  isLockWaitTimeout,
  Problem,
  render,
  renderFault,
  writeLog,
  type Fault,
  type Instance,
  type LogLine,
} from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { contentHash } from '../content-hash';
import { judgeOrder, type OrderJudgement } from './judge-order';
import { orderInput } from './order-input';
import { PartnerReceipt } from './receipt.entity';
import { refuseOrders, resolveRefusals, type RefusedOrder } from './refuse-orders';
import { matchBuyer, settleBuyer } from './resolve-buyer';

/** One order as it came, with what its schema says against it. */
export interface IncomingOrder {
  message: PurchaseOrderMessage;
  schemaFaults: Fault[];
}

export interface OrderAnswer {
  status: number;
  body: object;
  replayed?: true;
  /** The problem that the answer is, for a single call to throw. */
  problem?: Problem;
}

interface Call {
  instance: Instance;
  connectionId: string;
  traceId: string;
}

const groupSize = 50;

/**
 * Takes orders over a connection: each is answered by itself. Orders go in groups, one transaction a group; the
 * unique keys decide who was first, and a group in which somebody else was first is taken again one by one.
 */
export async function receiveOrders(call: Call, orders: IncomingOrder[]): Promise<OrderAnswer[]> {
  const answers = new Map<IncomingOrder, OrderAnswer>();
  // In key order: two transactions that insert the same orders in different orders would deadlock.
  const sorted = [...orders].sort((a, b) => (String(a.message.id) < String(b.message.id) ? -1 : 1));
  for (let start = 0; start < sorted.length; start += groupSize) {
    const group = sorted.slice(start, start + groupSize);
    // The same document twice in one call is two calls one after the other.
    const twins = group.some(
      (order, index) => index > 0 && order.message.id === group[index - 1]?.message.id,
    );
    const parts = twins ? group.map((order) => [order]) : [group];
    for (const part of parts)
      for (const [order, answer] of await receiveGroup(call, part)) answers.set(order, answer);
  }
  return orders.map((order) => answers.get(order) as OrderAnswer);
}

async function receiveGroup(call: Call, group: IncomingOrder[]): Promise<Map<IncomingOrder, OrderAnswer>> {
  const numbers = await takeNumbers(call.instance.db, 'order-draft', group.length);
  for (let attempt = 1; ; attempt++) {
    try {
      return await call.instance.db.write((manager) => storeGroup(manager, call, group, [...numbers]), {
        waitsOnce: true,
      });
    } catch (error) {
      const inProgress = isLockWaitTimeout(error);
      if (!inProgress && !isDuplicateKey(error) && !(error instanceof SomebodyWasFirst)) throw error;
      if (group.length > 1) return receiveOneByOne(call, group);
      if (inProgress || attempt >= 3)
        return new Map(group.map((order) => [order, problemAnswer(orderInProgress())]));
    }
  }
}

/** The draft changed under our hands: judge again. */
class SomebodyWasFirst extends Error {}

const orderInProgress = () => new Problem(409, 'order-in-progress', {}, { headers: { 'retry-after': '1' } });

async function receiveOneByOne(call: Call, group: IncomingOrder[]): Promise<Map<IncomingOrder, OrderAnswer>> {
  const answers = new Map<IncomingOrder, OrderAnswer>();
  for (const order of group)
    for (const [key, answer] of await receiveGroup(call, [order])) answers.set(key, answer);
  return answers;
}

async function storeGroup(
  manager: EntityManager,
  call: Call,
  group: IncomingOrder[],
  numbers: string[],
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
      settleBuyer(manager, instance, connection, order.message.buyer, order.message.contactPerson?.name);
    const verdict = await judge(manager, connection, order, known, settle);
    if ('input' in verdict) {
      const draft = known.drafts.get(order.message.id);
      if (draft) revised.push({ order, draft, input: verdict.input });
      else fresh.push({ order, input: verdict.input });
      continue;
    }
    answers.set(order, verdict);
    if (verdict.problem && verdict.status === 422 && typeof order.message.id === 'string') {
      const number = typeof order.message.number === 'string' ? order.message.number.slice(0, 64) : null;
      refused.push({
        documentId: order.message.id,
        orderNumber: number,
        message: order.message,
        code: verdict.problem.code,
        faults: verdict.problem.extras.errors ?? [],
      });
    }
    if (verdict.problem?.code === 'order-already-accepted')
      log.push(
        logLine(connection, order.message, 'warning', 'change-requested', {
          revision: order.message.revision,
        }),
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
    const body = accepted(draft, input);
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
      numbers,
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
  const refusals = await refuseOrders(manager, instance, connection, refused);
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

/** The same verdict without storing anything. */
export async function checkOrder(
  manager: EntityManager,
  connectionId: string,
  order: IncomingOrder,
): Promise<OrderAnswer> {
  const connection = await manager.findOneByOrFail(PartnerConnection, { id: connectionId });
  const known = await loadKnown(manager, connection, [order]);
  const { buyer, contactPerson } = order.message;
  const verdict = await judge(manager, connection, order, known, (inner) =>
    matchBuyer(inner, connection, buyer, contactPerson?.name),
  );
  if (!('input' in verdict)) return verdict;
  const {
    id: _id,
    number: _number,
    state: _state,
    ...body
  } = accepted({ id: '', number: '' }, verdict.input);
  return { status: 200, body };
}

interface Known {
  receipts: PartnerReceipt[];
  /** By document id. */
  drafts: Map<string, OrderDraft>;
  /** By test flag and order number. */
  numbers: Map<string, OrderDraft>;
  articles: Map<string, Article>;
}

const numberKey = (test: boolean, number: string) => `${test} ${number}`;

async function loadKnown(
  manager: EntityManager,
  { id: connectionId }: PartnerConnection,
  group: IncomingOrder[],
): Promise<Known> {
  const texts = (values: unknown[]) => values.filter((value): value is string => typeof value === 'string');
  const documentId = In(texts(group.map((order) => order.message.id)));
  const receipts = await manager.findBy(PartnerReceipt, { connectionId, documentId });
  const orderNumber = In(texts(group.map((order) => order.message.number)));
  const drafts = await manager.find(OrderDraft, {
    where: [
      { connectionId, documentId },
      { connectionId, orderNumber },
    ],
  });
  const lines = group.flatMap((order) => (Array.isArray(order.message.lines) ? order.message.lines : []));
  return {
    receipts,
    drafts: new Map(drafts.map((draft) => [draft.documentId ?? '', draft])),
    numbers: new Map(drafts.map((draft) => [numberKey(draft.test, draft.orderNumber), draft])),
    articles: await findArticles(
      manager,
      texts(lines.map((line) => (line as { articleNumber?: unknown } | null)?.articleNumber)),
    ),
  };
}

/** What is to be done with one order: an answer that ends it, or the order as it will be stored. */
async function judge(
  manager: EntityManager,
  connection: PartnerConnection,
  { message, schemaFaults }: IncomingOrder,
  known: Known,
  findBuyer: (manager: EntityManager) => ReturnType<typeof matchBuyer>,
): Promise<OrderAnswer | { input: OrderInput }> {
  const stranger = otherInstance(connection, message);
  if (stranger) return problemAnswer(stranger);
  const replay = schemaFaults.length === 0 ? judgeAgainstReceipts(message, known) : null;
  if (replay) return replay;
  const reason = notForwarded(connection);
  if (reason) return { status: 202, body: { reason, message: render(reason, {}, 'en') } };
  const judgement: OrderJudgement = judgeOrder(message, known.articles, schemaFaults);
  const twin =
    typeof message.number === 'string'
      ? known.numbers.get(numberKey(message.test ?? false, message.number))
      : undefined;
  if (twin && twin.documentId !== message.id)
    return problemAnswer(
      new Problem(
        422,
        'order-number-taken',
        { number: message.number },
        { errors: [{ pointer: '/number', code: 'order-number-taken', params: { number: message.number } }] },
      ),
    );
  if (judgement.faults.length > 0)
    return problemAnswer(new Problem(422, 'order-invalid', {}, { errors: judgement.faults }));
  try {
    return { input: orderInput(connection.id, message, judgement, await findBuyer(manager)) };
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error);
    throw error;
  }
}

function otherInstance(
  { partnerInstanceId }: PartnerConnection,
  message: PurchaseOrderMessage,
): Problem | null {
  const instanceId: unknown = (message.buyer as { instanceId?: unknown } | undefined)?.instanceId;
  return partnerInstanceId !== null && typeof instanceId === 'string' && instanceId !== partnerInstanceId
    ? new Problem(403, 'instance-mismatch')
    : null;
}

function judgeAgainstReceipts(message: PurchaseOrderMessage, known: Known): OrderAnswer | null {
  const same = known.receipts.find(
    (receipt) => receipt.documentId === message.id && receipt.revision === message.revision,
  );
  if (same) {
    if (same.contentHash === contentHash(message)) return { status: 201, body: same.answer, replayed: true };
    return problemAnswer(
      new Problem(
        422,
        'revision-reused',
        { revision: message.revision },
        {
          errors: [{ pointer: '/revision', code: 'revision-reused', params: { revision: message.revision } }],
        },
      ),
    );
  }
  const draft = known.drafts.get(message.id);
  if (!draft) return null;
  if (message.revision < draft.revision)
    return problemAnswer(
      new Problem(409, 'revision-outdated', { revision: message.revision, current: draft.revision }),
    );
  if (draft.state === 'approved')
    return problemAnswer(new Problem(409, 'order-already-accepted', { number: draft.number }));
  if (draft.state !== 'draft')
    return problemAnswer(new Problem(409, 'order-closed', { number: draft.number, state: draft.state }));
  return null;
}

function notForwarded(connection: PartnerConnection): string | null {
  if (connection.state !== 'active') return 'connection-not-active';
  return connection.acceptedDocumentTypes.includes('purchase-order') ? null : 'document-type-not-accepted';
}

const accepted = (draft: Pick<OrderDraft, 'id' | 'number'>, input: OrderInput) => ({
  id: draft.id,
  number: draft.number,
  orderNumber: input.orderNumber,
  revision: input.revision,
  state: 'draft',
  contact: { match: input.contactMatch },
  warnings: input.warnings.map((warning) => renderFault(warning, 'en')),
});

function problemAnswer(problem: Problem, members: Record<string, unknown> = {}): OrderAnswer {
  const complete = new Problem(problem.status, problem.code, problem.params, {
    ...problem.extras,
    members: { ...problem.extras.members, ...members },
  });
  return { status: problem.status, body: {}, problem: complete };
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
