import {
  isAmbiguous,
  readDay,
  readDecimal,
  readFlag,
  writeDay,
  writeDecimal,
  writeFlag,
  type Language,
} from '@prodsys/platform';
import type { CsvColumn } from './csv-register';

export class CellFault {
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown> = {},
  ) {}
}

const shown = (cell: string) => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);

/** Says both numbers that it may be, as they are to be written. */
function ambiguous(cell: string): CellFault {
  const [whole = '', fraction = ''] = cell.split(/[.,]/);
  return new CellFault('csv-number-ambiguous', {
    value: cell,
    thousands: `${whole}${fraction}`,
    decimal: `${whole}${cell.includes(',') ? '.' : ','}${fraction}`,
  });
}

/** What a cell says; null when it is empty. */
export function readCell(column: CsvColumn, text: string, separator: string): unknown {
  const cell = text.trim();
  if (cell === '') return null;
  switch (column.kind) {
    case 'code':
      return cell.replace(/\s/gu, '');
    case 'capitals':
      return cell.toUpperCase();
    case 'decimal':
      return (
        readDecimal(cell, separator) ??
        (isAmbiguous(cell, separator)
          ? ambiguous(cell)
          : new CellFault('csv-number-invalid', { value: shown(cell) }))
      );
    case 'whole': {
      const whole = readDecimal(cell, separator);
      return whole !== null && /^-?\d{1,15}$/.test(whole)
        ? Number(whole)
        : new CellFault('csv-whole-invalid', { value: shown(cell) });
    }
    case 'day':
      return readDay(cell) ?? new CellFault('csv-day-invalid', { value: shown(cell) });
    case 'flag':
      return readFlag(cell) ?? new CellFault('csv-flag-invalid', { value: shown(cell) });
    case 'choice':
      return readChoice(column, cell);
    default:
      return cell;
  }
}

function readChoice({ words = {} }: CsvColumn, cell: string): unknown {
  const said = cell.toLowerCase();
  for (const [value, { nb, en }] of Object.entries(words))
    if ([value, nb, en].some((word) => word.toLowerCase() === said)) return value;
  return new CellFault('value-not-allowed', { expected: Object.keys(words) });
}

export function writeCell(column: CsvColumn, value: unknown, language: Language): string | null {
  if (value === null || value === undefined) return null;
  if (column.kind === 'flag') return writeFlag(value === true, language);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (column.kind) {
    case 'decimal':
      return writeDecimal(text, language);
    case 'day':
      return writeDay(text, language);
    case 'choice':
      return column.words?.[text]?.[language] ?? text;
    default:
      return text;
  }
}
