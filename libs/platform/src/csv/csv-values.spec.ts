import fc from 'fast-check';
import { localDecimal } from '../texts/texts';
import { isAmbiguous, readDay, readDecimal, readFlag, writeDay, writeDecimal } from './csv-values';

it.each([
  ['1 234,50', '1234.5'],
  ['1\u00a0234,50', '1234.5'],
  ['1\u202f234,5', '1234.5'],
  ['1.234,50', '1234.5'],
  ['1,234.50', '1234.5'],
  ['12.5', '12.5'],
  ['1,234', '1.234'],
  ['0.125', '0.125'],
  ['1234.567', '1234.567'],
  ['1 234.567', '1234.567'],
  ["1'234'567,8", '1234567.8'],
  ['- 1 234', '-1234'],
  ['1.2340', '1.234'],
  ['1.234.567', '1234567'],
  ['-5,00', '-5'],
  ['\u22125', '-5'],
  ['+7', '7'],
  [',5', '0.5'],
  ['007', '7'],
  ['-0,00', '0'],
  [' 10 ', '10'],
])('reads %s as %s', (cell, decimal) => {
  expect(readDecimal(cell, ';')).toBe(decimal);
});

it.each([
  '',
  '-',
  ',',
  'ti',
  '1,5E+05',
  '1,2,3',
  '12.34.56',
  '1,23.45',
  '1.2,3.4',
  '10 kr',
  '0x10',
  '1-2',
  '--1',
  '1 23 4',
  '12 34',
  '1 2345',
  '1,234 5',
  '1 234.567,8',
])('does not take %j for a number', (cell) => {
  expect(readDecimal(cell, ';')).toBeNull();
});

it('leaves to a person what may be two numbers in a file with commas between the cells', () => {
  expect(readDecimal('1,234', ',')).toBeNull();
  expect(readDecimal('12,5', ',')).toBe('12.5');
  expect(readDecimal('0,125', ',')).toBe('0.125');
  expect(readDecimal('1,234,567', ',')).toBe('1234567');
});

it('leaves to a person what may be two numbers in a file with semicolons between the cells', () => {
  for (const cell of ['1.234', '-12.500', '\u2212123.456']) {
    expect([cell, readDecimal(cell, ';')]).toEqual([cell, null]);
    expect([cell, isAmbiguous(cell, ';')]).toEqual([cell, true]);
  }
  expect(readDecimal('1.234', ',')).toBe('1.234');
  expect(isAmbiguous('1 234', ';')).toBe(false);
});

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([negative, whole, millionths]) => {
    const fraction = String(millionths).padStart(6, '0').replace(/0+$/, '');
    const value = fraction === '' ? String(whole) : `${whole}.${fraction}`;
    return negative && /[1-9]/.test(value) ? `-${value}` : value;
  });

it('reads every decimal that was written, and that people see on the screen', () => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(readDecimal(writeDecimal(value, 'nb'), ';')).toBe(value);
      expect(readDecimal(writeDecimal(value, 'en'), ';')).toBe(value);
      expect(readDecimal(localDecimal(value, 'nb'), ';')).toBe(value);
    }),
  );
});

it.each([
  ['22.11.2026', '2026-11-22'],
  ['2.1.2026', '2026-01-02'],
  ['02.01.26', '2026-01-02'],
  ['22/11/2026', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['22.11.2026 00:00:00', '2026-11-22'],
  ['2026-11-22T00:00:00.000Z', '2026-11-22'],
  ['29.02.2028', '2028-02-29'],
])('reads the day %s', (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

it.each(['', '31.02.2026', '29.02.2027', '11/22/2026', '22.11', '2026', '46348', '22.11.2026 08:15'])(
  'does not take %j for a day',
  (cell) => {
    expect(readDay(cell)).toBeNull();
  },
);

it('reads every day that was written', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (value) => {
      expect(readDay(writeDay(value, 'nb'))).toBe(value);
      expect(readDay(writeDay(value, 'en'))).toBe(value);
    }),
  );
});

it('reads yes and no as people and spreadsheets write them', () => {
  expect(['Ja', 'SANN', 'x', '1', 'yes'].map(readFlag)).toEqual([true, true, true, true, true]);
  expect(['nei', 'USANN', '', '0', 'No'].map(readFlag)).toEqual([false, false, false, false, false]);
  expect(readFlag('kanskje')).toBeNull();
});
