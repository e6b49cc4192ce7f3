import { ContactKey } from '@prodsys/core';
import { inList } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { isDecisive } from '../keys/card-keys';

/** Who has which key, as far as it says something. */
export interface KeyIndex {
  holders(key: string): readonly string[];
  sharers(key: string): number | undefined;
}

const rowsAtOnce = 20_000;
const keysAtOnce = 900;

/**
 * The keys of the whole register, read once in their order. Held in memory are those that two or more share and that
 * are not common: about 60 MB for 100,000 contacts.
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

/** Takes rows in key order; forgets keys that only one has, and of common ones all but how many have them. */
class Collected {
  private readonly kept = new Map<string, string[] | number>();
  private readonly ids = new Map<string, string>();
  private key = '';
  private having: string[] = [];

  constructor(private readonly commonFrom: number) {}

  add({ k, id }: Row): void {
    if (k !== this.key) this.close(k);
    // One text for each contact, however many keys it has.
    const known = this.ids.get(id);
    if (known === undefined) this.ids.set(id, id);
    this.having.push(known ?? id);
  }

  common(key: string, count: number): void {
    this.kept.set(key, count);
  }

  done(): KeyIndex {
    this.close('');
    const { kept } = this;
    return {
      holders: (key) => {
        const found = kept.get(key);
        return Array.isArray(found) ? found : [];
      },
      sharers: (key) => {
        const found = kept.get(key);
        return Array.isArray(found) ? found.length : found;
      },
    };
  }

  private close(next: string): void {
    const { key, having, commonFrom } = this;
    if (having.length > commonFrom && !isDecisive(key)) this.kept.set(key, having.length);
    else if (having.length > 1) this.kept.set(key, having);
    this.key = next;
    this.having = [];
  }
}
