import type { CsvRecord } from '@prodsys/platform';
import { CellFault, readCell } from './cell-values';
import type { AnyCsvRegister, CsvColumn, CsvFault, CsvGroup, RowCells, Values } from './csv-register';
import type { FileColumn } from './headings';

/** How a file is to be understood. */
export interface FileForm {
  separator: string;
  columns: FileColumn[];
}

/** More rows of one record than any record may have. The rest is counted, not kept. */
const mostRows = 1_001;

/** A record whose rows are still being read. */
export interface Open extends CsvGroup {
  first: CsvRecord;
  last: CsvRecord;
}

/** Turns rows into records: consecutive rows with the same key are one. */
export function rowGrouper(register: AnyCsvRegister, { separator, columns }: FileForm) {
  const byField = new Map(register.columns.map((column) => [column.field, column]));
  const used = columns.map(({ heading, field }) => ({
    heading,
    column: field === null ? undefined : byField.get(field),
  }));
  const importable = used.filter(({ column }) => column && column.kind !== 'shown');
  const hasDetails = importable.some(({ column }) => column?.perRow);

  const places = new Map(
    used.flatMap(({ column }, index) => (column ? [[column.field, index] as const] : [])),
  );
  const cellsOf =
    ({ cells }: CsvRecord): RowCells =>
    (field) =>
      (cells[places.get(field) ?? -1] ?? '').trim();

  /** The values of the columns that belong to the record, or to the row. */
  const read = (
    record: CsvRecord,
    perRow: boolean,
  ): { fields: Values; faults: CsvFault[]; empty: boolean } => {
    const fields: Values = {};
    const faults: CsvFault[] = [];
    let empty = true;
    used.forEach(({ heading, column }, index) => {
      if (!column || column.kind === 'shown' || Boolean(column.perRow) !== perRow) return;
      const value = readCell(column, record.cells[index] ?? '', separator);
      if (value !== null) empty = false;
      if (value instanceof CellFault)
        faults.push({ line: record.line, column: heading, code: value.code, params: value.params });
      else if (value !== null || !column.keepsWhenEmpty)
        put(fields, perRow ? withinRow(column.field) : column.field, value);
    });
    return { fields, faults, empty };
  };

  const surplus = (record: CsvRecord): CsvFault[] =>
    record.cells.slice(used.length).some((cell) => cell.trim() !== '')
      ? [{ line: record.line, column: null, code: 'csv-cells-too-many', params: { columns: used.length } }]
      : [];

  const begin = (record: CsvRecord, key: string): Open => {
    const { fields, faults } = read(record, false);
    const details = undefined;
    const group: Open = {
      key,
      line: record.line,
      rows: 0,
      fields,
      details,
      faults,
      first: record,
      last: record,
    };
    add(group, record);
    return group;
  };

  const add = (group: Open, record: CsvRecord): void => {
    group.rows++;
    group.last = record;
    if (group.rows > mostRows) return;
    group.faults.push(...surplus(record));
    if (record !== group.first) group.faults.push(...differences(used, group.first, record));
    if (!hasDetails) return;
    const { fields, faults, empty } = read(record, true);
    group.faults.push(...faults);
    if (!empty) (group.details ??= []).push({ line: record.line, fields });
  };

  const keyOf = (record: CsvRecord, above: Open | undefined): string =>
    register.keyOf(cellsOf(record), above && { key: above.key, row: cellsOf(above.last) });

  return { keyOf, begin, add };
}

/** What is said of the record itself stands in its first row, and is repeated or left out in the others. */
function differences(
  used: { heading: string; column: CsvColumn | undefined }[],
  first: CsvRecord,
  record: CsvRecord,
): CsvFault[] {
  return used.flatMap(({ heading, column }, index) => {
    if (!column || column.perRow || column.kind === 'shown') return [];
    const cell = (record.cells[index] ?? '').trim();
    if (cell === '' || cell === (first.cells[index] ?? '').trim()) return [];
    return [{ line: record.line, column: heading, code: 'csv-rows-differ', params: { line: first.line } }];
  });
}

/** A column of rows names the list that they make: `suppliers/price` is the field `price` of a row. */
export const withinRow = (field: string): string => field.slice(field.indexOf('/') + 1);

/** `address/city` is the field `city` of the field `address`. */
export function put(values: Values, path: string, value: unknown): void {
  const slash = path.indexOf('/');
  if (slash < 0) values[path] = value;
  else put((values[path.slice(0, slash)] ??= {}) as Values, path.slice(slash + 1), value);
}

export function get(values: Values, path: string): unknown {
  const slash = path.indexOf('/');
  if (slash < 0) return values[path];
  const inner = values[path.slice(0, slash)];
  return inner === null || inner === undefined ? null : get(inner as Values, path.slice(slash + 1));
}
