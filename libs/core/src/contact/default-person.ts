import type { EntityManager } from 'typeorm';
import { completePerson, type PersonDetails } from '../order-terms/parties';
import { ContactPerson } from './contact-person.entity';

/** A company's contact person, as an order names one. */
export async function defaultPerson(
  manager: EntityManager,
  contactId: string | null,
): Promise<PersonDetails | null> {
  if (contactId === null) return null;
  const person = await manager.findOneBy(ContactPerson, { contactId, isDefault: true, active: true });
  return person && completePerson(person);
}
