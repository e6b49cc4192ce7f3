import { keyPage, type Page, type PageRequest, type Sort } from '@prodsys/platform';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { candidates, keepThoseWith } from './find-matches';
import type { Row } from './load-records';
import { isMatchCursor, matchedPage } from './matched-page';
import { searchTerms } from './search-words';
import type { SearchWordClass } from './search-word.entity';
import { sortedPage } from './sorted-page';

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
