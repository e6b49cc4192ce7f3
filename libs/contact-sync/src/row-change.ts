import { createHash } from 'node:crypto';
import type { ObjectLiteral } from 'typeorm';

/** One row of a table before and after: the columns that change, or all of a row that goes or comes (null). */
export interface RowChange {
  table: string;
  /** The primary key as it was before. */
  key: ObjectLiteral;
  from: ObjectLiteral | null;
  to: ObjectLiteral | null;
  /** Of the whole row as it is afterwards, but for what passes by itself; null: it is gone. */
  mark: string | null;
  /** How people know the record. */
  label: string;
}

export const pick = (row: ObjectLiteral, names: string[]): ObjectLiteral =>
  Object.fromEntries(names.map((name) => [name, row[name] as unknown]));

/** The primary key as it is afterwards. */
export const keyAfter = ({ key, to }: Pick<RowChange, 'key' | 'to'>): ObjectLiteral =>
  Object.fromEntries(Object.entries(key).map(([name, value]) => [name, (to?.[name] ?? value) as unknown]));

/** The way back. */
export const reversed = (change: RowChange): RowChange => ({
  ...change,
  key: keyAfter(change),
  from: change.to,
  to: change.from,
});

/** The same row has the same mark, whatever the order of its columns. */
export function markOf(row: ObjectLiteral, passing: string[] = []): string {
  const names = Object.keys(row)
    .filter((name) => !passing.includes(name))
    .sort();
  const content = JSON.stringify(names.map((name) => [name, row[name] as unknown]));
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
