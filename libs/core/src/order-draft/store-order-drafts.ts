import { insertRows, stale } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Author } from '../history/author';
import { changesBetween, type FieldChange } from '../history/changes-between';
import { writeHistory } from '../history/write-history';
import { orderTotal } from '../order-terms/amounts';
import { linesByNumber } from '../order-terms/lines-by-number';
import { OrderDraftWord } from '../search/search-word.entity';
import { addWords, changeWords } from '../search/store-words';
import { deviates } from './deviations';
import { OrderDraftLine } from './order-draft-line.entity';
import { OrderDraft } from './order-draft.entity';
import { settleOrderDraft } from './settle-order-draft';

/** What history tells of a change: not what we found out, nor who has read it. */
const shown = ({
  warnings: _warnings,
  candidates: _candidates,
  contactMatch: _match,
  hasDeviations: _deviations,
  readAt: _readAt,
  readBy: _readBy,
  ...said
}: Partial<OrderDraft>): Partial<OrderDraft> => said;

const texts = (draft: OrderDraft) => [draft.number, draft.orderNumber, draft.reference, draft.buyer.name];

const besides = ['articleNumber', 'buyerArticleNumber', 'gtin'] as const;

/**
 * Stores new drafts with lines, total and words: a statement per table and some hundred rows. Their history begins
 * with the first change; how they came is kept by whoever received them. Throws the driver's duplicate-key error.
 */
export async function createDraftRows(
  manager: EntityManager,
  drafts: { draft: OrderDraft; lines: OrderDraftLine[] }[],
): Promise<void> {
  await insertRows(
    manager,
    OrderDraft,
    drafts.map(({ draft, lines }) => ({
      ...draft,
      total: orderTotal(lines),
      hasDeviations: deviates(draft, lines),
    })),
  );
  await insertRows(
    manager,
    OrderDraftLine,
    drafts.flatMap(({ lines }) => lines),
  );
  await addWords(
    manager,
    OrderDraftWord,
    drafts.map(({ draft }) => ({ id: draft.id, texts: texts(draft) })),
  );
}

/** Puts what a later revision says in the place of an open draft; false when it is not open any more. */
export async function replaceDraft(
  manager: EntityManager,
  author: Author,
  before: { draft: OrderDraft; lines: OrderDraftLine[] },
  header: Partial<OrderDraft>,
  lines: OrderDraftLine[],
): Promise<boolean> {
  const { draft } = before;
  const change = {
    ...header,
    total: orderTotal(lines),
    hasDeviations: deviates({ ...draft, ...header }, lines),
    readAt: null,
    readBy: null,
  };
  if (!(await settleOrderDraft(manager, draft, change, author.at))) return false;
  await manager.delete(OrderDraftLine, { orderDraftId: draft.id });
  await insertRows(manager, OrderDraftLine, lines);
  await changeWords(manager, OrderDraftWord, [
    { id: draft.id, before: texts(draft), after: texts({ ...draft, ...change }) },
  ]);
  const said = shown(change);
  await writeHistory(manager, author, [
    {
      register: 'order-draft',
      recordId: draft.id,
      action: 'revised',
      changes: changesBetween(
        { ...draft, lines: linesByNumber(before.lines, besides) },
        { ...said, lines: linesByNumber(lines, besides) },
      ),
    },
  ]);
  return true;
}

/** What a person decides about an open draft, with its trace. Throws `version-stale`. */
export async function decideDraft(
  manager: EntityManager,
  author: Author,
  draft: OrderDraft,
  change: Partial<OrderDraft>,
  action: string,
  changes?: FieldChange[],
): Promise<void> {
  if (!(await settleOrderDraft(manager, draft, change, author.at))) throw stale(draft.version + 1);
  await writeHistory(manager, author, [
    {
      register: 'order-draft',
      recordId: draft.id,
      action,
      changes: changes ?? changesBetween({ ...draft }, shown(change)),
    },
  ]);
}
