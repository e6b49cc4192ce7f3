import type { CardProfile } from '../compare/card-profile';
import { compareCards, type Comparison } from '../compare/compare-cards';
import { candidateLimits } from './candidate-limits';
import { contactKeys } from './contact-keys';
import { rankCandidates } from './rank-candidates';

export interface LikelyPair extends Comparison {
  /** Places in the list of cards, the smaller first. */
  left: number;
  right: number;
}

/** All pairs of a list that are linked or proposed, by way of the keys: not every card is held against every other. */
export function likelyPairs(cards: CardProfile[]): LikelyPair[] {
  const keys = cards.map(contactKeys);
  const holders = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const holding = holders.get(key);
      if (holding) holding.push(index);
      else holders.set(key, [index]);
    }
  });
  const limits = candidateLimits(cards.length);
  const facts = { sharers: (key: string) => holders.get(key)?.length, commonFrom: limits.commonFrom };
  const seen = new Set<number>();
  const found: LikelyPair[] = [];
  cards.forEach((card, index) => {
    for (const other of rankCandidates(keys[index] ?? [], (key) => holders.get(key) ?? [], index, limits)) {
      const [left, right] = index < other ? [index, other] : [other, index];
      const pair = left * cards.length + right;
      const another = cards[other];
      if (seen.has(pair) || !another) continue;
      seen.add(pair);
      const comparison = compareCards(card, another, facts);
      if (comparison.verdict !== 'different') found.push({ left, right, ...comparison });
    }
  });
  return found;
}
