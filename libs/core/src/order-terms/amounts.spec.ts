import fc from 'fast-check';
import {
  deviationPercent,
  isAbove,
  isNegative,
  isPositive,
  lineAmount,
  orderTotal,
  pricePer,
  sameDecimal,
} from './amounts';

/** 15 digits before and 6 after the point, as text; the shapes that rounding and driver errors hide in come often. */
const digits = (max: bigint) =>
  fc.oneof(
    fc.bigInt({ min: 0n, max }),
    fc
      .constantFrom(0n, 1n, 5n, 999_999n, 1_000_000n, 5_000n, 4_999n, max, max - 1n)
      .map((n) => (n > max ? max : n)),
  );
const most = 10n ** 21n - 1n;
const text = (millionths: bigint) => {
  const [before, after] = [millionths / 1_000_000n, String(millionths % 1_000_000n).padStart(6, '0')];
  return after === '000000' ? String(before) : `${before}.${after}`;
};
const decimal = digits(most).map((value) => ({ value, text: text(value) }));
const positive = decimal.filter(({ value }) => value > 0n);
const percent = digits(100_000_000n).map((value) => ({ value, text: text(value) }));

/** Cents, by whole numbers only: quantity × price × (100 − discount) ÷ (per × 100), half up. */
function centsOf(quantity: bigint, price: bigint, per: bigint, discount: bigint): bigint {
  const above = quantity * price * (100_000_000n - discount);
  const below = per * 10n ** 12n;
  return (above * 2n + below) / (below * 2n);
}
const money = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
const line = fc.tuple(positive, decimal, positive, percent).map(([quantity, price, per, discount]) => ({
  fields: {
    quantity: quantity.text,
    unitPrice: price.text,
    priceQuantity: per.text,
    discountPercent: discount.text,
  },
  cents: centsOf(quantity.value, price.value, per.value, discount.value),
}));

it('rounds the amount of a line half up to two decimals, exactly, however long its numbers are', () => {
  fc.assert(
    fc.property(line, ({ fields, cents }) => {
      expect(lineAmount(fields)).toBe(money(cents));
    }),
    { numRuns: 2_000 },
  );
});

it('adds the rounded lines up to the total of the order', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      expect(orderTotal(lines.map(({ fields }) => fields))).toBe(
        money(lines.reduce((sum, { cents }) => sum + cents, 0n)),
      );
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['1', '0.005', '1', '0', '0.01'],
  ['1', '0.004999', '1', '0', '0.00'],
  ['3', '0.335', '1', '0', '1.01'],
  ['1', '1.005', '1', '0', '1.01'],
  ['1', '2.675', '1', '0', '2.68'],
  ['10', '149.5', '1', '0', '1495.00'],
  ['7', '100', '3', '0', '233.33'],
  ['1', '100', '1', '33.333333', '66.67'],
  ['1', '100', '1', '100', '0.00'],
  ['-1', '0.005', '1', '0', '-0.01'],
  ['-1', '0.001', '1', '0', '0.00'],
  ['999999999999999.999999', '999999999999999.999999', '1', '0', '999999999999999999998000000000.00'],
  [
    '999999999999999.999999',
    '999999999999999.999999',
    '0.000001',
    '0',
    '999999999999999999998000000000000000.00',
  ],
])(
  'makes %s × %s per %s less %s %% worth %s',
  (quantity, unitPrice, priceQuantity, discountPercent, amount) => {
    expect(lineAmount({ quantity, unitPrice, priceQuantity, discountPercent })).toBe(amount);
  },
);

it('compares decimals by value, to the last digit', () => {
  fc.assert(
    fc.property(decimal, decimal, (left, right) => {
      expect(sameDecimal(left.text, right.text)).toBe(left.value === right.value);
      expect(isAbove(left.text, right.text)).toBe(left.value > right.value);
      expect(isPositive(left.text)).toBe(left.value > 0n);
      expect(isNegative(`-${left.text}`)).toBe(left.value > 0n);
    }),
  );
  expect(sameDecimal('10', '10.000000')).toBe(true);
  expect(sameDecimal('999999999999999.999999', '999999999999999.999998')).toBe(false);
  expect([isPositive('0'), isPositive('-0'), isNegative('-0'), isNegative('0.000000')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('says how far a price is from ours, unless ours is nothing', () => {
  expect(deviationPercent('110', '100')).toBe('10.00');
  expect(deviationPercent('99.995', '100')).toBe('-0.01');
  expect(deviationPercent('1', '0')).toBeNull();
  expect(deviationPercent('100', '100.000001')).toBe('0.00');
});

it('converts a price to another number of units, to six decimals, and has none when that is no price any more', () => {
  expect(pricePer('149.5', '1', '100')).toBe('14950');
  expect(pricePer('100', '3', '1')).toBe('33.333333');
  expect(pricePer('200', '3', '1')).toBe('66.666667');
  expect(pricePer('999999999999999.999999', '1', '1')).toBe('999999999999999.999999');
  expect(pricePer('999999999999999', '0.000001', '999999999999999')).toBeNull();
});
