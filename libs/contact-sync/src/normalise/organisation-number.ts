import { isOrganisationNumber } from '@prodsys/core';

/**
 * An organisation number as it is compared, also out of a MVA number: `NO 974 760 673 MVA` → `974760673`. A foreign
 * one is taken without spaces and signs, in capitals. Null: there is none, or nine digits that cannot be one.
 */
export function organisationNumber(text: string | null | undefined): string | null {
  const plain = (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const norwegian = /^(?:NO)?([0-9]{9})(?:MVA)?$/.exec(plain)?.[1];
  if (norwegian !== undefined) return isOrganisationNumber(norwegian) ? norwegian : null;
  return /[0-9]/.test(plain) && plain.length >= 5 ? plain : null;
}
