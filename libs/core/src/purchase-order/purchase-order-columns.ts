import { addressColumns, personColumns } from '../csv/common-columns';
import type { CsvColumn } from '../csv/csv-register';

const words = {
  draft: { nb: 'Kladd', en: 'Draft' },
  released: { nb: 'Frigitt', en: 'Released' },
  sent: { nb: 'Sendt', en: 'Sent' },
  answered: { nb: 'Besvart', en: 'Answered' },
  received: { nb: 'Mottatt', en: 'Received' },
  closed: { nb: 'Lukket', en: 'Closed' },
  cancelled: { nb: 'Kansellert', en: 'Cancelled' },
};
const line = (nb: string, en: string) => ({ perRow: true, headings: { nb, en } }) as const;

export const purchaseOrderColumns: CsvColumn[] = [
  {
    field: 'number',
    kind: 'text',
    keepsWhenEmpty: true,
    headings: { nb: 'Ordrenummer', en: 'Order number' },
  },
  {
    field: 'supplierNumber',
    kind: 'text',
    keepsWhenEmpty: true,
    headings: { nb: 'Leverandørnummer', en: 'Supplier number' },
  },
  { field: 'supplierName', kind: 'shown', headings: { nb: 'Leverandør', en: 'Supplier' } },
  { field: 'state', kind: 'choice', keepsWhenEmpty: true, words, headings: { nb: 'Tilstand', en: 'State' } },
  { field: 'orderDate', kind: 'day', keepsWhenEmpty: true, headings: { nb: 'Ordredato', en: 'Order date' } },
  {
    field: 'requestedDeliveryDate',
    kind: 'day',
    headings: { nb: 'Ønsket levering', en: 'Requested delivery' },
  },
  { field: 'currency', kind: 'capitals', keepsWhenEmpty: true, headings: { nb: 'Valuta', en: 'Currency' } },
  { field: 'reference', kind: 'text', headings: { nb: 'Referanse', en: 'Reference' } },
  { field: 'paymentTerms', kind: 'text', headings: { nb: 'Betalingsbetingelser', en: 'Payment terms' } },
  { field: 'note', kind: 'lines', headings: { nb: 'Merknad', en: 'Note' } },
  ...personColumns('contactPerson', { nb: 'Vår kontakt', en: 'Our contact' }),
  ...personColumns('supplierPerson', { nb: 'Leverandørens kontakt', en: "Supplier's contact" }),
  ...addressColumns('deliveryAddress', { nb: 'Levering', en: 'Delivery' }),
  ...addressColumns('invoiceAddress', { nb: 'Faktura', en: 'Invoice' }),
  { field: 'lines/lineNumber', kind: 'whole', keepsWhenEmpty: true, ...line('Linjenummer', 'Line number') },
  { field: 'lines/articleNumber', kind: 'text', ...line('Artikkelnummer', 'Article number') },
  {
    field: 'lines/supplierArticleNumber',
    kind: 'text',
    ...line('Leverandørens artikkelnummer', "Supplier's article number"),
  },
  { field: 'lines/description', kind: 'text', ...line('Beskrivelse', 'Description') },
  { field: 'lines/quantity', kind: 'decimal', ...line('Antall', 'Quantity') },
  { field: 'lines/unit', kind: 'text', ...line('Enhet', 'Unit') },
  { field: 'lines/unitPrice', kind: 'decimal', ...line('Pris', 'Price') },
  {
    field: 'lines/priceQuantity',
    kind: 'decimal',
    keepsWhenEmpty: true,
    ...line('Prisen gjelder antall', 'Price per quantity'),
  },
  {
    field: 'lines/discountPercent',
    kind: 'decimal',
    keepsWhenEmpty: true,
    ...line('Rabatt %', 'Discount %'),
  },
  {
    field: 'lines/requestedDeliveryDate',
    kind: 'day',
    ...line('Linjens ønskede levering', 'Requested delivery of the line'),
  },
  { field: 'lines/note', kind: 'text', ...line('Linjens merknad', 'Note of the line') },
];
