import type { BuyerMessage } from '@prodsys/contracts';
import { changeContact, completeAddress, Contact, type Author } from '@prodsys/core';
import type { EntityManager } from 'typeorm';

/**
 * Each company is the authority over its own card: what it says of itself is written to its contact. What we keep of it
 * (numbers, payment terms, notes) is not on the card and stays. Answers the contact as it is now.
 */
export async function takeOverCard(
  manager: EntityManager,
  author: Author,
  contactId: string,
  buyer: BuyerMessage,
): Promise<Contact> {
  const contact = await manager.findOneByOrFail(Contact, { id: contactId });
  const card: Partial<Contact> = {
    ...(buyer.name ? { name: buyer.name } : {}),
    ...(buyer.address ? { address: completeAddress(buyer.address) } : {}),
    ...(buyer.email ? { email: buyer.email } : {}),
    ...(buyer.phone ? { phone: buyer.phone } : {}),
    // An identifier is completed, never replaced: another one is another company.
    ...(contact.organisationNumber === null && buyer.organisationNumber
      ? { organisationNumber: buyer.organisationNumber }
      : {}),
    ...(contact.gln === null && buyer.gln ? { gln: buyer.gln } : {}),
  };
  const changed = Object.entries(card).some(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(contact[field as keyof Contact]),
  );
  if (!changed) return contact;
  await changeContact(manager, author, contact, contact.version, card);
  return manager.findOneByOrFail(Contact, { id: contactId });
}
