import { findArticles } from '@prodsys/article-matching';
import type { PurchaseOrderMessage } from '@prodsys/contracts';
import { OrderDraft, type Article } from '@prodsys/core';
import type { OrderInput } from '@prodsys/draft-orders';
import { isAscii, Problem, render, type Fault } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { contentHash } from '../content-hash';
import { judgeOrder, type OrderJudgement } from './judge-order';
import { orderInput } from './order-input';
import { PartnerReceipt } from './receipt.entity';
import type { matchBuyer } from './resolve-buyer';

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

/** What is here already and bears on a group of orders. */
export interface Known {
  receipts: PartnerReceipt[];
  /** By document id. */
  drafts: Map<string, OrderDraft>;
  /** By test flag and order number. */
  numbers: Map<string, OrderDraft>;
  articles: Map<string, Article>;
}

const numberKey = (test: boolean, number: string) => `${test} ${number}`;

export async function loadKnown(
  manager: EntityManager,
  { id: connectionId }: PartnerConnection,
  group: IncomingOrder[],
): Promise<Known> {
  const texts = (values: unknown[]) => values.filter((value): value is string => typeof value === 'string');
  const documentId = In(texts(group.map((order) => order.message.id)).filter(isAscii));
  const receipts = await manager.findBy(PartnerReceipt, { connectionId, documentId });
  const orderNumber = In(texts(group.map((order) => order.message.number)));
  // Two look-ups, each by a unique key: one with OR would read every draft of the connection.
  const sameDocument = await manager.findBy(OrderDraft, { connectionId, documentId });
  const sameNumber = await manager.findBy(OrderDraft, { connectionId, test: In([false, true]), orderNumber });
  const lines = group.flatMap((order) => (Array.isArray(order.message.lines) ? order.message.lines : []));
  return {
    receipts,
    drafts: new Map(sameDocument.map((draft) => [draft.documentId ?? '', draft])),
    numbers: new Map(sameNumber.map((draft) => [numberKey(draft.test, draft.orderNumber), draft])),
    articles: await findArticles(
      manager,
      texts(lines.map((line) => (line as { articleNumber?: unknown } | null)?.articleNumber)),
    ),
  };
}

/** What is to be done with one order: an answer that ends it, or the order as it will be stored. */
export async function judge(
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
  // What is malformed is refused whatever the state of the connection.
  const reason = schemaFaults.length === 0 ? notForwarded(connection) : null;
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
  { customerInstanceId }: PartnerConnection,
  message: PurchaseOrderMessage,
): Problem | null {
  const instanceId: unknown = (message.buyer as { instanceId?: unknown } | undefined)?.instanceId;
  return customerInstanceId !== null && typeof instanceId === 'string' && instanceId !== customerInstanceId
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
  const changed = identityFaults(message, draft);
  if (changed.length > 0)
    return problemAnswer(new Problem(422, 'order-identity-changed', {}, { errors: changed }));
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

/** A revision is the same order: neither its number nor its being a test may change. */
function identityFaults(message: PurchaseOrderMessage, draft: OrderDraft): Fault[] {
  const fault = (pointer: string): Fault => ({ pointer, code: 'order-identity-changed' });
  return [
    ...(message.number === draft.orderNumber ? [] : [fault('/number')]),
    ...((message.test ?? false) === draft.test ? [] : [fault('/test')]),
  ];
}

function notForwarded(connection: PartnerConnection): string | null {
  if (connection.state !== 'active') return 'connection-not-active';
  return connection.acceptedDocumentTypes.includes('purchase-order') ? null : 'document-type-not-accepted';
}

export function problemAnswer(problem: Problem, members: Record<string, unknown> = {}): OrderAnswer {
  const complete = new Problem(problem.status, problem.code, problem.params, {
    ...problem.extras,
    members: { ...problem.extras.members, ...members },
  });
  return { status: problem.status, body: {}, problem: complete };
}
