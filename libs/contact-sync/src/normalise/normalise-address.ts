import { foldLetters } from './fold-letters';
import { normaliseStreet } from './normalise-street';

/** The parts of an address that a card may have; any may be missing or empty. */
export interface AddressHint {
  line1?: string | null;
  line2?: string | null;
  postalCode?: string | null;
  city?: string | null;
  countryCode?: string | null;
}

/** An address as it is compared; null: it does not say. */
export interface NormalisedAddress {
  street: string | null;
  /** House number without its letter. */
  number: string | null;
  letter: string | null;
  poBox: string | null;
  postalCode: string | null;
  city: string | null;
  country: string | null;
}

const poBox = /\b(?:postboks|pboks|postbox|p\.?\s?o\.?\s?box|p\.?b\.?|boks)\s*(?:nr\.?\s*)?([0-9]+)/;
/** Floors, entrances and flats: `2. etg.`, `3 etasje`, `H0201`, `inngang B`. */
const inside =
  /\b(?:[0-9]+\s*\.?\s*(?:etg|etasje|et|floor|fl|sal)\b\.?|(?:etg|etasje|floor|inngang|oppgang|leil|leilighet|apt|suite|unit|rom)\b\.?\s*[0-9a-z]*|[hkul][0-9]{4}\b)/g;

/** Street, number and the rest, out of lines in any order: `Storgt. 12 B, 2. etg.` is street `storgate`, number `12`. */
export function normaliseAddress(address: AddressHint): NormalisedAddress {
  const lines = [address.line1, address.line2].map((line) => plain(line ?? ''));
  const box = lines.map((line) => poBox.exec(line)?.[1]).find(Boolean) ?? null;
  const streets = lines
    // What stands beside a PO box is the name of the post office.
    .filter((line) => !poBox.test(line))
    .map((line) => line.replace(inside, ' '))
    .filter((line) => !/^\s*(?:c\/o|v\/|att|co)\b/.test(line))
    .map(normaliseStreet);
  const street =
    streets.find((found) => found.street && found.number) ?? streets.find((found) => found.street);
  return {
    street: street?.street ?? null,
    number: street?.number ?? null,
    letter: street?.letter ?? null,
    poBox: box?.replace(/^0+/, '') ?? null,
    postalCode: postalCode(address.postalCode ?? ''),
    city:
      foldLetters(address.city ?? '')
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join('') ?? null,
    country: address.countryCode?.toUpperCase() || null,
  };
}

const plain = (line: string) => foldLetters(line).replace(/\s+/g, ' ').trim();

/** `NO-5003`, `N-5003` and `5003` are the same. */
function postalCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return code.replace(/^[A-Z]{1,2}(?=[0-9]{4,5}$)/, '') || null;
}
