import { commonTexts } from '../texts/common-texts';
import { textOf } from '../texts/define-texts';
import { formatDate, formatDecimal, parseDate, parseDecimal } from '../texts/format';
import { lineGridTexts } from './line-grid-texts';
import type { LineField } from './line-values';

/** How a field is shown at rest, what is read from what is typed, and what is wrong with it as it stands. */
export interface CellKind {
  shown: (value: string) => string;
  /** What is not understood stays as it was typed. */
  read: (typed: string) => string;
  fault: (value: string) => string | null;
}

const common = textOf(commonTexts);
const grid = textOf(lineGridTexts);

const isDecimal = (value: string) => parseDecimal(value) === value;
const isDay = (value: string) => parseDate(value) === value;

const decimal = (least: number): CellKind => ({
  shown: (value) => (isDecimal(value) ? formatDecimal(value, least) : value),
  read: (typed) => parseDecimal(typed) ?? typed.trim(),
  fault: (value) => (value === '' || isDecimal(value) ? null : common('notANumber')),
});

export const textCell: CellKind = { shown: (value) => value, read: (typed) => typed, fault: () => null };
const amountCell = decimal(2);
const numberCell = decimal(0);
const dayCell: CellKind = {
  shown: (value) => (isDay(value) ? formatDate(value) : value),
  read: (typed) => parseDate(typed) ?? typed.trim(),
  fault: (value) => (value === '' || isDay(value) ? null : grid('wrongDate')),
};

export interface LineColumn {
  field: LineField;
  kind: CellKind;
  isNumber?: boolean;
  /** Shown when somebody asks for it, or a line says something there. */
  isRare?: boolean;
  /** Has no column of its own, but stands below another field. */
  below?: LineField;
}

const all: LineColumn[] = [
  { field: 'articleNumber', kind: textCell },
  { field: 'supplierArticleNumber', kind: textCell },
  { field: 'description', kind: textCell },
  { field: 'quantity', kind: numberCell, isNumber: true },
  { field: 'unit', kind: textCell },
  { field: 'unitPrice', kind: amountCell, isNumber: true },
  { field: 'priceQuantity', kind: numberCell, isNumber: true, isRare: true },
  { field: 'discountPercent', kind: numberCell, isNumber: true },
  { field: 'requestedDeliveryDate', kind: dayCell },
  { field: 'note', kind: textCell, isRare: true, below: 'description' },
];

/** The columns of the grid; at a buyer with the supplier's number. */
export const columnsOf = (options: { hasSupplierNumber: boolean; hasRare: boolean }): LineColumn[] =>
  all.filter(
    ({ field, isRare }) =>
      (options.hasSupplierNumber || field !== 'supplierArticleNumber') && (options.hasRare || !isRare),
  );

/** What is wrong with a line: what was found out about it, and what cannot be read as it stands. */
export function faultsIn(line: Record<LineField, string> & { faults: Partial<Record<LineField, string>> }) {
  return all.flatMap(({ field, kind }) => {
    const text = kind.fault(line[field]) ?? line.faults[field];
    return text ? [{ field, text }] : [];
  });
}
