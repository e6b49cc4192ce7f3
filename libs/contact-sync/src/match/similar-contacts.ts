import type { Contact } from '@prodsys/core';
import type { EntityManager } from 'typeorm';
import type { MatchReason } from '../compare/compare-cards';
import { findCandidates } from './find-candidates';
import type { CompanyHint } from './match-contact';

export interface SimilarContact {
  contact: Contact;
  /** How probable it is that they are one company, in thousandths. */
  score: number;
  /** What speaks for it and against it, the strongest first. */
  reasons: MatchReason[];
}

const most = 20;

/**
 * Every contact in use that is, or may be, the company of the card, the likeliest first. Those that are certainly
 * another company are left out.
 */
export const similarContacts = async (manager: EntityManager, card: CompanyHint): Promise<SimilarContact[]> =>
  (await findCandidates(manager, card))
    .slice(0, most)
    .map(({ contact, score, reasons }) => ({ contact, score, reasons }));
