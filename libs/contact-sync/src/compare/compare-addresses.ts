import type { NormalisedAddress } from '../normalise/normalise-address';
import { compareWords } from './compare-words';
import { editDistance } from './edit-distance';

/**
 * `same`: the same door or PO box. `close`: the same door but for a slip, or the same street with one number missing.
 * `place`: the same town or postal code, and nothing that contradicts it (a PO box beside a street). `street`: another
 * number in the same street, or the same door of that street in another town. `other-street`: the same town. `elsewhere`: another town. `unknown`: one of them is silent.
 */
export type AddressLevel = 'same' | 'close' | 'place' | 'street' | 'other-street' | 'elsewhere' | 'unknown';

type Answer = 'equal' | 'close' | 'differ' | 'unknown';

/** How two addresses stand to each other. Symmetric. */
export function compareAddresses(left: NormalisedAddress, right: NormalisedAddress): AddressLevel {
  if (compared(left.country, right.country) === 'differ') return 'elsewhere';
  const place = comparePlaces(left, right);
  const door = compareDoors(left, right);
  // Two slips in one address, or the main street of another town.
  if (place === 'differ') return door === 'equal' ? 'street' : 'elsewhere';
  if (door === 'equal') return place === 'equal' || place === 'unknown' ? 'same' : 'close';
  if (door === 'close') return 'close';
  if (door === 'street') return 'street';
  if (place === 'unknown') return 'unknown';
  if (door === 'differ') return 'other-street';
  // Neither says where in the town: the town is all there is to agree on.
  return place === 'equal' && isTownOnly(left) && isTownOnly(right) ? 'same' : 'place';
}

const isTownOnly = ({ street, number, poBox }: NormalisedAddress) => !street && !number && !poBox;

/** Equal only when nothing that both say differs; one of postal code and town is enough to be close. */
function comparePlaces(left: NormalisedAddress, right: NormalisedAddress): Answer {
  const code = codes(left.postalCode, right.postalCode);
  const city = fuzzy(left.city, right.city);
  const answers = [code, city].filter((answer) => answer !== 'unknown');
  if (answers.length === 0) return 'unknown';
  if (answers.every((answer) => answer === 'equal')) return 'equal';
  if (city === 'differ') return code === 'equal' ? 'close' : 'differ';
  return code === 'differ' && city === 'unknown' ? 'differ' : 'close';
}

/** Codes that differ in one digit are neighbours, or a slip. */
function codes(left: string | null, right: string | null): Answer {
  const exact = compared(left, right);
  return exact === 'differ' && editDistance(left ?? '', right ?? '', 1) === 1 ? 'close' : exact;
}

function compareDoors(left: NormalisedAddress, right: NormalisedAddress): Answer | 'street' {
  if (left.poBox && right.poBox) return left.poBox === right.poBox ? 'equal' : 'differ';
  const street = fuzzy(left.street, right.street);
  const number = compared(left.number, right.number);
  const letter = compared(left.letter, right.letter);
  if (street === 'unknown') return 'unknown';
  if (street === 'differ') return 'differ';
  if (number === 'differ' || letter === 'differ') return 'street';
  const isWhole = number === 'equal' || (left.number === null && right.number === null);
  return street === 'equal' && isWhole ? 'equal' : 'close';
}

const compared = (left: string | null, right: string | null): Answer =>
  left === null || right === null ? 'unknown' : left === right ? 'equal' : 'differ';

function fuzzy(left: string | null, right: string | null): Answer {
  const exact = compared(left, right);
  return exact === 'differ' && compareWords(left ?? '', right ?? '') >= 0.75 ? 'close' : exact;
}
