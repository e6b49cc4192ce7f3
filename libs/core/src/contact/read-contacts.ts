import { notFound } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { byField } from '../csv/find-in';
import { listRecords, type Listing, type ListPage } from '../search/list-records';
import { ContactWord } from '../search/search-word.entity';
import type { ContactQuery, ContactView, PersonView } from './contact-messages';
import { ContactPerson } from './contact-person.entity';
import { Contact } from './contact.entity';

export const contactView = (
  { nameKey: _nameKey, nameOrder: _nameOrder, ...contact }: Contact,
  persons?: ContactPerson[],
): ContactView => ({
  ...contact,
  lockedFields: contact.lockedFields ?? [],
  proposedChanges: (contact.proposedChanges ?? [])
    .filter((proposed) => !proposed.declined)
    .map(({ declined: _declined, ...proposed }) => proposed),
  formerNumbers: contact.formerNumbers ?? [],
  ...(persons ? { persons: persons.map(personView) } : {}),
});

const personView = ({ contactId: _contactId, fromCard: _fromCard, ...person }: ContactPerson): PersonView =>
  person;

/** A contact with its persons, as stored. Throws `not-found`. */
export async function findContact(
  manager: EntityManager,
  id: string,
): Promise<{ contact: Contact; persons: ContactPerson[] }> {
  const contact = await manager.findOneBy(Contact, { id });
  if (!contact) throw notFound('contact');
  return {
    contact,
    persons: await manager.find(ContactPerson, { where: { contactId: id }, order: { id: 'ASC' } }),
  };
}

export async function readContact(manager: EntityManager, id: string): Promise<ContactView> {
  const { contact, persons } = await findContact(manager, id);
  return contactView(contact, persons);
}

const listing: Listing<Contact> = {
  entity: Contact,
  alias: 'contact',
  words: ContactWord,
  sorts: {
    name: { by: 'nameOrder', direction: 'ASC' },
    customerNumber: { by: 'customerNumber', direction: 'ASC', nullable: true },
    supplierNumber: { by: 'supplierNumber', direction: 'ASC', nullable: true },
    updatedAt: { by: 'updatedAt', direction: 'ASC' },
  },
  matches: 'ASC',
};

export async function listContacts(
  manager: EntityManager,
  request: ContactQuery,
): Promise<ListPage<ContactView>> {
  const { role, active } = request;
  const page = await listRecords(manager, listing, request, (query) => {
    if (role === 'customer') query.andWhere('contact.isCustomer = :yes', { yes: true });
    if (role === 'supplier') query.andWhere('contact.isSupplier = :yes', { yes: true });
    if (active) query.andWhere('contact.active = :active', { active: active === 'true' });
  });
  const persons = byField(
    await manager.findBy(ContactPerson, { contactId: In(page.items.map(({ id }) => id)), isDefault: true }),
    'contactId',
  );
  const items = page.items.map((contact) => {
    const person = persons.get(contact.id);
    return { ...contactView(contact), ...(person ? { defaultPerson: personView(person) } : {}) };
  });
  return { ...page, items };
}
