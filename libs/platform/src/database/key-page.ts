import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Problem } from '../http/problem';
import { isSqlite } from './database-kind';
import { isAscii } from './is-ascii';

export interface PageRequest {
  cursor?: string;
  /** At most 200; 50 when absent. */
  limit?: string;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** One column and the id, which together are unique. Empty values come first when ascending, on both databases. */
export interface Sort<T> {
  by: keyof T & string;
  direction: 'ASC' | 'DESC';
  nullable?: boolean;
  /** No two rows have the same value: the id is not looked at, and an index on the column alone is enough. */
  unique?: boolean;
}

export const pageSize = (page: PageRequest): number => Math.min(Number(page.limit ?? 50) || 50, 200);

/** One page by key: the query seeks to the place behind the last row, so the last page costs what the first does. */
export async function keyPage<T extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<T>,
  page: PageRequest,
  sort: Sort<T> = { by: 'id', direction: 'DESC' },
): Promise<Page<T>> {
  const { alias } = query;
  const limit = pageSize(page);
  const parts: string[] = [];
  if (page.cursor !== undefined) {
    const [value = null, id = null] = readCursor(page.cursor, 2);
    if (id === null || !isAscii(id) || (value === null && !sort.nullable)) throw cursorInvalid();
    if (value !== null && !isAscii(value) && isAsciiColumn(query, sort.by)) throw cursorInvalid();
    query.setParameters({ cursorValue: value, cursorId: id });
    parts.push(...placesBehind(alias, sort, value));
  }
  query.orderBy(`${alias}.${sort.by}`, sort.direction);
  if (sort.by !== 'id' && !sort.unique) query.addOrderBy(`${alias}.id`, sort.direction);
  const rows: T[] = [];
  for (const part of parts.length > 0 ? parts : [null]) {
    if (rows.length > limit) break;
    const range = query.clone().limit(limit + 1 - rows.length);
    if (part !== null) range.andWhere(`(${part})`);
    rows.push(...(await range.getMany()));
  }
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? cursorAt(last[sort.by], last.id) : null };
}

/** MariaDB compares such a column with nothing but ASCII; SQLite knows no such columns. */
const isAsciiColumn = <T extends ObjectLiteral>(query: SelectQueryBuilder<T>, property: string): boolean =>
  query.expressionMap.mainAlias?.metadata.findColumnWithPropertyName(property)?.charset === 'ascii';

/** What comes after a row: one range of the index, or two, one after the other, where empty values begin or end. */
function placesBehind<T>(
  alias: string,
  { by, direction, nullable, unique }: Sort<T>,
  value: string | null,
): string[] {
  const column = `${alias}.${by}`;
  const after = direction === 'ASC' ? '>' : '<';
  const idBehind = `${alias}.id ${after} :cursorId`;
  if (by === 'id') return [idBehind];
  if (value === null) {
    const amongEmpty = `${column} IS NULL AND ${idBehind}`;
    return direction === 'ASC' ? [amongEmpty, `${column} IS NOT NULL`] : [amongEmpty];
  }
  if (unique) return [`${column} ${after} :cursorValue`];
  // Each database goes straight to the place in an index with its own form, and walks with the other's.
  const place = isSqlite()
    ? `(${column}, ${alias}.id) ${after} (:cursorValue, :cursorId)`
    : `${column} ${after} :cursorValue OR (${column} = :cursorValue AND ${idBehind})`;
  return nullable && direction === 'DESC' ? [place, `${column} IS NULL`] : [place];
}

export const cursorAt = (...parts: (string | null)[]): string =>
  Buffer.from(JSON.stringify(parts.map((part) => (part === null ? null : String(part))))).toString(
    'base64url',
  );

/** The parts of a cursor that `cursorAt` made. Throws `cursor-invalid`. */
export function readCursor(cursor: string, length: number): (string | null)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(parts) &&
      parts.length === length &&
      parts.every((part) => typeof part === 'string' || part === null)
    )
      return parts as (string | null)[];
  } catch {
    // Not one of ours: answered below.
  }
  throw cursorInvalid();
}

export const cursorInvalid = () => new Problem(400, 'cursor-invalid');
