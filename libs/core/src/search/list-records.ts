import {
  cursorAt,
  inList,
  keyPage,
  pageSize,
  readCursor,
  type Page,
  type PageRequest,
  type Sort,
} from '@prodsys/platform';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { candidates, chunks, keepThoseWith, matchesFrom, rarestFirst, type Match } from './find-matches';
import { searchTerms } from './search-words';
import type { SearchWordClass } from './search-word.entity';

/** How a register is listed: what a person can sort by, and where its words stand. */
export interface Listing<T> {
  entity: new () => T;
  alias: string;
  words: SearchWordClass;
  /** Name in the address → column. The first is the default. */
  sorts: Record<string, Sort<T>>;
  /** Of words and records when there are too many hits to sort: `DESC` puts the newest first. */
  matches: 'ASC' | 'DESC';
}

export interface ListRequest extends PageRequest {
  search?: string;
  /** One of the listing's sorts; turned round with a leading `-`. */
  sort?: string;
}

export interface ListPage<T> extends Page<T> {
  /** `match`: so many records fit that they come in the order of the words found, not sorted as asked. */
  sortedBy: 'sort' | 'match';
}

type Filter<T extends ObjectLiteral> = (query: SelectQueryBuilder<T>) => void;
type Row = ObjectLiteral & { id: string };

/** How many postings one request looks at before it answers what it has, with a cursor to go on from. */
const budget = 4_000;

/** Filters that leave no more records than these are looked at before common words. */
const fewFiltered = 2_500;

/**
 * A page of a register. Without a search: by key. With one: all records that have, for each word of the question, a
 * word that begins so. Up to some hundred hits are sorted as asked; more come in the order of the index, which costs
 * the same however many there are. Such a page may hold fewer than asked for, or none, and still have a next one.
 */
export async function listRecords<T extends Row>(
  manager: EntityManager,
  listing: Listing<T>,
  request: ListRequest,
  filter: Filter<T>,
): Promise<ListPage<T>> {
  const sort = sortOf(listing, request.sort);
  const terms = searchTerms(request.search ?? '');
  const query = () => {
    const builder = manager.createQueryBuilder(listing.entity, listing.alias);
    filter(builder);
    return builder;
  };
  if (terms.length === 0) {
    if (request.search !== undefined) return { items: [], nextCursor: null, sortedBy: 'sort' };
    return { ...(await keyPage(query(), request, sort)), sortedBy: 'sort' };
  }
  const found = isMatchCursor(request.cursor)
    ? null
    : ((await candidates(manager, listing.words, terms)) ??
      (await candidatesByFilter(manager, listing, query(), terms)));
  return found
    ? { ...(await sortedPage(manager, listing, query(), found, request, sort)), sortedBy: 'sort' }
    : { ...(await matchedPage(manager, listing, query, terms, request)), sortedBy: 'match' };
}

/** Common words among few records, such as the open drafts: the filters lead to the records, and the words are checked. */
async function candidatesByFilter<T extends Row>(
  manager: EntityManager,
  listing: Listing<T>,
  query: SelectQueryBuilder<T>,
  terms: string[],
): Promise<string[] | null> {
  if (query.expressionMap.wheres.length === 0) return null;
  const rows = await query
    .select(`${listing.alias}.id`, 'id')
    .limit(fewFiltered + 1)
    .getRawMany<{ id: string }>();
  if (rows.length > fewFiltered) return null;
  return keepThoseWith(
    manager,
    listing.words,
    rows.map((row) => row.id),
    terms,
  );
}

function sortOf<T>({ sorts }: Listing<T>, asked = ''): Sort<T> {
  const turned = asked.startsWith('-');
  const sort = sorts[turned ? asked.slice(1) : asked] ?? Object.values(sorts)[0];
  if (!sort) throw new Error('A listing has at least one sort.');
  return turned ? { ...sort, direction: sort.direction === 'ASC' ? 'DESC' : 'ASC' } : sort;
}

/**
 * Few candidates are sorted here: left to itself, a database would rather walk a million rows in the right order
 * than sort some hundred.
 */
async function sortedPage<T extends Row>(
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
  const items = await load(
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

async function matchedPage<T extends Row>(
  manager: EntityManager,
  listing: Listing<T>,
  query: () => SelectQueryBuilder<T>,
  terms: string[],
  request: ListRequest,
): Promise<Page<T>> {
  const limit = pageSize(request);
  const rarest = await rarestFirst(manager, listing.words, terms);
  const items: { record: T; match: Match }[] = [];
  let behind = matchOf(request.cursor);
  let looked = 0;
  for (let count = limit + 1; items.length <= limit; count = Math.min(count * 4, 5_000)) {
    const postings = await matchesFrom(manager, listing.words, rarest, listing.matches, behind, count);
    const hits = postings.filter((posting) => posting.hit);
    for (let start = 0; start < hits.length && items.length <= limit; start += limit + 1) {
      const some = hits.slice(start, start + limit + 1);
      const records = await load(
        query(),
        some.map((hit) => hit.recordId),
      );
      const matchOfRecord = new Map(some.map((hit) => [hit.recordId, hit]));
      for (const record of records) items.push({ record, match: matchOfRecord.get(record.id) as Match });
    }
    behind = postings.at(-1) ?? behind;
    looked += postings.length;
    if (postings.length < count) {
      behind = null;
      break;
    }
    if (looked >= budget) break;
  }
  const shown = items.slice(0, limit);
  const next = items.length > limit ? (shown.at(-1)?.match ?? null) : behind;
  return {
    items: shown.map((item) => item.record),
    nextCursor: next && cursorAt('match', next.word, next.recordId),
  };
}

/** The records of these ids that pass the query's filters, in the order of the ids. */
async function load<T extends Row>(query: SelectQueryBuilder<T>, ids: string[]): Promise<T[]> {
  const found = new Map<string, T>();
  for (const some of chunks(ids)) {
    const [where, parameters] = inList(`${query.alias}.id`, 'found', some);
    const rows = await query.clone().andWhere(where, parameters).getMany();
    for (const row of rows) found.set(row.id, row);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

const isMatchCursor = (cursor: string | undefined): boolean => {
  try {
    return cursor !== undefined && readCursor(cursor, 3)[0] === 'match';
  } catch {
    return false;
  }
};

const matchOf = (cursor: string | undefined): Match | null => {
  if (cursor === undefined) return null;
  const [, word, recordId] = readCursor(cursor, 3);
  return { word: word ?? '', recordId: recordId ?? '' };
};
