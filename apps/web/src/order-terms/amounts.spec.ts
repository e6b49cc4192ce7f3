import fc from 'fast-check';
import { difference, lineAmount, orderTotal } from './amounts';

const line = (quantity: string, unitPrice: string, priceQuantity = '1', discountPercent = '0') => ({
  quantity,
  unitPrice,
  priceQuantity,
  discountPercent,
});

describe('the amount of a line that is being written', () => {
  // The cases of libs/core/src/order-terms/amounts.spec.ts: both must round alike.
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
  ])('%s × %s per %s less %s %% is %s', (quantity, unitPrice, per, discount, amount) => {
    expect(lineAmount(line(quantity, unitPrice, per, discount))).toBe(amount);
  });

  it('is not there while a number is missing or is none', () => {
    expect(lineAmount(line('', '10'))).toBeNull();
    expect(lineAmount(line('2', ''))).toBeNull();
    expect(lineAmount(line('to', '10'))).toBeNull();
    expect(lineAmount(line('2', '10', '0'))).toBeNull();
  });

  it('takes an empty discount for none and an empty price quantity for one', () => {
    expect(lineAmount(line('2', '10.5', '', ''))).toBe('21.00');
  });
});

it('adds the rounded lines up to the total, whatever is still missing', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 20 }), (prices) => {
      const lines = prices.map((price) => line('1', (price / 100).toFixed(2)));
      const sum = prices.reduce((total, price) => total + price, 0);
      expect(orderTotal([...lines, line('', '5')])).toBe((sum / 100).toFixed(2));
    }),
  );
});

it.each([
  ['340', '406.95', '-66.95'],
  ['406.95', '340', '66.95'],
  ['100', '100.000000', '0'],
  ['999999999999999.999999', '999999999999999.999998', '0.000001'],
  ['0.1', '-0.2', '0.3'],
])('says to the last digit that %s is above %s by %s', (left, right, expected) => {
  expect(difference(left, right)).toBe(expected);
  expect(difference(left, '')).toBeNull();
});
