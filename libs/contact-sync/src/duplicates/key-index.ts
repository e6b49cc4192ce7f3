import { ContactKey } from '@prodsys/core';
import { inList } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { isDecisive } from '../keys/card-keys';
import { keyWorth } from '../keys/rank-candidates';

/** Who has which key, as far as it says something. */
export interface KeyIndex {
  /** The `most` contacts besides `self` that share the rarest and the most of these keys (as rank-candidates.ts does). */
  near: (keys: string[], self: string, most: number) => string[];
  sharers: (key: string) => number | undefined;
}

const rowsAtOnce = 5_000;
const keysAtOnce = 900;

/**
 * The keys of the whole register, read once in their order. Held in memory are those that two or more share and that
 * are not common: about 30 MB for 100,000 contacts.
 */
export async function indexOfAll(manager: EntityManager, commonFrom: number): Promise<KeyIndex> {
  const index = new Collected(commonFrom);
  for (let [key, id] = ['', '']; ;) {
    const rows = await manager.query<Row[]>(
      `SELECT match_key AS k, contact_id AS id FROM contact_key
       WHERE match_key > ? OR (match_key = ? AND contact_id > ?) ORDER BY match_key, contact_id LIMIT ${rowsAtOnce}`,
      [key, key, id],
    );
    for (const row of rows) index.add(row);
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) break;
    [key, id] = [last.k, last.id];
  }
  return index.done();
}

/** The same of some keys only: for a few contacts it is faster than to read them all. */
export async function indexOf(manager: EntityManager, keys: string[], commonFrom: number): Promise<KeyIndex> {
  const index = new Collected(commonFrom);
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = keys.slice(start, start + keysAtOnce);
    const [where, parameters] = inList('k.matchKey', 'keys', some);
    const counts = await manager
      .createQueryBuilder(ContactKey, 'k')
      .select('k.matchKey', 'k')
      .addSelect('COUNT(*)', 'n')
      .where(where, parameters)
      .groupBy('k.matchKey')
      .getRawMany<{ k: string; n: string | number }>();
    const telling = counts.filter(({ k, n }) => Number(n) <= commonFrom || isDecisive(k)).map(({ k }) => k);
    for (const { k, n } of counts) if (!telling.includes(k)) index.common(k, Number(n));
    const [these, values] = inList('k.matchKey', 'keys', telling);
    const rows = await manager
      .createQueryBuilder(ContactKey, 'k')
      .select(['k.matchKey AS k', 'k.contactId AS id'])
      .where(these, values)
      .orderBy('k.matchKey')
      .addOrderBy('k.contactId')
      .getRawMany<Row>();
    for (const row of rows) index.add(row);
  }
  return index.done();
}

interface Row {
  k: string;
  id: string;
}

/**
 * Takes rows in key order; forgets keys that only one has, and of common ones all but how many have them. Contacts are
 * numbers, all in one array: each key's begin with how many there are.
 */
class Collected {
  private readonly places = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  private packed = new Uint32Array(1024);
  private filled = 0;
  private key = '';
  private having: number[] = [];

  constructor(private readonly commonFrom: number) {}

  add({ k, id }: Row): void {
    if (k !== this.key) this.close(k);
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.numbers.set(id, number);
    }
    this.having.push(number);
  }

  /** Of a common key only the number is kept: below zero, where the others have their place. */
  common(key: string, count: number): void {
    this.places.set(key, -count);
  }

  done(): KeyIndex {
    this.close('');
    this.numbers.clear();
    const { places, packed, ids, commonFrom } = this;
    // One place for each contact, used over and over: maps of so many would be most of the work.
    const scores = new Float64Array(ids.length);
    return {
      near(keys, self, most) {
        const touched: number[] = [];
        for (const key of keys) {
          const place = places.get(key) ?? -1;
          if (place < 0) continue;
          const sharers = Math.min(packed[place] ?? 0, commonFrom);
          const worth = keyWorth(sharers, commonFrom);
          for (let at = place + 1; at <= place + sharers; at++) {
            const number = packed[at] ?? 0;
            if (scores[number] === 0) touched.push(number);
            scores[number] = (scores[number] ?? 0) + worth;
          }
        }
        const others = touched.filter((number) => ids[number] !== self);
        if (others.length > most) others.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
        for (const number of touched) scores[number] = 0;
        return others.slice(0, most).map((number) => ids[number] ?? '');
      },
      sharers(key) {
        const place = places.get(key);
        return place === undefined || place >= 0 ? packed[place ?? -1] : -place;
      },
    };
  }

  private close(next: string): void {
    const { key, having, commonFrom } = this;
    if (having.length > commonFrom && !isDecisive(key)) this.common(key, having.length);
    else if (having.length > 1) this.keep(key, having);
    this.key = next;
    this.having.length = 0;
  }

  private keep(key: string, having: number[]): void {
    const needed = this.filled + having.length + 1;
    if (needed > this.packed.length) {
      const larger = new Uint32Array(needed * 2);
      larger.set(this.packed);
      this.packed = larger;
    }
    this.places.set(key, this.filled);
    this.packed[this.filled] = having.length;
    this.packed.set(having, this.filled + 1);
    this.filled = needed;
  }
}
