import type { Address } from '@prodsys/core';
import type { EntityManager } from 'typeorm';
import type { MatchReason } from '../compare/compare-cards';
import { findCandidates, type Candidate } from './find-candidates';
import { matchCard } from './match-card';

/** The fields of a company card that tell which contact it is. */
export interface CompanyHint {
  name: string;
  organisationNumber?: string | null;
  gln?: string | null;
  email?: string | null;
  phone?: string | null;
  address: Address;
}

export interface ContactMatch {
  /** `exact`: one contact, no doubt. `undecided`: probable ones, or several; a person decides. `none`: nobody here. */
  match: 'exact' | 'undecided' | 'none';
  contactId: string | null;
  candidates: MatchedContact[];
}

export interface MatchedContact {
  contactId: string;
  name: string;
  /** What they have in common, as codes. */
  reasons: string[];
  /** How probable it is, in thousandths. */
  score: number;
  /** What speaks for it and against it. */
  evidence: MatchReason[];
}

const most = 20;

/**
 * Finds the contact that a company card describes (match-card.ts says when one is certain). Contacts that are linked
 * already are the caller's: a connection pins them.
 */
export async function matchContact(
  manager: EntityManager,
  card: CompanyHint,
  personName?: string | null,
): Promise<ContactMatch> {
  const persons = personName ? [personName] : [];
  const { match, candidate, candidates } = matchCard(await findCandidates(manager, { ...card, persons }));
  return {
    match,
    contactId: candidate?.contact.id ?? null,
    candidates: candidates.slice(0, most).map(matchedContact),
  };
}

const matchedContact = ({ contact, score, reasons }: Candidate): MatchedContact => ({
  contactId: contact.id,
  name: contact.name,
  reasons: inCommon(reasons),
  score,
  evidence: reasons,
});

/** Agreements as codes, named as stored drafts name them. */
export function inCommon(reasons: MatchReason[]): string[] {
  const codes = reasons.map(({ code }) => code).filter((code) => /^(?:same|similar)-/.test(code));
  const both = codes.includes('same-name') && codes.includes('same-address');
  return [
    ...codes
      .filter((code) => code.startsWith('same-org') || code === 'same-gln')
      .map((code) => code.slice(5)),
    ...(both ? ['name-and-address'] : codes.includes('same-name') ? ['name'] : []),
    ...codes.filter((code) => !/^same-(?:org|gln|name)/.test(code) && !(both && code === 'same-address')),
  ];
}
