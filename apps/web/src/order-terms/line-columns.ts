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
  header: string;
  kind: CellKind;
  /** Of its column, as CSS has it. */
  width: string;
  isNumber?: boolean;
  /** Shown when somebody asks for it, or a line says something there. */
  isRare?: boolean;
  /** Has no column of its own, but stands below another field. */
  below?: LineField;
}

const all: Omit<LineColumn, 'header'>[] = [
  { field: 'articleNumber', kind: textCell, width: '9rem' },
  { field: 'supplierArticleNumber', kind: textCell, width: '10.5rem' },
  { field: 'description', kind: textCell, width: 'minmax(8rem, 1fr)' },
  { field: 'quantity', kind: numberCell, width: '5rem', isNumber: true },
  { field: 'unit', kind: textCell, width: '4rem' },
  { field: 'unitPrice', kind: amountCell, width: '6.4rem', isNumber: true },
  { field: 'priceQuantity', kind: numberCell, width: '5rem', isNumber: true, isRare: true },
  { field: 'discountPercent', kind: numberCell, width: '5.6rem', isNumber: true },
  { field: 'requestedDeliveryDate', kind: dayCell, width: '6.4rem' },
  { field: 'note', kind: textCell, width: '0', isRare: true, below: 'description' },
];

const names = { requestedDeliveryDate: 'lineDelivery', note: 'lineNote' } as const;

/** What a field of a line is called: its own date and note otherwise than the order's. */
export const nameOf = (field: LineField) =>
  field in names ? names[field as keyof typeof names] : (field as Exclude<LineField, keyof typeof names>);

interface Options {
  hasSupplierNumber: boolean;
  hasRare: boolean;
  headerOf: (name: ReturnType<typeof nameOf>) => string;
}

/** The columns of the grid; at a buyer with the supplier's number. */
export const columnsOf = ({ hasSupplierNumber, hasRare, headerOf }: Options): LineColumn[] =>
  all
    .filter(
      ({ field, isRare }) => (hasSupplierNumber || field !== 'supplierArticleNumber') && (hasRare || !isRare),
    )
    .map((column) => ({ ...column, header: headerOf(nameOf(column.field)) }));

/** What is wrong with a line: what was found out about it, and what cannot be read as it stands. */
export function faultsIn(line: Record<LineField, string> & { faults: Partial<Record<LineField, string>> }) {
  return all.flatMap(({ field, kind }) => {
    const text = kind.fault(line[field]) ?? line.faults[field];
    return text ? [{ field, text }] : [];
  });
}
