import { IsNull, type EntityManager } from 'typeorm';
import { findIn, grouped } from '../csv/find-in';
import { ContactPerson } from './contact-person.entity';
import { Contact } from './contact.entity';

const pageOfContacts = 500;

/**
 * Contacts that have a customer number by that, then suppliers, then the others as they were entered: an order that
 * outlives the journey through a file.
 */
export async function exportedPage(manager: EntityManager, after: string | null) {
  const [stage = 0, last] = after === null ? [0] : (JSON.parse(after) as [number, string?]);
  const by = (['customerNumber', 'supplierNumber', 'id'] as const)[stage] ?? 'id';
  const query = manager.createQueryBuilder(Contact, 'contact').orderBy(`contact.${by}`).limit(pageOfContacts);
  if (stage > 0) query.andWhere({ customerNumber: IsNull() });
  if (stage > 1) query.andWhere({ supplierNumber: IsNull() });
  if (by !== 'id') query.andWhere(`contact.${by} IS NOT NULL`);
  if (last !== undefined) query.andWhere(`contact.${by} > :last`, { last });
  const contacts = await query.getMany();
  const persons = await findIn(
    manager,
    ContactPerson,
    'contactId',
    contacts.map(({ id }) => id),
  );
  persons.sort((a, b) => (a.id < b.id ? -1 : 1));
  const byContact = grouped(persons, 'contactId');
  const records = contacts.map((contact) => ({
    fields: { ...contact },
    details: (byContact.get(contact.id) ?? []).map((row) => ({ ...row })),
  }));
  const isFull = contacts.length === pageOfContacts;
  const next = isFull ? [stage, contacts.at(-1)?.[by]] : stage < 2 ? [stage + 1] : null;
  return { records, next: next && JSON.stringify(next) };
}
