import { Contact, ContactPerson, nameKey } from '@prodsys/core';
import { In, type EntityManager } from 'typeorm';
import { cardProfile, type CardHint } from '../compare/card-profile';
import { compareCards, type Comparison } from '../compare/compare-cards';
import { contactKeys } from '../keys/contact-keys';
import { rankCandidates } from '../keys/rank-candidates';
import { contactCard } from './contact-card';
import { findHolders } from './find-holders';

export interface Candidate extends Comparison {
  contact: Contact;
}

/** A key that more contacts than these have says nothing; of so many that share keys the nearest are compared. */
const commonFrom = 100;
const most = 40;

/**
 * Contacts in use that are, or may be, the company of a card, the likeliest first: three look-ups, however large the
 * register is. `self` is left out.
 */
export async function findCandidates(
  manager: EntityManager,
  card: CardHint,
  self: string | null = null,
): Promise<Candidate[]> {
  const profile = cardProfile(card);
  const keys = contactKeys(profile);
  const holders = await findHolders(manager, keys, nameKey(card.name ?? ''), commonFrom + 1);
  const ids = rankCandidates([...keys, 'n:'], (key) => holders.get(key) ?? [], self, { most, commonFrom });
  const contacts = await manager.findBy(Contact, { id: In(ids), active: true });
  const persons = await personsOf(manager, profile.persons.length > 0 ? contacts : []);
  // The card itself is one more that has the key.
  const facts = {
    commonFrom,
    sharers: (key: string) => (self === null ? 1 : 0) + (holders.get(key)?.length ?? 0),
  };
  return contacts
    .map((contact) => ({
      contact,
      ...compareCards(profile, contactCard(contact, persons.get(contact.id)), facts),
    }))
    .filter(({ verdict }) => verdict !== 'different')
    .sort((a, b) => b.score - a.score || (a.contact.id < b.contact.id ? -1 : 1));
}

/** Names of the contact persons in use, by contact. */
async function personsOf(manager: EntityManager, contacts: Contact[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  if (contacts.length === 0) return names;
  const ids = contacts.map(({ id }) => id);
  for (const { contactId, name } of await manager.findBy(ContactPerson, { contactId: In(ids), active: true }))
    names.set(contactId, [...(names.get(contactId) ?? []), name]);
  return names;
}
