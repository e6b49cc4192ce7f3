import { addressColumns, personColumns } from '../csv/common-columns';
import type { CsvColumn } from '../csv/csv-register';

const person = { nb: 'Kontaktperson', en: 'Contact person' };
const ofPerson = { perRow: true } as const;

export const contactColumns: CsvColumn[] = [
  { field: 'name', kind: 'text', keepsWhenEmpty: true, headings: { nb: 'Navn', en: 'Name' } },
  {
    field: 'organisationNumber',
    kind: 'code',
    // What a contact is known by is not emptied by a file that knows it by something else.
    keepsWhenEmpty: true,
    headings: { nb: 'Organisasjonsnummer', en: 'Organisation number' },
  },
  { field: 'gln', kind: 'code', headings: { nb: 'GLN', en: 'GLN' } },
  { field: 'isCustomer', kind: 'flag', keepsWhenEmpty: true, headings: { nb: 'Kunde', en: 'Customer' } },
  {
    field: 'customerNumber',
    kind: 'text',
    keepsWhenEmpty: true,
    headings: { nb: 'Kundenummer', en: 'Customer number' },
  },
  { field: 'isSupplier', kind: 'flag', keepsWhenEmpty: true, headings: { nb: 'Leverandør', en: 'Supplier' } },
  {
    field: 'supplierNumber',
    kind: 'text',
    keepsWhenEmpty: true,
    headings: { nb: 'Leverandørnummer', en: 'Supplier number' },
  },
  { field: 'email', kind: 'text', headings: { nb: 'E-post', en: 'E-mail' } },
  { field: 'phone', kind: 'text', headings: { nb: 'Telefon', en: 'Phone' } },
  { field: 'mobile', kind: 'text', headings: { nb: 'Mobil', en: 'Mobile' } },
  { field: 'category', kind: 'text', headings: { nb: 'Kategori', en: 'Category' } },
  { field: 'language', kind: 'text', keepsWhenEmpty: true, headings: { nb: 'Språk', en: 'Language' } },
  ...addressColumns('address', null),
  ...addressColumns('invoiceAddress', { nb: 'Faktura', en: 'Invoice' }),
  ...addressColumns('deliveryAddress', { nb: 'Levering', en: 'Delivery' }),
  { field: 'paymentTerms', kind: 'text', headings: { nb: 'Betalingsbetingelser', en: 'Payment terms' } },
  { field: 'currency', kind: 'capitals', headings: { nb: 'Valuta', en: 'Currency' } },
  { field: 'note', kind: 'lines', headings: { nb: 'Merknad', en: 'Note' } },
  { field: 'active', kind: 'flag', keepsWhenEmpty: true, headings: { nb: 'Aktiv', en: 'Active' } },
  ...personColumns('persons', person, ofPerson),
  {
    field: 'persons/isDefault',
    kind: 'flag',
    keepsWhenEmpty: true,
    headings: { nb: 'Kontaktperson standard', en: 'Contact person default' },
    ...ofPerson,
  },
  {
    field: 'persons/active',
    kind: 'flag',
    keepsWhenEmpty: true,
    headings: { nb: 'Kontaktperson aktiv', en: 'Contact person active' },
    ...ofPerson,
  },
];
