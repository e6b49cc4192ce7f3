import { isCommonWord } from '../normalise/company-words';

/** How much a word of a name tells, 0 to 1. */
export type WordWeight = (word: string) => number;

export const commonWeight = 0.3;

/** What is known of a word by itself. */
export const wordWeight: WordWeight = (word) => (isCommonWord(word) ? commonWeight : 1);
