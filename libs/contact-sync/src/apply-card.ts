import {
  changeContact,
  findContact,
  ownCompany,
  writeHistory,
  type Author,
  type Contact,
  type SharedField,
} from '@prodsys/core';
import { newId } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { planCardUpdate, type CompanyCardFields } from './plan-card-update';

export interface AppliedCard {
  /** The contact as it is now. */
  contact: Contact;
  /** For the next card of the same company. */
  said: SharedField[];
  isChanged: boolean;
}

/**
 * Takes over what a company says of itself into its contact, field by field in the contact's history. Our own company is
 * kept in the organisation settings, whatever anybody says. Throws `version-stale` when somebody changes the contact in
 * the same moment.
 */
export async function applyCard(
  manager: EntityManager,
  author: Author,
  contactId: string,
  card: CompanyCardFields,
  said: SharedField[],
): Promise<AppliedCard> {
  const { contact, persons } = await findContact(manager, contactId);
  if (contact.id === (await ownCompany(manager)).contactId) return { contact, said, isChanged: false };
  const update = planCardUpdate({ contact, persons, said }, card, {
    source: author.actor,
    at: author.at.toISOString(),
    newId: () => newId(author.at.getTime()),
  });
  const isChanged = Object.keys(update.change).length > 0 || update.persons !== null;
  if (!isChanged) return { contact, said: update.said, isChanged };
  const after = update.persons && { before: persons, after: update.persons };
  await changeContact(manager, author, contact, contact.version, update.change, after ?? undefined);
  if (update.proposed.length > 0)
    await writeHistory(manager, author, [
      {
        register: 'contact',
        recordId: contact.id,
        action: 'change-proposed',
        changes: update.proposed.map(({ field, value }) => ({
          field,
          from: field === 'persons' ? null : contact[field],
          to: value,
        })),
      },
    ]);
  const changed = { ...contact, ...update.change, version: contact.version + 1 };
  return { contact: changed, said: update.said, isChanged };
}
