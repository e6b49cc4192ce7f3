import type { CsvGroup, ImportContext, Values } from '../csv/csv-register';
import { unmentioned } from '../csv/merge-details';
import type { PurchaseOrderLine } from './purchase-order-line.entity';
import type { PurchaseOrderLineFields } from './purchase-order-messages';

/**
 * The lines of an order as a request would name them, the file's first. A row is about the line with its number; one
 * without a number about the line with its article, or without an article with its description. A row that fits none
 * is a new line, one that fits several is for a person.
 */
export function lineFields(
  group: CsvGroup,
  present: PurchaseOrderLine[],
  context: ImportContext,
): PurchaseOrderLineFields[] {
  const details = group.details ?? [];
  const mentioned = new Set<PurchaseOrderLine>();
  const numbers = new Set(details.map(({ fields }) => fields['lineNumber']));
  const unnamed = present.filter(({ lineNumber }) => !numbers.has(lineNumber));
  const rows = details.map(({ line, fields }) => {
    const known =
      fields['lineNumber'] === undefined
        ? unnamed.filter((candidate) => !mentioned.has(candidate) && isAbout(fields, candidate))
        : present.filter(({ lineNumber }) => lineNumber === fields['lineNumber']);
    if (known.length > 1)
      group.faults.push({
        line,
        column: context.headingOf('lines/lineNumber'),
        code: 'csv-line-ambiguous',
        params: { lines: known.map(({ lineNumber }) => lineNumber) },
      });
    const [before] = known;
    if (before) mentioned.add(before);
    return { ...(before && keptOf(before, fields)), ...fields };
  });
  const kept = unmentioned(context, present, mentioned);
  let next = Math.max(0, ...[...kept, ...rows].map(({ lineNumber }) => Number(lineNumber ?? 0)));
  const numbered =
    present.length === 0 ? rows : rows.map((row) => ({ ...row, lineNumber: row.lineNumber ?? ++next }));
  return [...numbered, ...kept.map((row) => keptOf(row, {}))] as PurchaseOrderLineFields[];
}

const isAbout = (said: Values, { articleNumber, description }: PurchaseOrderLine): boolean =>
  said['articleNumber']
    ? said['articleNumber'] === articleNumber
    : articleNumber === null && said['description'] === description;

/** What the file has no column for stays as it is. */
function keptOf(known: PurchaseOrderLine, said: Values): Partial<PurchaseOrderLine> {
  const { purchaseOrderId: _order, articleId, ...kept } = known;
  // Still the same article, also when it has got another number since.
  const isSame = said['articleNumber'] === undefined || said['articleNumber'] === known.articleNumber;
  return { ...kept, ...(isSame && articleId !== null ? { articleId } : {}) };
}
