import type { Language } from '@prodsys/platform';
import type { CsvColumn } from './csv-register';

/** A column of a file, and the column of the register that it is; null when it is none. */
export interface FileColumn {
  heading: string;
  field: string | null;
}

const plain = (heading: string) => heading.toLowerCase().replace(/[\s\u00a0_.:-]/gu, '');

/** Which cell is which field. Headings are known in both languages, and by the field's own name, in any order. */
export function readHeadings(columns: CsvColumn[], cells: string[]): FileColumn[] {
  const known = new Map<string, string>();
  for (const { field, headings } of columns)
    for (const name of [headings.nb, headings.en, field]) known.set(plain(name), field);
  return cells.map((cell) => ({ heading: cell.trim().slice(0, 100), field: known.get(plain(cell)) ?? null }));
}

export const headingRow = (columns: CsvColumn[], language: Language): string[] =>
  columns.map(({ headings }) => headings[language]);

/**
 * What a reader calls a column that a file lacks. A value of several columns, such as an address, goes by its first;
 * null when the field is no column at all.
 */
export function headingIn(columns: CsvColumn[], field: string, language: Language): string | null {
  const column =
    columns.find((candidate) => candidate.field === field) ??
    columns.find((candidate) => candidate.field.startsWith(`${field}/`));
  return column?.headings[language] ?? null;
}

/** The first field that two columns claim to be. */
export function fieldTwice(found: FileColumn[]): FileColumn | undefined {
  return found.find(
    ({ field }, index) => field !== null && found.findIndex((other) => other.field === field) < index,
  );
}
