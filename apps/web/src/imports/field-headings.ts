import type { Schemas } from '../api/client';

/**
 * What a field is called in the file it came from: `persons/0193…/email` stands under the heading of `persons/email`. Null:
 * the file has no such column.
 */
export function headingOf(field: string, columns: Schemas['ImportColumn'][]): string | null {
  const named = (wanted: string) => columns.find((column) => column.field === wanted)?.heading ?? null;
  const [list = '', , ...rest] = field.split('/');
  return named(field) ?? (rest.length > 0 ? named([list, ...rest].join('/')) : null);
}

/** Is this change about a person, a supplier or a line as a whole, which comes or goes? `persons/0193…` */
export const listOf = (field: string): 'persons' | 'suppliers' | 'lines' | null => {
  const [list = '', row, ...rest] = field.split('/');
  const isWhole = row !== undefined && rest.length === 0;
  return isWhole && (list === 'persons' || list === 'suppliers' || list === 'lines') ? list : null;
};

/** What a value of a change looks like in a cell of a table. */
export const shownValue = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : typeof value === 'boolean'
        ? ''
        : Object.values(value).map(shownValue).filter(Boolean).join(', ');
