/** What an amount is made of, as exact decimals; a field that is still being typed may hold anything. */
export interface PricedLine {
  quantity: string;
  unitPrice: string;
  /** The price is for this many units. */
  priceQuantity: string;
  discountPercent: string;
}

const million = 1_000_000n;

/** In millionths; null when that is no decimal. */
function millionths(decimal: string): bigint | null {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/.exec(decimal) ?? [];
  if (!whole) return null;
  const value = BigInt(whole + part.padEnd(6, '0'));
  return sign ? -value : value;
}

const money = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Halves away from zero, as the instance rounds. */
function rounded(above: bigint, below: bigint): bigint {
  const negative = above < 0n !== below < 0n;
  const size = (value: bigint) => (value < 0n ? -value : value);
  const result = (size(above) * 2n + size(below)) / (size(below) * 2n);
  return negative ? -result : result;
}

function centsOf({ quantity, unitPrice, priceQuantity, discountPercent }: PricedLine): bigint | null {
  const [count, price, per, discount] = [
    millionths(quantity),
    // An empty price is nothing yet; an empty discount is none.
    millionths(unitPrice),
    millionths(priceQuantity || '1'),
    millionths(discountPercent || '0'),
  ];
  if (count === null || price === null || per === null || discount === null || per === 0n) return null;
  return rounded(count * price * (100n * million - discount), per * million * million);
}

/**
 * Quantity × price ÷ price quantity × (1 − discount ÷ 100), rounded half up to 2 decimals; null while a number is missing.
 * The rule of libs/core, for lines that the instance has not seen yet.
 */
export function lineAmount(line: PricedLine): string | null {
  const cents = centsOf(line);
  return cents === null ? null : money(cents);
}

/** The sum of the rounded lines. Lines without an amount add nothing. */
export const orderTotal = (lines: readonly PricedLine[]): string =>
  money(lines.reduce((sum, line) => sum + (centsOf(line) ?? 0n), 0n));

/** How much `left` is above `right`, to the last digit; null when one of them is no decimal. */
export function difference(left: string, right: string): string | null {
  const [a, b] = [millionths(left), millionths(right)];
  if (a === null || b === null) return null;
  const digits = String(a < b ? b - a : a - b).padStart(7, '0');
  const part = digits.slice(-6).replace(/0+$/, '');
  return `${a < b ? '-' : ''}${digits.slice(0, -6)}${part && `.${part}`}`;
}
