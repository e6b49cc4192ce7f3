import type { Language } from '../texts/texts';

/** Spaces that group digits: plain, no-break, narrow no-break, thin, figure; and the apostrophe. */
const groupSpaces = /[ \u00a0\u202f\u2009\u2007']/g;
const groupedBySpaces = /^\d{1,3}(?:[ \u00a0\u202f\u2009\u2007']\d{3})+(?:[.,]\d+)?$/;

/**
 * A number as people in Norway and elsewhere write it (`1 234,50`, `1.234,50`, `1,234.50`, `12.5`) as an exact decimal
 * (`1234.5`); null when it is none, or may be two (`isAmbiguous`).
 */
export function readDecimal(cell: string, separator: string): string | null {
  const text = cell.trim().replace(/^\u2212/, '-');
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const written = text.slice(sign.length).trim();
  const digits = written.replace(groupSpaces, '');
  if (isAmbiguous(written, separator) || (digits !== written && !groupedBySpaces.test(written))) return null;
  if (!/^[0-9.,]*[0-9][0-9.,]*$/.test(digits)) return null;
  const point = decimalPoint(digits);
  const [whole = '', fraction = '', ...more] = point === '' ? [digits] : digits.split(point);
  if (more.length > 0 || /[.,]/.test(fraction)) return null;
  const bare = withoutGroups(whole);
  if (bare === null) return null;
  const before = bare.replace(/^0+(?=\d)/, '') || '0';
  const after = fraction.replace(/0+$/, '');
  const value = after === '' ? before : `${before}.${after}`;
  return sign === '-' && /[1-9]/.test(value) ? `-${value}` : value;
}

/**
 * One sign with three digits behind it groups them for some and begins the fraction for others: in a file with commas
 * between the cells `1,234`, in any other `1.234`. Wrong by a factor of a thousand, nobody would notice.
 */
export function isAmbiguous(cell: string, separator: string): boolean {
  const [, sign] = /^[+\-\u2212]?\s*[1-9]\d{0,2}([.,])\d{3}$/.exec(cell.trim()) ?? [];
  return sign === (separator === ',' ? ',' : '.');
}

/** The sign that begins the fraction; '' when there is none. */
function decimalPoint(digits: string): '' | ',' | '.' {
  const [commas, points] = [digits.split(',').length - 1, digits.split('.').length - 1];
  if (commas > 0 && points > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  if (commas + points === 0 || commas > 1 || points > 1) return '';
  if (points === 1) return '.';
  return ',';
}

/** `1.234.567` is grouped by threes or not at all. */
function withoutGroups(whole: string): string | null {
  if (!/[.,]/.test(whole)) return whole;
  return /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole) ? whole.replace(/[.,]/g, '') : null;
}

/** `22.11.2026`, `2.1.26`, `22/11/2026` or `2026-11-22`, with or without a time of midnight, as `2026-11-22`. */
export function readDay(cell: string): string | null {
  const text = cell.trim().replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, '');
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  const [, first = '', second = '', third = ''] = local ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (first === '') return null;
  const [year, month, day] = local
    ? [third.length === 2 ? `20${third}` : third, second, first]
    : [first, second, third];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

const yes = new Set(['ja', 'yes', 'true', 'sann', '1', 'x', 'j', 'y']);
const no = new Set(['nei', 'no', 'false', 'usann', '0', '', 'n']);

export function readFlag(cell: string): boolean | null {
  const text = cell.trim().toLowerCase();
  if (yes.has(text)) return true;
  return no.has(text) ? false : null;
}

/** With a zero more where it would be ambiguous otherwise: `1.2340`. */
export const writeDecimal = (decimal: string, language: Language): string => {
  if (language === 'nb') return decimal.replace('.', ',');
  return isAmbiguous(decimal, ';') ? `${decimal}0` : decimal;
};

export const writeDay = (day: string, language: Language): string =>
  language === 'nb' ? day.split('-').reverse().join('.') : day;

export const writeFlag = (flag: boolean, language: Language): string =>
  language === 'nb' ? (flag ? 'ja' : 'nei') : flag ? 'yes' : 'no';
