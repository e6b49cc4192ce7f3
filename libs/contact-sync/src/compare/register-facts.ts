import { wordKey } from '../keys/card-keys';
import { commonWeight, wordWeight, type WordWeight } from './word-weight';

/** What is known of the register that two cards are compared in. */
export interface RegisterFacts {
  /** How many cards have this key; undefined: not known. */
  sharers: (key: string) => number | undefined;
  /** From so many on a key is common: it says next to nothing. */
  commonFrom: number;
}

/** Words that many cards have say as little as those that say what a company does. */
export const weightIn = (facts: RegisterFacts | undefined): WordWeight =>
  facts
    ? (word) => ((facts.sharers(wordKey(word)) ?? 0) > facts.commonFrom ? commonWeight : wordWeight(word))
    : wordWeight;

/**
 * What it adds, in bits, that two cards share one of these keys: two that alone have a door, a name or a telephone in
 * common are more probably one than two of a hundred. Of n that share it, the other is one of n - 1. As a rule, when
 * nothing is known, five share it.
 */
export function rarity(facts: RegisterFacts | undefined, key: string | null): number {
  const sharers = key === null ? undefined : facts?.sharers(key);
  return sharers === undefined || sharers < 2 ? 0 : Math.max(-4, 2 - Math.log2(sharers - 1));
}
