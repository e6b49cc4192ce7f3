import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Problem } from '../http/problem';
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

/**
 * One page by key: the query seeks to the place behind the last row, so the last page costs what the first does.
 * Sorted by one column and the id, which together are unique.
 */
export async function keyPage<T extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<T>,
  page: PageRequest,
  sort: { by: keyof T & string; direction: 'ASC' | 'DESC' } = { by: 'id', direction: 'DESC' },
): Promise<Page<T>> {
  const { alias } = query;
  const limit = Math.min(Number(page.limit ?? 50) || 50, 200);
  if (page.cursor !== undefined) {
    const [value, id] = readCursor(page.cursor);
    const after = sort.direction === 'ASC' ? '>' : '<';
    const place =
      sort.by === 'id'
        ? `${alias}.id ${after} :cursorId`
        : `(${alias}.${sort.by} ${after} :cursorValue OR (${alias}.${sort.by} = :cursorValue AND ${alias}.id ${after} :cursorId))`;
    query.andWhere(place, { cursorValue: value, cursorId: id });
  }
  query.orderBy(`${alias}.${sort.by}`, sort.direction);
  if (sort.by !== 'id') query.addOrderBy(`${alias}.id`, sort.direction);
  const rows = await query.limit(limit + 1).getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? writeCursor(String(last[sort.by]), last.id) : null };
}

const writeCursor = (value: string, id: string) =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

function readCursor(cursor: string): [string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 2 && parts.every((part) => typeof part === 'string')) {
      const [value, id] = parts as [string, string];
      if (isAscii(id)) return [value, id];
    }
  } catch {
    // Not one of ours: answered below.
  }
  throw new Problem(400, 'cursor-invalid');
}
