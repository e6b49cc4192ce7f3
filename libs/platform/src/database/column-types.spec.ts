import { shortestDecimal } from './column-types';

it.each([
  ['10.000000', '10'],
  ['10.500000', '10.5'],
  ['0.000001', '0.000001'],
  ['100', '100'],
  ['0.000000', '0'],
  ['-0.000000', '0'],
  ['-0', '0'],
  ['-10.50', '-10.5'],
  ['999999999999999.999999', '999999999999999.999999'],
  ['999999999999990', '999999999999990'],
])('shows %s as %s, whichever database it comes from', (stored, shown) => {
  expect(shortestDecimal(stored)).toBe(shown);
});

it('leaves an absent number absent', () => {
  expect(shortestDecimal(null)).toBeNull();
});
