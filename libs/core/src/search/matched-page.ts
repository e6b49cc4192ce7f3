import { cursorAt, cursorInvalid, pageSize, readCursor, type Page } from '@prodsys/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { bestFirst, matchesFrom, type Match } from './find-matches';
import type { Listing, ListRequest } from './list-records';
import { loadRecords, type Row } from './load-records';

/** How many postings one request looks at before it answers what it has, with a cursor to go on from. */
const budget = 2_500;

/** Too many hits to sort: they come in the order of the index. */
export async function matchedPage<T extends Row>(
  manager: EntityManager,
  listing: Listing<T>,
  query: () => SelectQueryBuilder<T>,
  terms: string[],
  request: ListRequest,
): Promise<Page<T>> {
  const limit = pageSize(request);
  const place = request.cursor === undefined ? null : placeOf(request.cursor, terms);
  // A page goes on along the word that the one before it went along.
  const order = place
    ? [place.leader, ...terms.filter((term) => term !== place.leader)]
    : await bestFirst(manager, listing.words, terms, listing.matches);
  const items: { record: T; match: Match }[] = [];
  let behind: Match | null = place;
  let looked = 0;
  for (let count = limit + 1; items.length <= limit; count = Math.min(count * 4, 1_500)) {
    const postings = await matchesFrom(manager, listing.words, order, listing.matches, behind, count);
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
    nextCursor: next && cursorAt('match', order[0] ?? '', next.word, next.recordId),
  };
}

/** Was this cursor made for a page of matches? */
export const isMatchCursor = (cursor: string | undefined): boolean => {
  try {
    return cursor !== undefined && readCursor(cursor, 4)[0] === 'match';
  } catch {
    return false;
  }
};

function placeOf(cursor: string, terms: string[]): Match & { leader: string } {
  const [, leader, word, recordId] = readCursor(cursor, 4);
  if (!leader || !terms.includes(leader)) throw cursorInvalid();
  return { leader, word: word ?? '', recordId: recordId ?? '' };
}
