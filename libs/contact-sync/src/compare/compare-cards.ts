import type { CardProfile } from './card-profile';
import type { RegisterFacts } from './register-facts';
import { evidence, type Evidence } from './evidence';

/** Why two cards are, or are not, taken for one company. */
export interface MatchReason {
  code: string;
  params: Record<string, unknown>;
}

export interface Comparison {
  /**
   * `linked`: a strong identifier agrees, or every field that both give. `proposed`: probably one; a person decides.
   * `different`: not one, and certainly so when strong identifiers conflict.
   */
  verdict: 'linked' | 'proposed' | 'different';
  /** How probable it is that they are one, in thousandths. */
  score: number;
  /** Agreements first, the strongest in front, then what contradicts. */
  reasons: MatchReason[];
}

/** Bits of evidence from which on it is worth a person's look. */
const enough = 5;
/** Fields that a whole house shares: companies under one roof agree in all of them at once. */
const ofOneHouse = new Set<Evidence['field']>(['address', 'phone', 'email']);

/**
 * Are two cards one company? The evidence of each field is weighed by how rarely it agrees by chance (as Fellegi and
 * Sunter, "A Theory for Record Linkage", 1969, do) and added up. Symmetric: the same whichever card comes first.
 */
export function compareCards(left: CardProfile, right: CardProfile, facts?: RegisterFacts): Comparison {
  const found = evidence(left, right, facts);
  const reasons = reasonsOf(found);
  const strong = found.filter(({ field }) => field === 'organisation-number' || field === 'gln');
  if (strong.some(({ agrees }) => !agrees)) return { verdict: 'different', score: 0, reasons };
  if (strong.length > 0) return { verdict: 'linked', score: 1000, reasons };
  const bits = total(found);
  return {
    verdict: agreesInAll(found) ? 'linked' : bits >= enough ? 'proposed' : 'different',
    score: score(bits),
    reasons,
  };
}

/** The legal form may differ: people write AS for ASA, or leave it out. */
const agreesInAll = (found: Evidence[]): boolean =>
  found.some(({ field }) => field === 'name') &&
  found.every(({ agrees, field }) => agrees || field === 'legal-form');

/** Evidence of one house is not independent: the strongest of it counts in full, the rest by half. */
function total(found: Evidence[]): number {
  const house = found.filter(({ field, bits }) => ofOneHouse.has(field) && bits > 0);
  const strongest = Math.max(0, ...house.map(({ bits }) => bits));
  const halved = house.reduce((sum, { bits }) => sum + bits, 0) - strongest;
  return found.reduce((sum, { bits }) => sum + bits, 0) - halved / 2;
}

const score = (bits: number): number => Math.round(1000 / (1 + 2 ** (enough - bits)));

const reasonsOf = (found: Evidence[]): MatchReason[] =>
  [...found].sort((a, b) => b.bits - a.bits).map(({ code }) => ({ code, params: {} }));
