export type Language = 'nb' | 'en';
export type Text = Record<Language, string>;
export type Texts = Record<string, Text>;

const known = new Map<string, Text>();

/** Adds the texts of one lib's codes. The same code may be registered once only. */
export function registerTexts<T extends Texts>(texts: T): T {
  for (const [code, text] of Object.entries(texts)) {
    const present = known.get(code);
    if (present && present !== text) throw new Error(`The code ${code} has two texts.`);
    known.set(code, text);
  }
  return texts;
}

/** The text of a code as it was registered, with its `{params}`. */
export const textOf = (code: string, language: Language): string => known.get(code)?.[language] ?? code;

export const registeredCodes = (): string[] => [...known.keys()].sort();

/**
 * The text of a code in the reader's language; the code itself when unknown. `{name}` is filled from params as it is,
 * `{name|text}` is a code with a text of its own (or `{code, params}`), `{name|number}` a decimal in the reader's notation,
 * `{name|price}` the same with two decimals at least.
 */
export function render(
  code: string,
  params: Record<string, unknown> | undefined,
  language: Language,
): string {
  const text = known.get(code)?.[language];
  if (text === undefined) return code;
  return text.replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, form: string | undefined) =>
    show(params?.[name], form, language),
  );
}

function show(value: unknown, form: string | undefined, language: Language): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map((item) => show(item, form, language)).join(', ');
  if (form === 'text') return asText(value, language).replace(/\.$/, '');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (form === 'price') return localDecimal(withCents(value), language);
  return form === 'number' ? localDecimal(value, language) : value;
}

/** A code, or a code with params of its own, as its text. */
function asText(value: unknown, language: Language): string {
  if (typeof value === 'string') return render(value, {}, language);
  const { code, params } = value as { code?: unknown; params?: Record<string, unknown> };
  return typeof code === 'string' ? render(code, params, language) : '';
}

/** `340` → `340.00`, `1753.2` → `1753.20`; more decimals stay. */
const withCents = (decimal: string) =>
  decimal.replace(
    /^(-?\d+)(?:\.(\d+))?$/,
    (_, whole: string, fraction = '') => `${whole}.${String(fraction).padEnd(2, '0')}`,
  );

/** `12345.5` → `12 345,5` in Norwegian (with a no-break space), `12,345.5` in English. Exact: no digit is touched. */
export function localDecimal(decimal: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return decimal;
  const [, sign = '', whole = '', fraction] = match;
  const [group, point] = language === 'nb' ? ['\u00a0', ','] : [',', '.'];
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction === undefined ? '' : point + fraction);
}

/** The first of our languages in an `Accept-Language` header; Norwegian when none is named. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const tag = part.trim().split(/[-;]/)[0];
    if (tag === 'nb' || tag === 'no' || tag === 'nn') return 'nb';
    if (tag === 'en') return 'en';
  }
  return 'nb';
}
