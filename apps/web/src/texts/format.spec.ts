import { formatAmount, formatCount, formatDate, formatDecimal, parseDate, parseDecimal } from './format';
import { i18n } from './language';

const nbsp = '\u00a0';

describe('numbers and dates', () => {
  afterEach(() => i18n.changeLanguage('nb'));

  it('are written as Norwegians write them', () => {
    expect(formatDecimal('1234.5', 2)).toBe(`1${nbsp}234,50`);
    expect(formatAmount('-1234567.1', 'NOK')).toBe(
      `-1${nbsp}234${nbsp}567,10${nbsp}NOK`.replace(`${nbsp}NOK`, ' NOK'),
    );
    expect(formatCount(10_000)).toBe(`10${nbsp}000`);
    expect(formatDate('2026-11-22')).toBe('22.11.2026');
  });

  it('are written as the British write them when English is chosen', async () => {
    await i18n.changeLanguage('en');
    expect(formatDecimal('1234.5', 2)).toBe('1,234.50');
    expect(formatDate('2026-11-22')).toBe('22/11/2026');
  });

  it('keep every digit of a decimal that a number would round', () => {
    expect(formatDecimal('123456789012345.123456')).toBe(
      ['123', '456', '789', '012', '345'].join(nbsp) + ',123456',
    );
  });

  it.each([
    ['1 234,50', '1234.50'],
    [`1${nbsp}234,50`, '1234.50'],
    ['1.234,50', '1234.50'],
    ['1.234.567,5', '1234567.5'],
    ['2.5', '2.5'],
    ['-3,25', '-3.25'],
    ['\u22123', '-3'],
    ['007', '007'],
  ])('reads what people type: %s', (typed, decimal) => expect(parseDecimal(typed)).toBe(decimal));

  it('reads what people type in English', async () => {
    await i18n.changeLanguage('en');
    expect(['1,234.50', '1,234', '2.5', '1.234', '12,5'].map(parseDecimal)).toEqual([
      '1234.50',
      '1234',
      '2.5',
      '1.234',
      '12.5',
    ]);
  });

  it.each(['', 'ti', '1.200', '12.345.678', '1,2,3', '1e5', '1,1234567', '--1', '1234567890123456', '12,'])(
    'does not take %j for a number',
    (typed) => expect(parseDecimal(typed)).toBeNull(),
  );

  it.each([
    ['22.11.2026', '2026-11-22'],
    ['1.2.26', '2026-02-01'],
    ['22/11/2026', '2026-11-22'],
    ['221126', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['22.11', '2025-11-22'],
    [' 29.02.2028 ', '2028-02-29'],
  ])('reads the days that people type: %s', (typed, day) =>
    expect(parseDate(typed, new Date('2025-06-01T12:00:00Z'))).toBe(day),
  );

  it.each(['', 'i dag', '31.11.2026', '29.02.2027', '0.1.2026', '1.13.2026', '22.11.026'])(
    'does not take %j for a day',
    (typed) => expect(parseDate(typed)).toBeNull(),
  );
});
