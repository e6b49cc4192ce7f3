import { similarContacts } from '@prodsys/contact-sync';
import { completeAddress, type OrderDraft } from '@prodsys/core';
import { registerTexts, render, type Language } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { PossibleDuplicate } from './draft-origin-messages';

registerTexts({
  'same-organisation-number': { nb: 'Samme organisasjonsnummer', en: 'The same organisation number' },
  'same-gln': { nb: 'Samme GLN', en: 'The same GLN' },
  'same-name-and-address': { nb: 'Samme navn og adresse', en: 'The same name and address' },
  'same-name': { nb: 'Samme navn', en: 'The same name' },
});

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
    .map(({ contact, reasons }) => ({
      contactId: contact.id,
      name: contact.name,
      customerNumber: contact.customerNumber,
      organisationNumber: contact.organisationNumber,
      gln: contact.gln,
      address: contact.address,
      reasons: reasons.map((reason) => {
        const code = `same-${reason}`;
        return { code, detail: render(code, {}, language) };
      }),
    }));
}
