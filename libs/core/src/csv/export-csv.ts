import { byteOrderMark, csvRow, type Database, type Language } from '@prodsys/platform';
import { writeCell } from './cell-values';
import type { AnyCsvRegister, CsvColumn, CsvRecordOut } from './csv-register';
import { get, withinRow } from './group-rows';
import { headingRow } from './headings';

/** A whole register as CSV, page by page, so that its size does not matter. */
export async function* exportCsv(
  db: Database,
  register: AnyCsvRegister,
  language: Language,
): AsyncGenerator<string> {
  const { columns } = register;
  yield byteOrderMark + csvRow(headingRow(columns, language));
  let after: string | null = null;
  do {
    const { records, next }: Awaited<ReturnType<AnyCsvRegister['page']>> = await db.read((manager) =>
      register.page(manager, after),
    );
    yield records.map((record) => rowsOf(record, columns, language)).join('');
    after = next;
  } while (after !== null);
}

/** What is said of the record stands in each of its rows, so that a person can sort and filter them. */
function rowsOf({ fields, details }: CsvRecordOut, columns: CsvColumn[], language: Language): string {
  const rows = details.length > 0 ? details : [{}];
  return rows
    .map((detail) =>
      csvRow(
        columns.map((column) => {
          const value = column.perRow ? get(detail, withinRow(column.field)) : get(fields, column.field);
          return writeCell(column, value, language);
        }),
      ),
    )
    .join('');
}
