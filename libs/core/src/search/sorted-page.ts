import { cursorAt, inList, pageSize, readCursor, type Page, type Sort } from '@prodsys/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { chunks } from './find-matches';
import type { Listing, ListRequest } from './list-records';
import { loadRecords, type Row } from './load-records';

/**
 * Few candidates are sorted here: left to itself, a database would rather walk a million rows in the right order
 * than sort some hundred.
 */
export async function sortedPage<T extends Row>(
  manager: EntityManager,
  listing: Listing<T>,
  query: SelectQueryBuilder<T>,
  ids: string[],
  request: ListRequest,
  { by, direction }: Sort<T>,
): Promise<Page<T>> {
  query.select(`${listing.alias}.id`, 'id').addSelect(`${listing.alias}.${by}`, 'value');
  const keys: Key[] = [];
  for (const some of chunks(ids)) {
    const [where, parameters] = inList(`${listing.alias}.id`, 'candidates', some);
    keys.push(...(await query.clone().andWhere(where, parameters).getRawMany<Key>()));
  }
  const turn = direction === 'ASC' ? 1 : -1;
  keys.sort((a, b) => turn * compareKeys(a, b));
  const [value = null, id = null] = request.cursor === undefined ? [] : readCursor(request.cursor, 2);
  const rest = id === null ? keys : keys.filter((key) => turn * compareKeys(key, { value, id }) > 0);
  const limit = pageSize(request);
  const shown = rest.slice(0, limit);
  const items = await loadRecords(
    manager.createQueryBuilder(listing.entity, listing.alias),
    shown.map((key) => key.id),
  );
  const last = shown.at(-1);
  return { items, nextCursor: rest.length > limit && last ? cursorAt(last.value, last.id) : null };
}

interface Key {
  id: string;
  value: string | null;
}

function compareKeys(a: Key, b: Key): number {
  if (a.value !== b.value) {
    if (a.value === null || b.value === null) return a.value === null ? -1 : 1;
    return Buffer.compare(Buffer.from(a.value), Buffer.from(b.value));
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
