import { parseDate, parseDecimal } from '../texts/format';
import type { LineField } from './line-values';

export type PastedLine = Partial<Record<LineField, string>>;

/** What a heading of a spreadsheet may be called, lower case and without punctuation. */
const headings: Partial<Record<LineField, string[]>> = {
  articleNumber: [
    ...['artikkelnummer', 'artikkelnr', 'artikkel', 'varenummer', 'varenr', 'vare', 'nummer', 'nr'],
    ...['lev artikkelnr', 'leverandørens artikkelnummer', 'leverandørens artikkelnr', 'artnr'],
    ...['article number', 'article no', 'article', 'item number', 'item no', 'item', 'sku', 'number', 'no'],
    ...['supplier article number', 'suppliers article number', 'suppliers no', 'supplier no'],
  ],
  description: ['beskrivelse', 'varetekst', 'tekst', 'navn', 'benevnelse', 'description', 'text', 'name'],
  quantity: ['antall', 'ant', 'mengde', 'kvantum', 'quantity', 'qty'],
  unit: ['enhet', 'enh', 'unit', 'uom'],
  unitPrice: ['pris', 'enhetspris', 'stykkpris', 'a pris', 'à pris', 'price', 'unit price'],
  discountPercent: ['rabatt', 'rabatt %', 'rab', 'rab %', 'discount', 'discount %'],
  requestedDeliveryDate: [
    ...['levering', 'leveringsdato', 'ønsket levering', 'leveres'],
    ...['delivery', 'delivery date', 'requested delivery'],
  ],
  note: ['merknad', 'kommentar', 'note', 'comment', 'remark'],
};

const decimals = new Set<LineField>(['quantity', 'unitPrice', 'discountPercent']);

const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[.:'’()*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function fieldOf(heading: string): LineField | null {
  const name = plain(heading);
  const known = Object.entries(headings).find(([, names]) => names.includes(name));
  return known ? (known[0] as LineField) : null;
}

/** Rows and cells of a spreadsheet's clipboard: a cell with line breaks or tabs stands in quotation marks. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = '', end = ''] = cell.exec(text) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"').replace(/\s+/g, ' ') ?? bare).trim());
    if (end === '\t') continue;
    if (cell.lastIndex >= text.length) break;
    rows.push([]);
  }
  return rows.filter((row) => row.some(Boolean));
}

/** `1 234,50 kr` and `kr 1 234,50` are amounts too. What is no number stays as it was written, to be mended. */
function numberOf(cell: string): string {
  const bare = cell.replace(/^(kr|nok)\.?\s*|\s*(kr|nok|%)\.?$/gi, '').replace(/,-$/, '');
  return parseDecimal(bare) ?? cell;
}

const valueOf = (field: LineField, cell: string): string =>
  decimals.has(field) ? numberOf(cell) : field === 'requestedDeliveryDate' ? (parseDate(cell) ?? cell) : cell;

/** Article number, quantity, price, description; a third cell that is no number is the description. */
function positions(row: string[]): (LineField | null)[] {
  const [, , third = '', fourth] = row;
  const isText = third !== '' && fourth === undefined && parseDecimal(numberOf(third)) === null;
  return ['articleNumber', 'quantity', isText ? 'description' : 'unitPrice', 'description'];
}

/**
 * Rows that were copied from a spreadsheet, as lines of an order. With headings the columns may come in any order;
 * without: article number, quantity, price, description. Nothing is left out: what cannot be read stays as text, and
 * cells beyond the known columns become the line's note.
 */
export function parsePasted(text: string): PastedLine[] {
  const rows = cellsOf(text);
  const found = (rows[0] ?? []).map(fieldOf);
  const isHeaded = found.includes('articleNumber') || found.filter(Boolean).length > 1;
  return (isHeaded ? rows.slice(1) : rows).map((row) => {
    const fields = isHeaded ? found : positions(row);
    const line: PastedLine = {};
    row.forEach((cell, column) => {
      if (!cell) return;
      const field = fields[column] ?? 'note';
      const before = line[field];
      line[field] = before ? `${before}, ${cell}` : valueOf(field, cell);
    });
    return line;
  });
}

/** A single cell goes where the cursor stands; more are lines. */
export const areRows = (text: string): boolean => /[\t\r\n]/.test(text.trim());
