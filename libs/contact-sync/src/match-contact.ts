import { Contact, ContactPerson, nameKey, type Address } from '@prodsys/core';
import { In, type EntityManager } from 'typeorm';

/** The fields of a company card that tell which contact it is. */
export interface CompanyHint {
  name: string;
  organisationNumber?: string | null;
  gln?: string | null;
  address: Address;
}

export interface ContactMatch {
  /** `exact`: one contact, no doubt. `undecided`: several, a person decides. `none`: nobody here. */
  match: 'exact' | 'undecided' | 'none';
  contactId: string | null;
  candidates: { contactId: string; name: string; reasons: string[] }[];
}

/**
 * Finds the contact that a company card describes: by organisation number, by GLN, else by name, address and, when
 * the card names one, contact person together. Only the strongest identifier that finds somebody counts.
 */
export async function matchContact(
  manager: EntityManager,
  card: CompanyHint,
  personName?: string | null,
): Promise<ContactMatch> {
  for (const [reason, find] of attempts(manager, card, personName)) {
    const hits = (await find()).filter((contact) => !contradicts(card, contact));
    const [only] = hits;
    if (only && hits.length === 1)
      return { match: 'exact', contactId: only.id, candidates: [candidate(only, reason)] };
    if (hits.length > 1)
      return {
        match: 'undecided',
        contactId: null,
        candidates: hits.slice(0, 20).map((hit) => candidate(hit, reason)),
      };
  }
  return { match: 'none', contactId: null, candidates: [] };
}

/** What somebody is found by, and those who are. */
export type Attempt = [reason: string, find: () => Promise<Contact[]>];

/** The strongest first. */
export function attempts(manager: EntityManager, card: CompanyHint, personName?: string | null): Attempt[] {
  const { organisationNumber, gln } = card;
  const found: Attempt[] = [];
  if (organisationNumber)
    found.push(['organisation-number', () => manager.findBy(Contact, { organisationNumber, active: true })]);
  if (gln) found.push(['gln', () => manager.findBy(Contact, { gln, active: true })]);
  found.push(['name-and-address', () => sameNameAndAddress(manager, card, personName)]);
  return found;
}

async function sameNameAndAddress(
  manager: EntityManager,
  card: CompanyHint,
  personName?: string | null,
): Promise<Contact[]> {
  const named = await manager.findBy(Contact, { nameKey: nameKey(card.name), active: true });
  const housed = named.filter(
    (contact) => contact.address && addressKey(contact.address) === addressKey(card.address),
  );
  if (!personName || housed.length === 0) return housed;
  const persons = await manager.findBy(ContactPerson, {
    contactId: In(housed.map((contact) => contact.id)),
    active: true,
  });
  const known = (contact: Contact) => persons.filter((person) => person.contactId === contact.id);
  // A contact without persons cannot disagree about them.
  return housed.filter(
    (contact) =>
      known(contact).length === 0 ||
      known(contact).some((person) => nameKey(person.name) === nameKey(personName)),
  );
}

/** Two different organisation numbers are two companies, whatever else agrees. */
export function contradicts(card: CompanyHint, contact: Contact): boolean {
  const differ = (left: string | null | undefined, right: string | null) =>
    Boolean(left && right && left !== right);
  return differ(card.organisationNumber, contact.organisationNumber) || differ(card.gln, contact.gln);
}

const addressKey = ({ line1, line2, postalCode, city, countryCode }: Address) =>
  nameKey([line1, line2 ?? '', postalCode, city, countryCode].join(' '));

const candidate = ({ id, name }: Contact, reason: string) => ({ contactId: id, name, reasons: [reason] });
