import {
  changeContact,
  findContact,
  type Author,
  type CardPerson,
  type Contact,
  type ContactPerson,
  type ProposedChange,
  type SharedField,
} from '@prodsys/core';
import { newId, notFound } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { planPersons } from './plan-persons';

/**
 * A person takes over what a partner's card says of a locked field, or lets it be: then it is not proposed again until
 * the card says something else. Throws `not-found` when nothing is proposed for the field.
 */
export async function decideProposal(
  manager: EntityManager,
  author: Author,
  contactId: string,
  field: SharedField,
  decision: 'accept' | 'decline',
  seen: (contact: Contact) => void,
): Promise<void> {
  const { contact, persons } = await findContact(manager, contactId);
  seen(contact);
  const proposed = contact.proposedChanges?.find((change) => change.field === field && !change.declined);
  if (!proposed) throw notFound('proposed change');
  if (decision === 'decline') {
    const declined = replaced(contact, field, { ...proposed, declined: true });
    await changeContact(manager, author, contact, contact.version, declined, undefined, 'proposal-declined');
    return;
  }
  const taken = { ...replaced(contact, field, null), ...columnsOf(proposed) };
  await changeContact(
    manager,
    author,
    contact,
    contact.version,
    taken,
    field === 'persons'
      ? { before: persons, after: personsOf(contact, persons, proposed, author) }
      : undefined,
    'proposal-accepted',
  );
}

function replaced(
  contact: Contact,
  field: SharedField,
  by: ProposedChange | null,
): Pick<Contact, 'proposedChanges'> {
  const changes = (contact.proposedChanges ?? []).flatMap((change) =>
    change.field !== field ? [change] : by ? [by] : [],
  );
  return { proposedChanges: changes.length > 0 ? changes : null };
}

const columnsOf = ({ field, value }: ProposedChange): Partial<Contact> =>
  field === 'persons' ? {} : { [field]: value };

const personsOf = (
  contact: Contact,
  persons: ContactPerson[],
  { value }: ProposedChange,
  author: Author,
): ContactPerson[] =>
  planPersons(contact.id, persons, value as CardPerson[], () => newId(author.at.getTime()));
