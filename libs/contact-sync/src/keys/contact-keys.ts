import type { CardProfile } from '../compare/card-profile';
import { isCommonWord } from '../normalise/company-words';
import { cardKey, doorKey, phoneKey, wordKey } from './card-keys';

/** More words of a name than these are not looked at: pairs of words grow with their square. */
const mostWords = 6;

/** The keys that a contact is found by: two cards that may be one company have at least one in common. */
export function contactKeys(card: CardProfile): string[] {
  const { name, address } = card;
  const all = name.words.slice(0, mostWords);
  const telling = all.filter((word) => !isCommonWord(word));
  const words = telling.length > 0 ? telling : all;
  const { street, number, postalCode } = address;
  return [
    ...new Set([
      ...key('o', card.organisationNumber),
      ...key('g', card.gln),
      ...card.phones.map(phoneKey),
      ...key('e', card.email),
      ...key('d', card.emailDomain),
      ...key('n', name.key),
      ...words.map(wordKey),
      ...pairs(all).map((pair) => cardKey('p', pair)),
      ...words.slice(0, 2).flatMap((word) => key('s', consonants(word))),
      ...key('z', postalCode && name.key && `${postalCode} ${name.key.slice(0, 3)}`),
      ...[doorKey(card) ?? []].flat(),
      ...key('h', street && number && `${street} ${number}`),
    ]),
  ];
}

const key = (kind: string, value: string | null): string[] => (value ? [cardKey(kind, value)] : []);

/** Two words that stand in a name together, in the order of the alphabet. */
const pairs = (words: string[]): string[] =>
  words.flatMap((word, index) => words.slice(index + 1).map((other) => [word, other].sort().join(' ')));

/** A word without vowels and doublings, its first letter kept: most slips and spellings leave it as it is. */
function consonants(word: string): string | null {
  const frame =
    word.slice(0, 1) +
    word
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1');
  return frame.length >= 3 ? frame : null;
}
