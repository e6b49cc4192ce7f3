/** What a person types in a line, in the names of the API. */
export const lineFields = [
  'articleNumber',
  'supplierArticleNumber',
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'priceQuantity',
  'discountPercent',
  'requestedDeliveryDate',
  'note',
] as const;
export type LineField = (typeof lineFields)[number];

/** A line as the grid holds it: every field is text, also what is no number (yet), so that nothing typed is lost. */
export interface LineValues extends Record<LineField, string> {
  /** Of this line on this page, whatever its number. */
  key: string;
  lineNumber: number;
  /** Null: what stands in `articleNumber` has not been found, or nothing has been chosen. */
  articleId: string | null;
  /** Its texts and prices came with an article, and go with it when another is chosen. */
  isFilled: boolean;
  /** What is wrong, at the field where it can be mended. */
  faults: Partial<Record<LineField, string>>;
}

type Known = { [field in LineField]?: string | null };

interface Line extends Known {
  lineNumber: number;
  articleId: string | null;
}

const texts = (known: Known): Record<LineField, string> =>
  Object.fromEntries(lineFields.map((field) => [field, known[field] ?? ''])) as Record<LineField, string>;

export type LineChange = Partial<LineValues> | ((line: LineValues) => Partial<LineValues>);
export type SetLines = (make: (lines: LineValues[]) => LineValues[]) => void;

/** The line with a change; what was wrong with the changed fields is not known any more. */
export function changed(line: LineValues, change: LineChange): LineValues {
  const { faults, ...fields } = typeof change === 'function' ? change(line) : change;
  const kept = Object.entries(line.faults).filter(([field]) => !(field in fields));
  return { ...line, ...fields, faults: { ...Object.fromEntries(kept), ...faults } };
}

let made = 0;

export const newLine = (lineNumber: number, known: Known = {}): LineValues => ({
  ...texts({ priceQuantity: '1', ...known }),
  key: `new-${(made += 1)}`,
  lineNumber,
  articleId: null,
  isFilled: false,
  faults: {},
});

export const lineValues = (lines: readonly Line[]): LineValues[] =>
  lines.map((line) => ({
    ...texts(line),
    key: `line-${line.lineNumber}`,
    lineNumber: line.lineNumber,
    articleId: line.articleId,
    isFilled: line.articleId !== null,
    faults: {},
  }));

/** Numbers are kept: the partner knows lines by them. */
export const nextNumber = (lines: readonly LineValues[]): number =>
  Math.max(0, ...lines.map(({ lineNumber }) => lineNumber)) + 1;

/** A line that nobody has typed in is none. */
export const isBlank = (line: LineValues): boolean =>
  lineFields.every((field) => field === 'priceQuantity' || line[field].trim() === '');

export const writtenLines = (lines: readonly LineValues[]): LineValues[] =>
  lines.filter((line) => !isBlank(line));

const orNull = (value: string) => value.trim() || null;

/** A line as the API takes it. What is left out is filled in there from the article. */
export const lineMessage = (line: LineValues) => ({
  lineNumber: line.lineNumber,
  articleId: line.articleId,
  articleNumber: line.articleId ? null : orNull(line.articleNumber),
  description: orNull(line.description),
  quantity: line.quantity.trim(),
  unit: orNull(line.unit),
  unitPrice: orNull(line.unitPrice),
  ...(line.unitPrice.trim() && line.priceQuantity.trim() ? { priceQuantity: line.priceQuantity.trim() } : {}),
  ...(line.discountPercent.trim() ? { discountPercent: line.discountPercent.trim() } : {}),
  requestedDeliveryDate: orNull(line.requestedDeliveryDate),
  note: orNull(line.note),
});
