import { similarContacts } from '@prodsys/contact-sync';
import { completeAddress, type OrderDraft } from '@prodsys/core';
import { render, type Language } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { PossibleDuplicate } from './draft-origin-messages';

/** Contacts beside the draft's own that may be the company which ordered. */
export async function possibleDuplicates(
  manager: EntityManager,
  { buyer, contactId }: OrderDraft,
  language: Language,
): Promise<PossibleDuplicate[]> {
  const { name, address } = buyer;
  if (!name || !address) return [];
  const similar = await similarContacts(manager, { ...buyer, name, address: completeAddress(address) });
  return similar
    .filter(({ contact }) => contact.id !== contactId)
    .map(({ contact, score, reasons }) => ({
      contactId: contact.id,
      name: contact.name,
      customerNumber: contact.customerNumber,
      organisationNumber: contact.organisationNumber,
      gln: contact.gln,
      address: contact.address,
      score,
      reasons: reasons.map(({ code, params }) => ({ code, detail: render(code, params, language) })),
    }));
}
