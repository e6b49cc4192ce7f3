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

export const registeredCodes = (): string[] => [...known.keys()].sort();

/** The text of a code in the reader's language, its `{names}` filled from params; the code itself when unknown. */
export function render(
  code: string,
  params: Record<string, unknown> | undefined,
  language: Language,
): string {
  const text = known.get(code)?.[language];
  if (text === undefined) return code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => show(params?.[name]));
}

function show(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(show).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
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
