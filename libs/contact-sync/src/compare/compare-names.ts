import type { NormalisedName } from '../normalise/normalise-name';
import { compareWords } from './compare-words';
import { wordWeight, type WordWeight } from './word-weight';

/** What one name says beyond the other counts less than what contradicts it. */
const extraWeight = 0.35;

/** Do the words come to the same, whichever of them are written apart? */
export const isSameName = (left: NormalisedName, right: NormalisedName): boolean =>
  left.key !== '' && left.key === right.key;

/**
 * How much two names are one, 0 to 1; symmetric. Words are paired, typing slips and abbreviations allowed, and weigh
 * by what they tell. A name that says more ("Fjord Industri Norge" beside "Fjord Industri") is closer than one that
 * says something else ("Fjord Transport").
 */
export function compareNames(left: NormalisedName, right: NormalisedName, weight = wordWeight): number {
  if (left.words.length === 0 || right.words.length === 0) return 0;
  if (isSameName(left, right)) return 1;
  const [one, other] = left.key < right.key ? [left, right] : [right, left];
  if (isInitials(one, other) || isInitials(other, one)) return 0.8;
  return Math.max(asOneWord(one.key, other.key), paired(one, other, weight));
}

/** Slips that fall between words; numbers must be the same, they tell sister companies and buildings apart. */
const asOneWord = (left: string, right: string): number =>
  numbersIn(left) === numbersIn(right) ? compareWords(left, right) ** 2 : 0;
const numbersIn = (key: string): string => key.replace(/[^0-9]+/g, ' ').trim();

interface Pair {
  left: number;
  right: number;
  similarity: number;
  worth: number;
}

function paired(one: NormalisedName, other: NormalisedName, weight: WordWeight): number {
  const [left, right] = writtenApart(one.words, other.words);
  const [leftWeights, rightWeights] = [left.map(weight), right.map(weight)];
  const worthOf = (i: number, j: number) => ((leftWeights[i] ?? 0) + (rightWeights[j] ?? 0)) / 2;
  const pairs: Pair[] = [];
  left.forEach((word, i) =>
    right.forEach((another, j) => {
      const similarity = compareWords(word, another);
      if (similarity > 0.5) pairs.push({ left: i, right: j, similarity, worth: similarity * worthOf(i, j) });
    }),
  );
  pairs.sort((a, b) => b.worth - a.worth || a.left - b.left || a.right - b.right);
  let agreed = 0;
  let slipped = 0;
  for (const pair of pairs) {
    if (leftWeights[pair.left] === 0 || rightWeights[pair.right] === 0) continue;
    agreed += pair.worth;
    slipped += worthOf(pair.left, pair.right) - pair.worth;
    leftWeights[pair.left] = 0;
    rightWeights[pair.right] = 0;
  }
  const [leftRest, rightRest] = [sum(leftWeights), sum(rightWeights)];
  const contradicted = Math.min(leftRest, rightRest) + slipped;
  const extra = Math.abs(leftRest - rightRest) * extraWeight;
  return agreed / (agreed + contradicted + extra || 1);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Two words that the other name writes as one become one: `stal teknikk` beside `stalteknikk`. */
function writtenApart(left: string[], right: string[]): [string[], string[]] {
  const join = (words: string[], others: Set<string>) => {
    const joined: string[] = [];
    for (let index = 0; index < words.length; index++) {
      const both = (words[index] ?? '') + (words[index + 1] ?? '');
      const isOne = index + 1 < words.length && others.has(both);
      joined.push(isOne ? both : (words[index] ?? ''));
      if (isOne) index++;
    }
    return joined;
  };
  return [join(left, new Set(right)), join(right, new Set(left))];
}

/** `ibm` beside `international business machines`. */
const isInitials = (short: NormalisedName, long: NormalisedName): boolean =>
  short.words.length === 1 &&
  long.words.length >= 3 &&
  long.words.map((word) => word[0]).join('') === short.words[0];
