import { cursorInvalid } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { SearchWordClass } from './search-word.entity';

/** A record under one of its words: a place in the index. */
export interface Match {
  word: string;
  recordId: string;
}

/** With up to so many hits a question is narrow enough to sort them. Below 1,000: longer lists are slow on MariaDB. */
const few = 900;

/** So many places tell which term leads best. */
const trial = 100;

export function* chunks(ids: string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += few) yield ids.slice(start, start + few);
}

/** Everything that begins with `term` lies between it and this. */
const endOf = (term: string) => `${term}\u{10FFFF}`;

/** The records that all terms lead to, when at least one term is narrow; null when every term has many hits. */
export async function candidates(
  manager: EntityManager,
  words: SearchWordClass,
  terms: string[],
): Promise<string[] | null> {
  const narrow: Set<string>[] = [];
  const broad: string[] = [];
  for (const term of terms) {
    const rows = await manager
      .createQueryBuilder(words, 'w')
      .select('w.recordId', 'id')
      .where('w.word >= :term AND w.word < :end', { term, end: endOf(term) })
      .limit(few + 1)
      .getRawMany<{ id: string }>();
    if (rows.length > few) broad.push(term);
    else narrow.push(new Set(rows.map((row) => row.id)));
  }
  const [first, ...others] = narrow;
  if (!first) return null;
  const ids = [...first].filter((id) => others.every((set) => set.has(id)));
  return broad.length === 0 ? ids : keepThoseWith(manager, words, ids, broad);
}

/** Of these records the ones that have a word for each of the terms. */
export async function keepThoseWith(
  manager: EntityManager,
  words: SearchWordClass,
  ids: string[],
  terms: string[],
): Promise<string[]> {
  let kept = ids;
  for (const term of terms) {
    const having = new Set<string>();
    for (const some of chunks(kept)) {
      const rows = await manager
        .createQueryBuilder(words, 'w')
        .select('w.recordId', 'id')
        .where('w.recordId IN (:...some) AND w.word >= :term AND w.word < :end', {
          some,
          term,
          end: endOf(term),
        })
        .getRawMany<{ id: string }>();
      for (const row of rows) having.add(row.id);
    }
    kept = kept.filter((id) => having.has(id));
  }
  return kept;
}

/**
 * The term whose places in the index lead to hits most often, and then the others: each leads for a few places, and
 * the best of them goes on leading.
 */
export async function bestFirst(
  manager: EntityManager,
  words: SearchWordClass,
  terms: string[],
  direction: 'ASC' | 'DESC',
): Promise<string[]> {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  if (terms.length === 1) return terms;
  let best = { order: longestFirst, hits: 0 };
  for (const term of longestFirst) {
    const order = [term, ...longestFirst.filter((other) => other !== term)];
    const places = await matchesFrom(manager, words, order, direction, null, trial);
    const hits = places.filter(({ hit }) => hit).length;
    if (hits > best.hits) best = { order, hits };
  }
  return best.order;
}

/**
 * The next `count` places of the index for the first term, in index order; `hit` where the record has all other
 * terms too and was not met before under another word. Only the index is read.
 */
export async function matchesFrom(
  manager: EntityManager,
  words: SearchWordClass,
  terms: string[],
  direction: 'ASC' | 'DESC',
  behind: Match | null,
  count: number,
): Promise<(Match & { hit: boolean })[]> {
  const [driver = '', ...others] = terms;
  const table = manager.connection.getMetadata(words).tableName;
  const after = direction === 'ASC' ? '>' : '<';
  const has = others.map(
    () => `EXISTS (SELECT 1 FROM ${table} o WHERE o.record_id = w.record_id AND o.word >= ? AND o.word < ?)`,
  );
  const metBefore =
    `EXISTS (SELECT 1 FROM ${table} e WHERE e.record_id = w.record_id AND e.word >= ? AND e.word < ?` +
    ` AND e.word ${direction === 'ASC' ? '<' : '>'} w.word)`;
  if (behind && !behind.word.startsWith(driver)) throw cursorInvalid();
  // One bound at either end: with two, SQLite would begin at the wrong one and walk.
  const bounds =
    direction === 'ASC'
      ? { sql: 'word >= ? AND word < ?', values: [behind?.word ?? driver, endOf(driver)] }
      : { sql: 'word <= ? AND word >= ?', values: [behind?.word ?? endOf(driver), driver] };
  const place = behind ? ` AND (word ${after} ? OR record_id ${after} ?)` : '';
  const order = (alias: string) => `ORDER BY ${alias}word ${direction}, ${alias}record_id ${direction}`;
  const rows = await manager.query<{ word: string; recordId: string; hit: number | string }[]>(
    `SELECT w.word, w.record_id AS recordId, ${[...has, `NOT ${metBefore}`].join(' AND ')} AS hit
     FROM (SELECT word, record_id FROM ${table} WHERE ${bounds.sql}${place} ${order('')} LIMIT ${count}) w
     ${order('w.')}`,
    [
      ...[...others, driver].flatMap((term) => [term, endOf(term)]),
      ...bounds.values,
      ...(behind ? [behind.word, behind.recordId] : []),
    ],
  );
  return rows.map(({ word, recordId, hit }) => ({ word, recordId, hit: Number(hit) === 1 }));
}
