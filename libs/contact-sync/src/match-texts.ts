import { registerTexts } from '@prodsys/platform';

/** What speaks for and against two cards being one company (compare/evidence.ts). */
registerTexts({
  'same-organisation-number': { nb: 'Samme organisasjonsnummer', en: 'The same organisation number' },
  'organisation-number-differs': { nb: 'Ulikt organisasjonsnummer', en: 'Another organisation number' },
  'same-gln': { nb: 'Samme GLN', en: 'The same GLN' },
  'gln-differs': { nb: 'Ulik GLN', en: 'Another GLN' },
  'same-name': { nb: 'Samme navn', en: 'The same name' },
  'similar-name': { nb: 'Lignende navn', en: 'A similar name' },
  'name-differs': { nb: 'Ulikt navn', en: 'Another name' },
  'legal-form-differs': { nb: 'Ulik selskapsform', en: 'Another legal form' },
  'same-address': { nb: 'Samme adresse', en: 'The same address' },
  'similar-address': { nb: 'Lignende adresse', en: 'A similar address' },
  'same-street': { nb: 'Samme gate', en: 'The same street' },
  'same-place': { nb: 'Samme sted', en: 'The same town' },
  'address-differs': { nb: 'Ulik adresse', en: 'Another address' },
  elsewhere: { nb: 'Et annet sted', en: 'Another town' },
  'same-phone': { nb: 'Samme telefon', en: 'The same telephone' },
  'phone-differs': { nb: 'Ulik telefon', en: 'Another telephone' },
  'same-email': { nb: 'Samme e-postadresse', en: 'The same e-mail address' },
  'same-email-domain': { nb: 'Samme e-postdomene', en: 'The same e-mail domain' },
  'email-differs': { nb: 'Ulik e-postadresse', en: 'Another e-mail address' },
  'same-person': { nb: 'Samme kontaktperson', en: 'The same contact person' },
  'person-differs': { nb: 'Ulik kontaktperson', en: 'Another contact person' },
});
