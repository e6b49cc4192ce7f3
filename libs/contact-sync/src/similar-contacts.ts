import { Contact, nameKey } from '@prodsys/core';
import type { EntityManager } from 'typeorm';
import { attempts, contradicts, type Attempt, type CompanyHint } from './match-contact';

export interface SimilarContact {
  contact: Contact;
  /** What it has in common with the card, the strongest first. */
  reasons: string[];
}

const most = 20;

/**
 * Every contact in use that may be the company of the card, whatever it was found by; those with the same name alone
 * too. Those that are certainly another company are left out.
 */
export async function similarContacts(manager: EntityManager, card: CompanyHint): Promise<SimilarContact[]> {
  const sameName: Attempt = [
    'name',
    () => manager.findBy(Contact, { nameKey: nameKey(card.name), active: true }),
  ];
  const found = new Map<string, SimilarContact>();
  for (const [reason, find] of [...attempts(manager, card), sameName])
    for (const contact of await find()) {
      if (contradicts(card, contact)) continue;
      const reasons = found.get(contact.id)?.reasons ?? [];
      // The name is told with the address already.
      if (reason === 'name' && reasons.includes('name-and-address')) continue;
      found.set(contact.id, { contact, reasons: [...reasons, reason] });
    }
  return [...found.values()].slice(0, most);
}
