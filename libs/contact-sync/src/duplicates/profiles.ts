import { Contact } from '@prodsys/core';
import { inList } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { CardProfile } from '../compare/card-profile';
import { contactCard } from '../match/contact-card';

/** More than these are not held at once: about 1.5 KB each. */
const mostHeld = 100_000;
const atOnce = 500;
const fields = ['id', 'name', 'organisationNumber', 'gln', 'email', 'phone', 'mobile', 'address', 'active'];

/** Contacts in use as they are compared, each worked out once in a run. Null: not in use, or gone. */
export class Profiles {
  private readonly held = new Map<string, CardProfile | null>();

  /** Answers those of these contacts, reading what is not known yet. */
  async load(manager: EntityManager, ids: Iterable<string>): Promise<Map<string, CardProfile | null>> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.held.has(id));
    for (let start = 0; start < missing.length; start += atOnce)
      await this.read(manager, missing.slice(start, start + atOnce));
    const found = new Map(wanted.map((id) => [id, this.held.get(id) ?? null]));
    for (const id of this.held.keys()) {
      if (this.held.size <= mostHeld) break;
      this.held.delete(id);
    }
    return found;
  }

  private async read(manager: EntityManager, ids: string[]): Promise<void> {
    const [where, parameters] = inList('contact.id', 'ids', ids);
    const contacts = await manager
      .createQueryBuilder(Contact, 'contact')
      .select(fields.map((field) => `contact.${field}`))
      .where(where, parameters)
      .getMany();
    for (const id of ids) this.held.set(id, null);
    for (const contact of contacts) if (contact.active) this.held.set(contact.id, contactCard(contact));
  }
}
