import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n, languages } from './language';

/** Every text in both languages, side by side: one that lacks a language does not compile. */
export interface Text {
  nb: string;
  en: string;
}

/** `parts_one` and `parts_other` are asked for as `parts`, with a `count`. */
type Key<T> = keyof T extends infer K ? (K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K) : never;
export type Values = Record<string, string | number>;
export type Translate<T> = (key: Key<T> & string, values?: Values) => string;

export interface Texts<T> {
  namespace: string;
  texts: T;
}

/** The texts of a folder. A value stands in `{{double braces}}`. */
export function defineTexts<T extends Record<string, Text>>(namespace: string, texts: T): Texts<T> {
  for (const language of languages)
    i18n.addResourceBundle(
      language,
      namespace,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])),
    );
  return { namespace, texts };
}

export function useTexts<T>({ namespace }: Texts<T>): Translate<T> {
  const { t } = useTranslation(namespace, { i18n });
  return useCallback((key, values) => t(key, values ?? {}), [t]);
}

/** For what is not a component, with the language of the moment. */
export const textOf =
  <T>({ namespace }: Texts<T>): Translate<T> =>
  (key, values) =>
    i18n.t(key, { ns: namespace, ...values });
