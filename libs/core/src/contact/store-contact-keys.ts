import { inList, insertRows, newId } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { ContactKey } from './contact-key.entity';
import { ContactToCompare } from './contact-to-compare.entity';
import type { Contact } from './contact.entity';

export type KeysOf = (contact: Contact) => string[];

let keysOf: KeysOf = () => [];

/**
 * Which keys contacts are found by is said once, when the feature is loaded that matches them: the registers below keep
 * the keys with every contact they write, as they keep its words, and know nothing of what they mean.
 */
export const registerContactKeys = (make: KeysOf): void => {
  keysOf = make;
};

/** What a contact is recognised by; a change of anything else is no reason to look for duplicates again. */
const compared = [
  'name',
  'organisationNumber',
  'gln',
  'email',
  'phone',
  'mobile',
  'address',
  'active',
] as const satisfies (keyof Contact)[];

/** Stores the keys of new contacts, and that they are to be compared with the others. */
export async function addContactKeys(manager: EntityManager, contacts: Contact[]): Promise<void> {
  await insertKeys(manager, contacts);
  await insertMarks(
    manager,
    contacts.map(({ id }) => id),
  );
}

/** Stores the keys that a contact has now; costs nothing when nothing changed that it is recognised by. */
export async function changeContactKeys(
  manager: EntityManager,
  before: Contact,
  after: Contact,
): Promise<void> {
  const saying = (contact: Contact) => JSON.stringify(compared.map((field) => contact[field]));
  if (saying(before) === saying(after)) return;
  await refillContactKeys(manager, [after]);
}

/** Makes the keys of contacts anew, whatever there was. */
export async function refillContactKeys(manager: EntityManager, contacts: Contact[]): Promise<void> {
  await removeContactKeys(
    manager,
    contacts.map(({ id }) => id),
  );
  await insertKeys(manager, contacts);
}

/** Forgets the keys of contacts; whether there are still such contacts, the comparison will see. */
export async function removeContactKeys(manager: EntityManager, ids: string[]): Promise<void> {
  const [where, parameters] = inList('contact_id', 'ids', ids);
  for (const entity of [ContactKey, ContactToCompare])
    await manager.createQueryBuilder().delete().from(entity).where(where, parameters).execute();
  await insertMarks(manager, ids);
}

/** In key order, so that two such inserts never deadlock. */
async function insertKeys(manager: EntityManager, contacts: Contact[]): Promise<void> {
  const rows = contacts.flatMap((contact) =>
    [...new Set(keysOf(contact))].map((matchKey) => ({ matchKey, contactId: contact.id })),
  );
  rows.sort((a, b) => compare(a.matchKey, b.matchKey) || compare(a.contactId, b.contactId));
  await insertRows(manager, ContactKey, rows);
}

const insertMarks = (manager: EntityManager, ids: string[]) =>
  insertRows(
    manager,
    ContactToCompare,
    [...ids].sort(compare).map((contactId) => ({ contactId, mark: newId(Date.now()) })),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
