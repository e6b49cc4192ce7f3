import { OrderDraftLine, replaceDraft, type OrderDraft } from '@prodsys/core';
import type { EntityManager } from 'typeorm';
import { lineRows } from './create-order-drafts';
import type { OrderInput } from './order-input';
import { warningsByLine } from './warnings-by-line';

/**
 * A higher revision takes the place of an open draft; false when the draft is not open any more. What a person has
 * decided stays decided: the customer, and the articles of lines that still name the same number.
 */
export async function reviseOrderDraft(
  manager: EntityManager,
  draft: OrderDraft,
  received: OrderInput,
  now: Date,
): Promise<boolean> {
  const order = { ...received, warnings: warningsByLine(received.warnings, received.lines) };
  const { lines: _lines, ...header } = order;
  const before = await manager.findBy(OrderDraftLine, { orderDraftId: draft.id });
  const chosen = new Map(before.filter(isChosen).map((line) => [lineKey(line), line]));
  const rows = lineRows(draft.id, order).map((row) => {
    const decided = chosen.get(lineKey(row));
    return decided
      ? { ...row, articleId: decided.articleId, ownPrice: decided.ownPrice, reason: decided.reason }
      : row;
  });
  const author = { actor: order.buyer.name ?? '', source: 'partner', at: now } as const;
  const change = { ...header, ...decidedContact(draft, order) };
  return replaceDraft(manager, author, { draft, lines: before }, change, rows);
}

const isChosen = (line: OrderDraftLine) => line.reason.code === 'article-chosen';
const lineKey = (line: OrderDraftLine) => `${line.lineNumber} ${line.articleNumber}`;

function decidedContact(draft: OrderDraft, order: OrderInput): Partial<OrderDraft> {
  if (draft.contactId === null || order.contactId !== null) return {};
  const warnings = order.warnings.filter((warning) => warning.code !== 'contact-undecided');
  return { contactId: draft.contactId, contactMatch: draft.contactMatch, candidates: null, warnings };
}
