import type { CodeTexts } from '@prodsys/platform';
import type { CsvColumn } from './csv-register';

type Text = CodeTexts[string];

const named = (name: Text | null, part: Text): Text =>
  name ? { nb: `${name.nb} ${part.nb.toLowerCase()}`, en: `${name.en} ${part.en.toLowerCase()}` } : part;

/** The columns of an address; with a name before theirs when a record has several. */
export const addressColumns = (field: string, name: Text | null): CsvColumn[] => [
  { field: `${field}/line1`, kind: 'text', headings: named(name, { nb: 'Adresse', en: 'Address' }) },
  { field: `${field}/line2`, kind: 'text', headings: named(name, { nb: 'Adresse 2', en: 'Address 2' }) },
  {
    field: `${field}/postalCode`,
    kind: 'text',
    headings: named(name, { nb: 'Postnummer', en: 'Postal code' }),
  },
  { field: `${field}/city`, kind: 'text', headings: named(name, { nb: 'Poststed', en: 'City' }) },
  {
    field: `${field}/countryCode`,
    kind: 'capitals',
    headings: named(name, { nb: 'Landkode', en: 'Country code' }),
  },
];

export const personColumns = (field: string, name: Text, more: Partial<CsvColumn> = {}): CsvColumn[] => [
  { field: `${field}/name`, kind: 'text', headings: named(name, { nb: 'Navn', en: 'Name' }), ...more },
  { field: `${field}/email`, kind: 'text', headings: named(name, { nb: 'E-post', en: 'E-mail' }), ...more },
  { field: `${field}/phone`, kind: 'text', headings: named(name, { nb: 'Telefon', en: 'Phone' }), ...more },
];
