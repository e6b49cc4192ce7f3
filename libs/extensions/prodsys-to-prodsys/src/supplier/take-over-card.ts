import type { BuyerMessage } from '@prodsys/contracts';
import { completeAddress, Contact, nameKey } from '@prodsys/core';
import type { EntityManager } from 'typeorm';

/**
 * Each company is the authority over its own card: what it says of itself is written to its contact. What we keep of it
 * (numbers, payment terms, notes) is not on the card and stays. Answers the contact as it is now.
 */
export async function takeOverCard(
  manager: EntityManager,
  contactId: string,
  buyer: BuyerMessage,
  now: Date,
): Promise<Contact> {
  const contact = await manager.findOneByOrFail(Contact, { id: contactId });
  const card: Partial<Contact> = {
    ...(buyer.name ? { name: buyer.name, nameKey: nameKey(buyer.name) } : {}),
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
  const change = { ...card, updatedAt: now.toISOString(), version: contact.version + 1 };
  await manager.update(Contact, { id: contactId, version: contact.version }, change);
  return manager.findOneByOrFail(Contact, { id: contactId });
}
