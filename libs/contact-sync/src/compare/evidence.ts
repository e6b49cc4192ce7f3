import type { AddressLevel } from './compare-addresses';
import { compareAddresses } from './compare-addresses';
import type { CardProfile } from './card-profile';
import { compareNames, isSameName } from './compare-names';
import { rarity, weightIn, type RegisterFacts } from './register-facts';
import { cardKey, doorKey, phoneKey } from '../keys/card-keys';

/** What speaks for or against two cards being one company. */
export interface Evidence {
  field: 'organisation-number' | 'gln' | 'name' | 'legal-form' | 'address' | 'phone' | 'email' | 'person';
  /** A stable code; its text is registered in both languages (match-texts.ts). */
  code: string;
  /**
   * Log-odds in bits: how many doublings more (or less) likely this is for one company than for two. Not fitted to any
   * file: orders of magnitude of how often two companies of a register agree by chance.
   */
  bits: number;
  /** Does the field agree, as far as both cards say something? */
  agrees: boolean;
}

/** Similarity of names → bits, linear in between. */
const nameBits: [similarity: number, bits: number][] = [
  [0, -8],
  [0.3, -5],
  [0.5, 0],
  [0.7, 5],
  [0.8, 7],
  [0.9, 8],
  [1, 10],
];
const addressEvidence: Record<Exclude<AddressLevel, 'unknown'>, [code: string, bits: number]> = {
  same: ['same-address', 7],
  close: ['similar-address', 5],
  street: ['same-street', 2],
  place: ['same-place', 1],
  'other-street': ['address-differs', -2],
  elsewhere: ['elsewhere', -7],
};

/** All evidence of two cards, field by field; a field that one of them is silent about gives none. Symmetric. */
export function evidence(left: CardProfile, right: CardProfile, facts?: RegisterFacts): Evidence[] {
  return [
    ...identifier('organisation-number', left.organisationNumber, right.organisationNumber),
    ...identifier('gln', left.gln, right.gln),
    ...names(left, right, facts),
    ...addresses(left, right, facts),
    ...phones(left, right, facts),
    ...emails(left, right, facts),
    ...persons(left, right),
  ];
}

function identifier(
  field: 'organisation-number' | 'gln',
  left: string | null,
  right: string | null,
): Evidence[] {
  if (left === null || right === null) return [];
  return left === right
    ? [{ field, code: `same-${field}`, bits: 30, agrees: true }]
    : [{ field, code: `${field}-differs`, bits: -30, agrees: false }];
}

function names({ name: left }: CardProfile, { name: right }: CardProfile, facts?: RegisterFacts): Evidence[] {
  if (left.key === '' || right.key === '') return [];
  const similarity = compareNames(left, right, weightIn(facts));
  const agrees = isSameName(left, right);
  const code = agrees ? 'same-name' : similarity >= 0.5 ? 'similar-name' : 'name-differs';
  const found: Evidence[] = [
    {
      field: 'name',
      code,
      bits: interpolate(similarity) + rarity(facts, agrees ? cardKey('n', left.key) : null),
      agrees,
    },
  ];
  if (left.forms.length > 0 && right.forms.length > 0 && left.forms.join() !== right.forms.join())
    found.push({ field: 'legal-form', code: 'legal-form-differs', bits: -1, agrees: false });
  return found;
}

function addresses(left: CardProfile, right: CardProfile, facts?: RegisterFacts): Evidence[] {
  const level = compareAddresses(left.address, right.address);
  if (level === 'unknown') return [];
  const [code, bits] = addressEvidence[level];
  const isSame = level === 'same';
  return [
    { field: 'address', code, bits: bits + rarity(facts, isSame ? doorKey(left) : null), agrees: isSame },
  ];
}

function phones(
  { phones: left }: CardProfile,
  { phones: right }: CardProfile,
  facts?: RegisterFacts,
): Evidence[] {
  if (left.length === 0 || right.length === 0) return [];
  const same = left.find((number) => right.includes(number));
  return same
    ? [{ field: 'phone', code: 'same-phone', bits: 8 + rarity(facts, phoneKey(same)), agrees: true }]
    : [{ field: 'phone', code: 'phone-differs', bits: -1, agrees: false }];
}

function emails(left: CardProfile, right: CardProfile, facts?: RegisterFacts): Evidence[] {
  if (left.email === null || right.email === null) return [];
  const bits = (base: number, key: string) => base + rarity(facts, key);
  if (left.email === right.email)
    return [{ field: 'email', code: 'same-email', bits: bits(9, cardKey('e', left.email)), agrees: true }];
  return left.emailDomain !== null && left.emailDomain === right.emailDomain
    ? [
        {
          field: 'email',
          code: 'same-email-domain',
          bits: bits(6, cardKey('d', left.emailDomain)),
          agrees: true,
        },
      ]
    : [
        {
          field: 'email',
          code: 'email-differs',
          bits: left.emailDomain && right.emailDomain ? -2 : -1,
          agrees: false,
        },
      ];
}

function persons({ persons: left }: CardProfile, { persons: right }: CardProfile): Evidence[] {
  if (left.length === 0 || right.length === 0) return [];
  return left.some((person) => right.some((another) => isSameName(person, another)))
    ? [{ field: 'person', code: 'same-person', bits: 3, agrees: true }]
    : [{ field: 'person', code: 'person-differs', bits: -1, agrees: false }];
}

function interpolate(similarity: number): number {
  const above = nameBits.findIndex(([limit]) => limit >= similarity);
  const [high, top] = nameBits[above] ?? [1, 10];
  const [low, bottom] = nameBits[above - 1] ?? [0, -8];
  return high === low ? top : bottom + ((similarity - low) / (high - low)) * (top - bottom);
}
