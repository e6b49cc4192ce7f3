import { defineTexts } from '../texts/define-texts';

export const addressTexts = defineTexts('address', {
  line1: { nb: 'Adresse', en: 'Address' },
  line2: { nb: 'Adresse, linje 2', en: 'Address, line 2' },
  postalCode: { nb: 'Postnummer', en: 'Postal code' },
  city: { nb: 'Poststed', en: 'City' },
  countryCode: { nb: 'Land (to bokstaver)', en: 'Country (two letters)' },
});
