import { insertRows } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { changeRecord } from '../change-record';
import type { Author } from '../history/author';
import { changesBetween, keyed } from '../history/changes-between';
import { writeHistory } from '../history/write-history';
import { ContactWord } from '../search/search-word.entity';
import { markStaleWords } from '../search/stale-words';
import { addWords, changeWords } from '../search/store-words';
import { ContactPerson } from './contact-person.entity';
import { Contact } from './contact.entity';
import { nameKey } from './name-key';
import { nameOrder } from './name-order';
import { addContactKeys, changeContactKeys } from './store-contact-keys';

/** What a contact is found by. Numbers first: a record keeps a limited number of words. */
export const contactTexts = (contact: Contact) => [
  contact.customerNumber,
  contact.supplierNumber,
  contact.organisationNumber,
  ...(contact.formerNumbers ?? []).map(({ number }) => number),
  contact.name,
];
export const personsById = (persons: ContactPerson[]) =>
  keyed(persons, (person) => person.id, ['name', 'email', 'phone', 'isDefault', 'active']);

/** Stores new contacts with persons, words, keys and history; throws the duplicate-key error of a number in use. */
export async function createContacts(
  manager: EntityManager,
  author: Author,
  contacts: { contact: Contact; persons: ContactPerson[] }[],
): Promise<void> {
  await insertRows(
    manager,
    Contact,
    contacts.map(({ contact }) => contact),
  );
  await insertRows(
    manager,
    ContactPerson,
    contacts.flatMap(({ persons }) => persons),
  );
  await addWords(
    manager,
    ContactWord,
    contacts.map(({ contact }) => ({ id: contact.id, texts: contactTexts(contact) })),
  );
  await addContactKeys(
    manager,
    contacts.map(({ contact }) => contact),
  );
  await writeHistory(
    manager,
    author,
    contacts.map(({ contact }) => ({ register: 'contact', recordId: contact.id, action: 'created' })),
  );
}

/** Changes one contact; `persons`, when given, take the place of all. Throws `version-stale`. */
export async function changeContact(
  manager: EntityManager,
  author: Author,
  present: Contact,
  version: number,
  change: Partial<Contact>,
  persons?: { before: ContactPerson[]; after: ContactPerson[] },
  action = 'changed',
): Promise<void> {
  const changes = changesBetween(
    { ...present, persons: persons ? personsById(persons.before) : null },
    { ...change, ...(persons ? { persons: personsById(persons.after) } : {}) },
  );
  const complete: Partial<Contact> = {
    ...change,
    ...(change.name === undefined
      ? {}
      : { nameKey: nameKey(change.name), nameOrder: nameOrder(change.name) }),
    updatedAt: author.at.toISOString(),
  };
  await changeRecord<Contact>(manager, Contact, present, version, complete);
  if (persons) {
    await manager.delete(ContactPerson, { contactId: present.id });
    await insertRows(manager, ContactPerson, persons.after);
  }
  await changeWords(manager, ContactWord, [
    { id: present.id, before: contactTexts(present), after: contactTexts({ ...present, ...complete }) },
  ]);
  await changeContactKeys(manager, present, { ...present, ...complete });
  if (change.name !== undefined && change.name !== present.name)
    await markStaleWords(manager, present.id, author.at);
  await writeHistory(manager, author, [
    {
      register: 'contact',
      recordId: present.id,
      action,
      changes,
    },
  ]);
}
