import { difference, orderTotal } from '../order-terms/amounts';
import type { Draft, DraftLine, Warning } from './draft';

export type Deviation =
  | { kind: 'same' | 'no-price' | 'other-currency' | 'other-unit' }
  /** `amount` and `percent` have their sign; there are no per cent of nothing. */
  | { kind: 'above' | 'below'; amount: string; percent: string | null };

const incomparable: Record<string, 'other-currency' | 'other-unit'> = {
  'currency-differs': 'other-currency',
  'unit-differs': 'other-unit',
};

/** The customer's price against ours. Prices in two currencies, or for two units, are not compared. */
export function deviationOf(
  { unitPrice, ownPrice, deviationPercent, reason }: DraftLine,
  warnings: Warning[],
): Deviation {
  if (ownPrice === null) return { kind: 'no-price' };
  // The warnings are about the article that was found when the order came.
  const kind =
    reason.code === 'article-chosen'
      ? undefined
      : warnings.map(({ code }) => incomparable[code]).find(Boolean);
  if (kind) return { kind };
  const amount = difference(unitPrice, ownPrice);
  if (amount === null) return { kind: 'no-price' };
  if (amount === '0') return { kind: 'same' };
  return { kind: amount.startsWith('-') ? 'below' : 'above', amount, percent: deviationPercent };
}

/** What the order would come to at our prices, with the customer's discounts; null when we lack one of them. */
export function ourTotal(
  { lines }: Pick<Draft, 'lines'>,
  warningsOf: (index: number) => Warning[],
): string | null {
  const priced = lines.map((line, index) => {
    const deviation = deviationOf(line, warningsOf(index));
    const isKnown = deviation.kind === 'same' || 'amount' in deviation;
    return isKnown ? { ...line, unitPrice: line.ownPrice ?? '' } : null;
  });
  const known = priced.filter((line) => line !== null);
  return known.length === lines.length ? orderTotal(known) : null;
}
