import { language } from './language';

const locale = () => (language() === 'nb' ? 'nb-NO' : 'en-GB');

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than using it a hundred times, and an order may have a thousand lines. */
function decimalFormat(least: number): Intl.NumberFormat {
  const key = `${locale()} ${least}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale(), { minimumFractionDigits: least, maximumFractionDigits: 6 });
  formats.set(key, made);
  return made;
}

/** Norwegian: 1 234,50. Takes the exact decimals of the API, which are text, and shows all their decimals, at least `least`. */
export function formatDecimal(value: string, least = 0): string {
  // A text is formatted digit by digit; a number would round beyond 15 digits.
  return decimalFormat(least)
    .format(value as Intl.StringNumericLiteral)
    .replace(/\u00a0|\u202f/g, '\u00a0')
    .replace('\u2212', '-');
}

export const formatAmount = (value: string, currency?: string): string =>
  currency ? `${formatDecimal(value, 2)} ${currency}` : formatDecimal(value, 2);

export const formatCount = (value: number): string => formatDecimal(String(value));

/** `2026-11-22` as 22.11.2026 (en: 22/11/2026). */
export function formatDate(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return language() === 'nb' ? `${date}.${month}.${year}` : `${date}/${month}/${year}`;
}

/** An instant on the reader's clock. */
export const formatInstant = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(new Date(instant))
    .replace(',', '');

/** The hour of an instant on the reader's clock: 02:40. */
export const formatTime = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

export const formatInstantWithSeconds = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
    .format(new Date(instant))
    .replace(',', '');

export const formatInstantInFull = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'medium' })
    .format(new Date(instant))
    .replace(',', '');

/**
 * What a person typed or pasted as a number, as the API takes it. In Norwegian `1 234,50` and `1.234,50` are `1234.50`, and
 * a point alone is a decimal point (`2.5`), as the keyboards of tills and spreadsheets write it; `1.234` may be either and
 * is none. In English `1,234.50` is. Null: that is no number.
 */
export function parseDecimal(text: string): string | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const [group, point] = language() === 'nb' ? ['.', ','] : [',', '.'];
  if (isGrouped(plain, group) && language() === 'nb') return null;
  const written = plain.includes(point) || isGrouped(plain, group) ? withoutGroups(plain, group) : plain;
  const decimal = written.replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(decimal) ? decimal : null;
}

/** Thousands apart and nothing else: `1.234`, `1.234.567`. */
const isGrouped = (text: string, group: string) =>
  group === '.' ? /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text) : /^-?[1-9]\d{0,2}(,\d{3})+$/.test(text);

const withoutGroups = (text: string, group: string) =>
  text.replace(group === '.' ? /\.(?=\d{3}(?:\D|$))/g : /,(?=\d{3}(?:\D|$))/g, '');

/**
 * What a person typed as a day, as the API takes it: `22.11.2026`, `22.11.26`, `22/11/2026`, `221126` and `2026-11-22` are
 * `2026-11-22`; without a year, `22.11` is of the year of `today`. Null: that is no day.
 */
export function parseDate(text: string, today = new Date()): string | null {
  const typed = text.trim();
  const byYear = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const byDay =
    /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}|\d{2}))?\.?$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  const [, first = '', month = '', last] = byYear ?? byDay ?? [];
  if (!first) return null;
  const [year, day] = byYear ? [first, last ?? ''] : [last ?? String(today.getFullYear()), first];
  const whole = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${whole}T00:00:00Z`);
  // The 31st of November would be the 1st of December.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(whole) ? whole : null;
}
