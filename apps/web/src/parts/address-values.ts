import type { Schemas } from '../api/client';

export type Address = Schemas['Address'];
export interface AddressValues {
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  countryCode: string;
}

/** As a form holds it; all empty means: no address. */
export const addressValues = (address: Address | null | undefined): AddressValues => ({
  line1: address?.line1 ?? '',
  line2: address?.line2 ?? '',
  postalCode: address?.postalCode ?? '',
  city: address?.city ?? '',
  countryCode: address?.countryCode ?? (address ? '' : 'NO'),
});

/** The country alone, which a form fills in, is no address. */
export function addressMessage({ line2, ...values }: AddressValues): Address | null {
  const { countryCode: _country, ...rest } = values;
  if (![line2, ...Object.values(rest)].some((part) => part.trim())) return null;
  return { ...values, line2: line2.trim() || null, countryCode: values.countryCode.trim().toUpperCase() };
}

/** In one line. */
export const addressText = (address: Address | null | undefined): string =>
  address
    ? [
        address.line1,
        address.line2,
        `${address.postalCode} ${address.city}`,
        address.countryCode === 'NO' ? '' : address.countryCode,
      ]
        .filter(Boolean)
        .join(', ')
    : '';
