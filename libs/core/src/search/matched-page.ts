import { cursorAt, pageSize, readCursor, type Page } from '@prodsys/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { matchesFrom, rarestFirst, type Match } from './find-matches';
import type { Listing, ListRequest } from './list-records';
import { loadRecords, type Row } from './load-records';

/** How many postings one request looks at before it answers what it has, with a cursor to go on from. */
const budget = 4_000;

/** Too many hits to sort: they come in the order of the index. */
export async function matchedPage<T extends Row>(
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
      const records = await loadRecords(
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

/** Was this cursor made for a page of matches? */
export const isMatchCursor = (cursor: string | undefined): boolean => {
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
