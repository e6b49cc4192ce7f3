import { defineTexts } from '../texts/define-texts';

export const personTexts = defineTexts('persons', {
  title: { nb: 'Kontaktpersoner', en: 'Contact persons' },
  person: { nb: 'Kontaktperson', en: 'Contact person' },
  first: { nb: 'Kontaktperson (kan legges til senere)', en: 'Contact person (may be added later)' },
  new: { nb: 'Ny kontaktperson', en: 'New contact person' },
  none: {
    nb: 'Ingen kontaktpersoner ennå. Legg til den som ordrene skal stiles til.',
    en: 'No contact persons yet. Add the one whom orders go to.',
  },
  name: { nb: 'Navn', en: 'Name' },
  email: { nb: 'E-post', en: 'E-mail' },
  phone: { nb: 'Telefon', en: 'Phone' },
  isDefault: { nb: 'Standard', en: 'Default' },
  isDefaultHint: {
    nb: 'Foreslås på nye ordrer.',
    en: 'Proposed on new orders.',
  },
  active: { nb: 'Aktiv', en: 'Active' },
  inactive: { nb: 'Inaktiv', en: 'Inactive' },
  saved: { nb: '{{name}} er lagret.', en: '{{name}} is saved.' },
  makeDefault: { nb: 'Gjør til standard', en: 'Make default' },
  deactivate: { nb: 'Deaktiver', en: 'Deactivate' },
  activate: { nb: 'Aktiver', en: 'Activate' },
  actionsFor: { nb: 'Handlinger for {{name}}', en: 'Actions for {{name}}' },
  export: { nb: 'Last ned personens data', en: "Download the person's data" },
  exported: { nb: 'Filen er lastet ned.', en: 'The file is downloaded.' },
  anonymise: { nb: 'Anonymiser …', en: 'Anonymise …' },
  anonymiseNow: { nb: 'Anonymiser', en: 'Anonymise' },
  anonymiseTitle: { nb: 'Anonymiser {{name}}', en: 'Anonymise {{name}}' },
  anonymiseHint: {
    nb: 'Navn, e-post og telefon fjernes overalt: fra kontakten, ordrene, kladdene, historikken og loggene. Ordrene selv blir stående. Dette kan ikke angres. Last ned personens data først om noen har bedt om innsyn.',
    en: 'Name, e-mail and phone are removed everywhere: from the contact, the orders, the drafts, the history and the logs. The orders themselves stay. This cannot be undone. If somebody has asked for a copy, download the data first.',
  },
  anonymised: { nb: 'Personen er anonymisert.', en: 'The person is anonymised.' },
});
