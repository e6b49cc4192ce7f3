import { defineTexts } from '../texts/define-texts';

export const partsTexts = defineTexts('parts', {
  failed: { nb: 'Det gikk ikke', en: 'That did not work' },
  noAnswer: {
    nb: 'Instansen svarte ikke. Er nettet nede? Ingenting er gått tapt her; prøv igjen.',
    en: 'The instance did not answer. Is the network down? Nothing is lost here; try again.',
  },
  stale: {
    nb: 'Noen andre har endret dette siden du åpnet det. Last inn på nytt og gjør endringen din igjen.',
    en: 'Somebody else changed this since you opened it. Reload, and make your change again.',
  },
  mendFields: { nb: 'Rett feltene som er merket.', en: 'Mend the fields that are marked.' },
  gone: { nb: 'Dette finnes ikke (lenger).', en: 'This does not exist (any more).' },
  reference: { nb: 'Referanse ved feilmelding: {{id}}', en: 'Reference for support: {{id}}' },
  path: { nb: 'Brødsmulesti', en: 'Breadcrumbs' },
  filter: { nb: 'Filter', en: 'Filters' },
  removeFilter: { nb: 'Fjern dette filteret', en: 'Remove this filter' },
  sum: { nb: 'Sum', en: 'Total' },
  noHistory: { nb: 'Ingen endringer ennå.', en: 'No changes yet.' },
  field: { nb: 'Felt', en: 'Field' },
  before: { nb: 'Fra', en: 'From' },
  after: { nb: 'Til', en: 'To' },
  person: { nb: 'person', en: 'person' },
  import: { nb: 'import', en: 'import' },
  partner: { nb: 'partner', en: 'partner' },
  system: { nb: 'system', en: 'system' },
  sure: { nb: 'Er du sikker?', en: 'Are you sure?' },
  copyByHand: {
    nb: 'Nettleseren lar ikke siden kopiere. Merk teksten og trykk Ctrl + C.',
    en: 'The browser does not let the page copy. Select the text and press Ctrl + C.',
  },
  tokenOnce: {
    nb: 'Kopier tokenet nå. Det vises bare denne ene gangen, og vi kan ikke finne det igjen for dere.',
    en: 'Copy the token now. It is shown this once only, and cannot be found again.',
  },
  passwordOnce: {
    nb: 'Kopier passordet nå. Det vises bare denne ene gangen.',
    en: 'Copy the password now. It is shown this once only.',
  },
  copyToken: { nb: 'Kopier token', en: 'Copy token' },
  copyPassword: { nb: 'Kopier passord', en: 'Copy password' },
  haveIt: { nb: 'Jeg har tatt vare på det', en: 'I have kept it' },
  date: { nb: 'Dato', en: 'Date' },
  wrongDate: { nb: 'Skriv datoen som 22.11.2026.', en: 'Write the date as 22/11/2026.' },
  openCalendar: { nb: 'Velg {{what}} i kalender', en: 'Choose {{what}} in a calendar' },
});
