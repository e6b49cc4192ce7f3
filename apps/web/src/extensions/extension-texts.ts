import { defineTexts } from '../texts/define-texts';

export const extensionTexts = defineTexts('extensions', {
  title: { nb: 'Utvidelser', en: 'Extensions' },
  name: { nb: 'Navn', en: 'Name' },
  created: { nb: 'Opprettet', en: 'Created' },
  lastExecution: { nb: 'Siste kjøring', en: 'Last execution' },
  notRun: { nb: 'Ikke kjørt ennå', en: 'Not run yet' },
  onOff: { nb: 'Av/på', en: 'On/off' },
  none: {
    nb: 'Denne instansen har ingen utvidelser.',
    en: 'This instance has no extensions.',
  },
  switchOf: { nb: '{{title}} er på', en: '{{title}} is on' },
  isOn: { nb: 'Utvidelsen er på', en: 'The extension is on' },
  whileOn: {
    nb: 'Partnere kan utveksle dokumenter med dere, jobbene går av seg selv, og menyene vises.',
    en: 'Partners can exchange documents with you, the jobs run by themselves, and the menus are shown.',
  },
  whileOff: {
    nb: 'Ingenting sendes eller tas imot. Ordrer venter der de er, hos dere eller hos partneren, og ingenting går tapt. Kladder og ordrer som finnes, kan fortsatt brukes.',
    en: 'Nothing is sent or taken in. Orders wait where they are, here or at the partner, and nothing is lost. Drafts and orders that exist stay usable.',
  },
  switchOff: { nb: 'Slå av {{title}}?', en: 'Switch {{title}} off?' },
  switchOffHint: {
    nb: 'Ingenting sendes eller tas imot før den slås på igjen. Ordrer venter, og ingenting går tapt. Menyene forsvinner for alle.',
    en: 'Nothing is sent or taken in until it is on again. Orders wait, and nothing is lost. Its menus disappear for everybody.',
  },
  doSwitchOff: { nb: 'Slå av', en: 'Switch off' },
  switchedOn: { nb: '{{title}} er slått på.', en: '{{title}} is switched on.' },
  switchedOff: { nb: '{{title}} er slått av.', en: '{{title}} is switched off.' },
  apiAccess: { nb: 'API-tilgang', en: 'API access' },
  apiAccessOn: { nb: 'API-tilgang er på', en: 'API access is on' },
  apiAccessOff: { nb: 'API-tilgang er av', en: 'API access is off' },
  apiAccessNeeded: {
    nb: 'Partnere slipper ikke inn så lenge API-tilgang er av. Slå den på, og sjekk at tokenene har rettighetene de trenger.',
    en: 'Partners are not let in while API access is off. Switch it on, and check that the tokens have the scopes they need.',
  },
  apiAccessFine: {
    nb: 'Partnere med gyldig token slipper inn. For å sende ordrer trenger tokenet PurchaseOrders:Create, Articles:Read og Contacts:ReadWrite.',
    en: 'Partners with a valid token are let in. To send orders, the token needs PurchaseOrders:Create, Articles:Read and Contacts:ReadWrite.',
  },
  toApiAccess: { nb: 'Til API-tilgang', en: 'To API access' },
  parameters: { nb: 'Parametere', en: 'Parameters' },
  noParameters: {
    nb: 'Utvidelsen har ingenting å stille inn.',
    en: 'The extension has nothing to set.',
  },
  jobs: { nb: 'Jobber', en: 'Jobs' },
  noJobs: {
    nb: 'Utvidelsen har ingen jobber her: den svarer når partnere spør.',
    en: 'The extension has no jobs here: it answers when partners ask.',
  },
  connections: { nb: 'Tilkoblinger', en: 'Connections' },
  wholeNumber: { nb: 'Skriv et helt tall.', en: 'Write a whole number.' },
  between: { nb: 'Fra {{least}} til {{most}}.', en: 'From {{least}} to {{most}}.' },
  usually: { nb: 'Vanlig: {{value}}.', en: 'Usually {{value}}.' },
});
