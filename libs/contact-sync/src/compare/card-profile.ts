import { emailDomain, emailKey } from '../normalise/email-domain';
import { gln } from '../normalise/gln';
import { normaliseAddress, type AddressHint, type NormalisedAddress } from '../normalise/normalise-address';
import { normaliseName, type NormalisedName } from '../normalise/normalise-name';
import { organisationNumber } from '../normalise/organisation-number';
import { phone } from '../normalise/phone';

/** What a card may say of a company or a person: any of it may be missing. */
export interface CardHint {
  name?: string | null;
  organisationNumber?: string | null;
  gln?: string | null;
  address?: AddressHint | null;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  /** Names of the contact persons. */
  persons?: string[];
}

/** A card as it is compared: worked out once, compared often. */
export interface CardProfile {
  name: NormalisedName;
  organisationNumber: string | null;
  gln: string | null;
  address: NormalisedAddress;
  email: string | null;
  /** Null too for domains that everybody may have. */
  emailDomain: string | null;
  phones: string[];
  persons: NormalisedName[];
}

export function cardProfile(card: CardHint): CardProfile {
  const address = normaliseAddress(card.address ?? {});
  const phones = [card.phone, card.mobile].map((number) => phone(number, address.country ?? 'NO'));
  return {
    name: normaliseName(card.name ?? ''),
    organisationNumber: organisationNumber(card.organisationNumber),
    gln: gln(card.gln),
    address,
    email: emailKey(card.email),
    emailDomain: emailDomain(card.email),
    phones: phones.filter((number) => number !== null).sort(),
    persons: (card.persons ?? []).map(normaliseName),
  };
}
