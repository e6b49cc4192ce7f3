import type { MatchReason } from '../compare/compare-cards';
import type { Candidate } from './find-candidates';

export interface CardMatch {
  /** `exact`: one contact, no doubt. `undecided`: probable ones, or several; a person decides. `none`: nobody here. */
  match: 'exact' | 'undecided' | 'none';
  /** The one; null unless `exact`. */
  candidate: Candidate | null;
  /** The likeliest first. */
  candidates: Candidate[];
}

const strong = ['same-organisation-number', 'same-gln'];
const has = (reasons: MatchReason[], codes: string[]) => reasons.some(({ code }) => codes.includes(code));

/**
 * Which of the candidates is the company of the card? The strongest first: one by organisation number or GLN, else one
 * that agrees in everything that both say, name and address among it. Two candidates are no match: a person decides.
 */
export function matchCard(candidates: Candidate[]): CardMatch {
  const linked = candidates.filter(({ verdict }) => verdict === 'linked');
  const tiers = [
    linked.filter(({ reasons }) => has(reasons, strong)),
    linked.filter(({ reasons }) => has(reasons, ['same-address'])),
  ];
  const found = tiers.find((tier) => tier.length > 0) ?? [];
  const [only] = found;
  if (only && found.length === 1) return { match: 'exact', candidate: only, candidates: [only] };
  if (candidates.length === 0) return { match: 'none', candidate: null, candidates };
  return { match: 'undecided', candidate: null, candidates: found.length > 1 ? found : candidates };
}
