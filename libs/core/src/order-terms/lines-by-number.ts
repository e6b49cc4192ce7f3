import { keyed } from '../history/changes-between';
import type { OrderLineTerms } from './order-terms.entity';

const terms: (keyof OrderLineTerms)[] = [
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'priceQuantity',
  'discountPercent',
  'requestedDeliveryDate',
  'note',
];

/** Lines as their history compares them: by number, with what every line says and what this kind says besides. */
export const linesByNumber = <T extends OrderLineTerms & { lineNumber: number }>(
  lines: readonly T[],
  besides: readonly (keyof T & string)[],
) => keyed(lines, (line) => line.lineNumber, [...besides, ...terms]);
