import { registerTexts } from '../texts/texts';

/** What is said of a field whose text has another form than it takes, instead of its regular expression. */
const forms: Record<string, string> = {
  '^(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,6})?$': 'form-decimal-not-negative',
  '^-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,6})?$': 'form-decimal',
  '^[^\\p{Cc}\\p{Cs}]*$': 'form-single-line',
  '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\p{Cs}]*$': 'form-many-lines',
  '^(?!\\s)[^\\p{Cc}\\p{Cs}]*(?<!\\s)$': 'form-single-line-stripped',
  '^(?!\\s)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\p{Cs}]*(?<!\\s)$':
    'form-many-lines-stripped',
  '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$': 'form-id',
  '^[A-Z]{3}$': 'form-currency',
  '^[A-Z]{2}$': 'form-country',
  '^[0-9]{8,14}$': 'form-gtin',
  '^[0-9]{13}$': 'form-gln',
  '^[0-9A-Za-z]{2,20}$': 'form-organisation-number',
  '^(?:[1-9][0-9]?|1[0-9][0-9]|200)$': 'form-limit',
  '^[1-9][0-9]{0,6}$': 'form-line-number',
  '^[0-9a-f]{32}$': 'form-trace-id',
  '^[a-z][a-z0-9-]{0,59}$': 'form-action',
  '^[!-~]{1,36}$': 'form-no-spaces',
  date: 'form-day',
  'date-time': 'form-instant',
  email: 'form-email',
};

/** The code of a form by its pattern or the name of its format. */
export const expectedForm = (patternOrFormat: string): string => forms[patternOrFormat] ?? 'form-other';

registerTexts({
  'form-decimal': {
    nb: 'et tall med høyst 6 desimaler og punktum som desimaltegn',
    en: 'a number with at most 6 decimals and a decimal point',
  },
  'form-decimal-not-negative': {
    nb: 'et tall som ikke er negativt, med høyst 6 desimaler og punktum som desimaltegn',
    en: 'a number that is not negative, with at most 6 decimals and a decimal point',
  },
  'form-single-line': {
    nb: 'tekst på én linje, uten styretegn',
    en: 'text in one line, without control characters',
  },
  'form-many-lines': { nb: 'tekst uten styretegn', en: 'text without control characters' },
  'form-single-line-stripped': {
    nb: 'tekst på én linje, uten styretegn og uten mellomrom først og sist',
    en: 'text in one line, without control characters and without spaces at its ends',
  },
  'form-many-lines-stripped': {
    nb: 'tekst uten styretegn og uten mellomrom først og sist',
    en: 'text without control characters and without spaces at its ends',
  },
  'form-id': {
    nb: 'en id slik API-et oppgir den, som 01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
    en: 'an id as the API answers it, such as 01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
  },
  'form-currency': {
    nb: 'en valutakode på tre store bokstaver, som NOK',
    en: 'a currency code of three capital letters, such as NOK',
  },
  'form-country': {
    nb: 'en landkode på to store bokstaver, som NO',
    en: 'a country code of two capital letters, such as NO',
  },
  'form-gtin': { nb: 'et GTIN på 8 til 14 sifre', en: 'a GTIN of 8 to 14 digits' },
  'form-gln': { nb: 'et GLN på 13 sifre', en: 'a GLN of 13 digits' },
  'form-organisation-number': {
    nb: 'et organisasjonsnummer: 2 til 20 sifre eller bokstaver, uten mellomrom',
    en: 'an organisation number: 2 to 20 digits or letters, without spaces',
  },
  'form-limit': { nb: 'et helt tall fra 1 til 200', en: 'a whole number from 1 to 200' },
  'form-line-number': { nb: 'et linjenummer fra 1', en: 'a line number from 1' },
  'form-trace-id': {
    nb: 'en sporings-id: 32 sifre og bokstaver fra a til f',
    en: 'a trace id: 32 digits and letters from a to f',
  },
  'form-action': {
    nb: 'en kode med små bokstaver, som user-changed',
    en: 'a code in small letters, such as user-changed',
  },
  'form-no-spaces': {
    nb: 'høyst 36 tegn uten mellomrom og særtegn',
    en: 'at most 36 characters without spaces and special characters',
  },
  'form-day': {
    nb: 'en dato som finnes, skrevet ÅÅÅÅ-MM-DD, som 2026-11-22',
    en: 'a date that exists, written YYYY-MM-DD, such as 2026-11-22',
  },
  'form-instant': {
    nb: 'dato og klokkeslett med tidssone, som 2026-11-22T10:00:00Z',
    en: 'a date and time with a zone, such as 2026-11-22T10:00:00Z',
  },
  'form-email': {
    nb: 'en e-postadresse, som kari@fjord.example',
    en: 'an e-mail address, such as kari@fjord.example',
  },
  'form-other': { nb: 'en annen form', en: 'another form' },
  // Types of JSON
  string: { nb: 'tekst', en: 'text' },
  integer: { nb: 'et helt tall', en: 'a whole number' },
  number: { nb: 'et tall', en: 'a number' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste', en: 'a list' },
  object: { nb: 'et objekt', en: 'an object' },
  null: { nb: 'null', en: 'null' },
});
