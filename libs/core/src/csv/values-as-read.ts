import { changesBetween, type FieldChange } from '../history/changes-between';
import type { AnyCsvRegister, CsvGroup, Values } from './csv-register';

/** A new record as the file was understood, field by field; its rows are numbered as they come: `persons/1/name`. */
export function valuesAsRead({ columns }: AnyCsvRegister, { fields, details = [] }: CsvGroup): FieldChange[] {
  const list = columns.find(({ perRow }) => perRow)?.field.split('/')[0] ?? '';
  const rows = Object.fromEntries(details.map((row, index) => [index + 1, row.fields]));
  const read: Values = details.length > 0 ? { ...fields, [list]: rows } : fields;
  return changesBetween(emptyLike(read), read);
}

/** With the same fields in it and nothing said, so that each is told apart. */
const emptyLike = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' ? emptyLike(value as Values) : null,
    ]),
  );
