import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['nb', 'en'] as const;
export type Language = (typeof languages)[number];

const place = 'prodsys-language';

/** The choice of this browser, for the time before anybody is signed in. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'nb';
  } catch {
    return 'nb';
  }
}

export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: rememberedLanguage(),
  fallbackLng: false,
  // Keys are plain names: `Articles:Read` is one.
  nsSeparator: false,
  keySeparator: false,
  supportedLngs: [...languages],
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
});

export const language = (): Language => (i18n.language === 'en' ? 'en' : 'nb');

export async function useThisLanguage(chosen: Language): Promise<void> {
  document.documentElement.lang = chosen;
  try {
    localStorage.setItem(place, chosen);
  } catch {
    // A browser that keeps nothing: the profile remembers it.
  }
  if (i18n.language !== chosen) await i18n.changeLanguage(chosen);
}
