import type { Schemas } from '../api/client';
import { formatDate, formatDecimal } from '../texts/format';

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

const decimals = new Set([
  'price',
  'priceQuantity',
  'purchasePrice',
  'purchaseDiscountPercent',
  'purchaseQuantity',
  'quantity',
  'unitPrice',
  'discountPercent',
]);
const days = new Set(['orderDate', 'requestedDeliveryDate']);

/** What a value of a change looks like; a person, supplier or line as a whole by what it says. Switches say nothing here. */
export function shownValue(field: string, value: unknown): string {
  const name = field.split('/').at(-1) ?? '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return decimals.has(name) ? formatDecimal(value) : days.has(name) ? formatDate(value) : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([part, said]) => shownValue(part, said))
    .filter(Boolean)
    .join(', ');
}
