import { registerDescriptions, registerExamples, registerTexts } from '@prodsys/platform';

registerTexts({
  'duplicates-found': {
    nb: '{compared} kontakter sammenlignet, {found} nye mulige duplikater',
    en: '{compared} contacts compared, {found} new likely duplicates',
  },
});

registerDescriptions({
  DuplicatePage: 'Pairs of contacts that are likely one company.',
  DuplicatePair: 'Two contacts that are likely one company.',
  DuplicateContact: 'A contact as it is told apart from another.',
  'DuplicatePair.contacts': 'The two, the older first.',
  'DuplicatePair.reasons': 'What speaks for it and what against it, the strongest first.',
  'ContactLikeness.reasons': 'What speaks for it and what against it, the strongest first.',
  'DuplicatePair.state': '`open`, or `dismissed`: a person has said that they are two companies.',
  'ContactLikeness.state': '`open`, or `dismissed`: a person has said that they are two companies.',
  'DuplicateQuery.state':
    '`open` (also when absent): pairs to be decided. `dismissed`: those that are two companies.',
  'DuplicateDecision.state': '`dismissed`: they are two companies. `open`: that is taken back.',
  'DuplicatePage.waiting': 'How many contacts have been written that are not compared with the others yet.',
  'ContactLikeness.contact': 'The contact that may be the same company.',
  dismissedBy: 'Who said that they are two companies; null: nobody.',
  dismissedAt: 'When somebody said that they are two companies; null: nobody has. Instant in UTC.',
  'DuplicateParameters.id': 'The id of a contact.',
  'DuplicateParameters.otherId': 'The id of the contact that it is compared with.',
  ContactDuplicates: 'Contacts that may be the same company.',
});

const contact = {
  id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
  name: 'Fjord Industri AS',
  customerNumber: '10042',
  supplierNumber: null,
  organisationNumber: '999999999',
  gln: null,
  email: 'innkjop@fjord.example',
  phone: '+47 55 00 00 00',
  address: { line1: 'Havnegata 1', line2: null, postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
  createdByImport: false,
  version: 3,
};
const reasons = [{ code: 'same-name', params: {}, detail: 'Samme navn' }];

registerExamples({
  'DuplicatePair.contacts': [
    contact,
    { ...contact, id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f12', name: 'FJORD INDUSTRI', createdByImport: true },
  ],
  'DuplicatePair.reasons': reasons,
  'ContactLikeness.reasons': reasons,
  'ContactLikeness.contact': contact,
  'DuplicatePair.state': 'open',
  'ContactLikeness.state': 'open',
  'DuplicateDecision.state': 'dismissed',
  'DuplicatePage.waiting': 0,
  dismissedBy: null,
  dismissedAt: null,
});
