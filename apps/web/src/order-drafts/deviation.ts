import { difference, orderTotal } from '../order-terms/amounts';
import type { Draft, DraftLine, Warning } from './draft';

export type Deviation =
  | { kind: 'same' | 'no-price' | 'other-currency' }
  /** `amount` and `percent` have their sign; there are no per cent of nothing. */
  | { kind: 'above' | 'below'; amount: string; percent: string | null };

const isInOtherCurrency = (warnings: Warning[]) => warnings.some(({ code }) => code === 'currency-differs');

/** The customer's price against ours. Prices in two currencies are not compared. */
export function deviationOf(
  { unitPrice, ownPrice, deviationPercent, reason }: DraftLine,
  warnings: Warning[],
): Deviation {
  if (ownPrice === null) return { kind: 'no-price' };
  // The warning is about the article that was found when the order came.
  if (reason.code !== 'article-chosen' && isInOtherCurrency(warnings)) return { kind: 'other-currency' };
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
    const { kind } = deviationOf(line, warningsOf(index));
    return kind === 'no-price' || kind === 'other-currency'
      ? null
      : { ...line, unitPrice: line.ownPrice ?? '' };
  });
  const known = priced.filter((line) => line !== null);
  return known.length === lines.length ? orderTotal(known) : null;
}
