import { Problem, render, renderFault, stale, type Database, type Language } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import type { Author } from '../history/author';
import { takeNumbers } from '../number-series/take-numbers';
import { approveAndTell } from './approve-and-tell';
import type { BulkApprovalItem, BulkApprovalResult } from './order-draft-messages';
import { OrderDraft } from './order-draft.entity';
import { findOrderDraft } from './read-order-drafts';

/**
 * Approves drafts in which there is nothing to look at. Each stands or falls alone, in a unit of work of its own; the
 * others are answered with what keeps them from it.
 */
export async function approveMany(
  db: Database,
  author: Author,
  items: BulkApprovalItem[],
  language: Language,
): Promise<BulkApprovalResult[]> {
  const drafts = await db.read((manager) =>
    manager.findBy(OrderDraft, { id: In(items.map(({ id }) => id)) }),
  );
  const open = drafts.filter(({ state, hasDeviations }) => state === 'draft' && !hasDeviations);
  // One for each that may need it: what then falls leaves a gap.
  const numbers = await takeNumbers(db, 'order', open.length);
  const numberOf = new Map(open.map(({ id }, index) => [id, numbers[index]]));
  const results: BulkApprovalResult[] = [];
  for (const item of items) {
    const told = { id: item.id, number: drafts.find(({ id }) => id === item.id)?.number ?? null };
    try {
      const order = await db.write((manager) => approveSeen(manager, author, item, numberOf.get(item.id)));
      results.push({
        ...told,
        approved: true,
        salesOrderId: order.id,
        salesOrderNumber: order.number,
        problem: null,
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const problem = problemView(error, language);
      results.push({ ...told, approved: false, salesOrderId: null, salesOrderNumber: null, problem });
    }
  }
  return results;
}

async function approveSeen(
  manager: EntityManager,
  author: Author,
  { id, version }: BulkApprovalItem,
  number: string | undefined,
) {
  const draft = await findOrderDraft(manager, id);
  if (draft.version !== version) throw stale(draft.version);
  if (draft.state === 'draft' && draft.hasDeviations)
    throw new Problem(422, 'draft-has-deviations', { number: draft.number });
  // It became open only now, so the caller cannot have seen it so.
  if (draft.state === 'draft' && number === undefined) throw stale(draft.version);
  return approveAndTell(manager, author, draft, number ?? '');
}

const problemView = ({ code, params, extras }: Problem, language: Language) => ({
  code,
  params,
  detail: render(code, params, language),
  errors: (extras.errors ?? []).map((fault) => renderFault(fault, language)),
});
