import { Contact, type Address } from '@prodsys/core';
import { inList } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { CardProfile } from '../compare/card-profile';
import { contactCard } from '../match/contact-card';

/** More than these are not held at once: less than one KB each. */
const mostHeld = 100_000;
const atOnce = 500;
const fields = ['id', 'name', 'organisationNumber', 'gln', 'email', 'phone', 'mobile', 'address'] as const;

type Row = Pick<Contact, Exclude<(typeof fields)[number], 'address'>> & { address: string | Address | null };

/** JSON comes as text, and from MySQL's own type as what it means. */
const addressIn = ({ address }: Row): Address | null =>
  typeof address === 'string' ? (JSON.parse(address) as Address) : address;

/** Contacts in use as they are compared, each worked out once in a run. Null: not in use, or gone. */
export class Profiles {
  private readonly held = new Map<string, CardProfile | null>();

  /** Reads those of these contacts that are not known yet; `of` answers them until `forget`. */
  async load(manager: EntityManager, lists: Iterable<Iterable<string>>): Promise<void> {
    const missing = new Set<string>();
    for (const ids of lists) for (const id of ids) if (!this.held.has(id)) missing.add(id);
    const wanted = [...missing];
    for (let start = 0; start < wanted.length; start += atOnce)
      await this.read(manager, wanted.slice(start, start + atOnce));
  }

  of(id: string): CardProfile | null {
    return this.held.get(id) ?? null;
  }

  /** Forgets those that nobody will ask for again, and when there are too many those that were read first. */
  forget(ids: string[]): void {
    for (const id of ids) this.held.delete(id);
    for (const id of this.held.keys()) {
      if (this.held.size <= mostHeld) break;
      this.held.delete(id);
    }
  }

  private async read(manager: EntityManager, ids: string[]): Promise<void> {
    const [where, parameters] = inList('c.id', 'ids', ids);
    // As plain rows: hundreds of thousands of entities would cost more than comparing them.
    const rows = await manager
      .createQueryBuilder(Contact, 'c')
      .select(fields.map((field) => `c.${field} AS ${field}`))
      .where(`c.active = :yes AND ${where}`, { yes: true, ...parameters })
      .getRawMany<Row>();
    for (const id of ids) this.held.set(id, null);
    for (const row of rows) this.held.set(row.id, contactCard({ ...row, address: addressIn(row) }));
  }
}
