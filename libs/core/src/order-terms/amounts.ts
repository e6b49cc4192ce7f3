import { Decimal } from 'decimal.js';

// 21 digits times 21 digits must not be rounded before the end.
const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });

/** Rounded first, so that next to nothing below zero is `0.00` and not `-0.00`. */
const twoDecimals = (value: Decimal) => value.toDecimalPlaces(2).toFixed(2);

export interface PricedLine {
  quantity: string;
  unitPrice: string;
  /** The price is for this many units. */
  priceQuantity: string;
  discountPercent: string;
}

/** Quantity × price ÷ price quantity × (1 − discount ÷ 100), rounded half up to 2 decimals. Source: partner API. */
export function lineAmount({ quantity, unitPrice, priceQuantity, discountPercent }: PricedLine): string {
  const share = new Exact(100).minus(discountPercent);
  return twoDecimals(
    new Exact(quantity).times(unitPrice).times(share).div(new Exact(priceQuantity).times(100)),
  );
}

/** The sum of the rounded lines, so that both ends and the printed order agree. */
export function orderTotal(lines: PricedLine[]): string {
  return lines.reduce((sum, line) => sum.plus(lineAmount(line)), new Exact(0)).toFixed(2);
}

// A sign is read off the text; arithmetic is for arithmetic.
const isZero = (decimal: string) => !/[1-9]/.test(decimal);
export const isPositive = (decimal: string) => !decimal.startsWith('-') && !isZero(decimal);
export const isNegative = (decimal: string) => decimal.startsWith('-') && !isZero(decimal);
export const sameDecimal = (left: string, right: string) => left === right || new Exact(left).equals(right);
export const isAbove = (left: string, right: string) => new Exact(left).greaterThan(right);

/** How far `theirs` is from `ours`, in per cent of ours, with two decimals; null when ours is 0. */
export function deviationPercent(theirs: string, ours: string): string | null {
  const own = new Exact(ours);
  return own.isZero() ? null : twoDecimals(new Exact(theirs).minus(own).times(100).div(own));
}

/** A price for `per` units as the price for `wanted` units, to 6 decimals; null when that is too large to be a price. */
export function pricePer(price: string, per: string, wanted: string): string | null {
  const result = new Exact(price).times(wanted).div(per).toDecimalPlaces(6);
  return result.abs().lessThan(1e15) ? result.toFixed() : null;
}
