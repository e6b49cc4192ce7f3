import type { CardProfile } from '../compare/card-profile';

/** Longest key that is kept: what is cut off is compared later, with the cards themselves. */
const longest = 60;

/**
 * A key of a card. It begins with what it is of: `o` organisation number, `g` GLN, `t` telephone, `e` e-mail, `d` its
 * domain, `n` the whole name, `w` a word of it, `p` two of them, `s` a word's consonants, `z` beginning of the name and
 * postal code, `a` postal code and door, `h` street and number, `b` PO box.
 */
export function cardKey(kind: string, value: string): string {
  const key = `${kind}:${value}`;
  return key.length <= longest ? key : Array.from(key).slice(0, longest).join('').trimEnd();
}

/** Is whoever has such a key looked at however many have it? */
export const isDecisive = (key: string): boolean => /^[ogn]:/.test(key);

export const phoneKey = (number: string): string => cardKey('t', number);
export const wordKey = (word: string): string => cardKey('w', word);

/** Door or PO box with its postal code; null: the address does not say enough. */
export function doorKey({ address }: CardProfile): string | null {
  const { street, number, postalCode, city, poBox } = address;
  if (poBox) return cardKey('b', `${postalCode ?? city ?? ''} ${poBox}`);
  // The beginning of the street is enough: in one postal code few streets begin alike, and its end has the slips.
  return street && number && (postalCode ?? city)
    ? cardKey('a', `${postalCode ?? city ?? ''} ${number} ${street.slice(0, 3)}`)
    : null;
}
