import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unguardFormula } from './write-csv';

export interface CsvRecord {
  cells: string[];
  /** Where it begins, counted from 1. */
  line: number;
  /** Where the next one begins. */
  nextLine: number;
  /** Bytes of UTF-8 from the beginning of the file to its end. */
  end: number;
}

/** Where reading begins: at the beginning of the file, or behind a record. */
export interface CsvPlace {
  offset: number;
  line: number;
}

export const beginning: CsvPlace = { offset: 0, line: 1 };

/** The file is not one of rows and cells from this line on. */
export class CsvBroken extends Error {
  constructor(
    readonly code: 'csv-quote-open' | 'csv-row-too-long',
    readonly line: number,
  ) {
    super(code);
  }
}

/** Longer than any row of ours, and short enough to be held. */
const longestRow = 1024 * 1024;

/**
 * The rows of a file, one after the other; blank ones are left out. `text` begins at `from`. Quotes inside an unquoted
 * cell are signs like others, as Excel has it. Throws `CsvBroken`.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  separator: string,
  from: CsvPlace = beginning,
): AsyncGenerator<CsvRecord> {
  let line = from.line;
  // Counted where the parser finishes a row, so that a fault names the row that it is in.
  const located = (cells: string[], { bytes }: { bytes: number }): CsvRecord | null => {
    const begun = line;
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    if (cells.every((cell) => cell === '')) return null;
    return { cells: cells.map(unguardFormula), line: begun, nextLine: line, end: from.offset + bytes };
  };
  const parser = parse({
    bom: false,
    delimiter: separator,
    ltrim: true,
    rtrim: true,
    max_record_size: longestRow,
    on_record: located as never,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
  const source = Readable.from(text, { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const record of parser) yield record as CsvRecord;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CsvBroken(error.code === 'CSV_MAX_RECORD_SIZE' ? 'csv-row-too-long' : 'csv-quote-open', line);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function lineBreaks(cell: string): number {
  return /[\r\n]/.test(cell) ? cell.split(/\r\n|\r|\n/).length - 1 : 0;
}

const separators = [';', ',', '\t'];

/** What separates the cells: what the first line says (`sep=;`, as Excel takes it), else what occurs in it most often. */
export function separatorOf(beginningOfFile: string): { separator: string; place: CsvPlace } {
  const said = /^sep=([;,\t|])(\r\n|\n|\r)/i.exec(beginningOfFile);
  if (said) return { separator: said[1] ?? ';', place: { offset: said[0].length, line: 2 } };
  const headings = beginningOfFile
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]/)
    .find((line) => line.trim() !== '');
  const counts = separators.map((separator) => (headings ?? '').split(separator).length);
  const separator = separators[counts.indexOf(Math.max(...counts))] ?? ';';
  return { separator, place: beginning };
}
