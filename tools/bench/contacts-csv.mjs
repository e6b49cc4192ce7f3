import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of any CSV file as objects: UTF-8 or else Latin-1, separated by what its first line has most of. */
export function readCsvFile(file) {
  const text = decode(readFileSync(file));
  const [head = ''] = text.split('\n', 1);
  const parts = (separator) => head.split(separator).length;
  const [delimiter] = [',', ';', '\t'].sort((a, b) => parts(b) - parts(a));
  return parse(text, {
    bom: true,
    columns: (names) => names.map((name) => name.trim()),
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
