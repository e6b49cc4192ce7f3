import { defineTexts } from '../texts/define-texts';

/** The guide, step by step. */
export const firstStepTexts = defineTexts('firstSteps', {
  title: { nb: 'Kom i gang', en: 'Get started' },
  intro: {
    nb: 'Følg stegene til den første ordren er fremme. De krysses av etter hvert som de er gjort, også når en kollega gjør dem.',
    en: 'Follow the steps until the first order has arrived. They tick themselves off as they are done, also when a colleague does them.',
  },
  progress: { nb: '{{done}} av {{all}} gjort', en: '{{done}} of {{all}} done' },
  show: { nb: 'Vis stegene', en: 'Show the steps' },
  hide: { nb: 'Skjul stegene', en: 'Hide the steps' },
  asBuyer: { nb: 'Som kjøper', en: 'As a buyer' },
  asSupplier: { nb: 'Som leverandør', en: 'As a supplier' },
  done: { nb: 'Gjort', en: 'Done' },
  notDone: { nb: 'Ikke gjort', en: 'Not done' },
  optional: { nb: 'valgfritt', en: 'optional' },
  byAdmin: { nb: 'Dette gjør en administrator.', en: 'An administrator does this.' },
  byOffice: {
    nb: 'Dette gjør kontoret eller en administrator.',
    en: 'The office or an administrator does this.',
  },
  extensionFirst: {
    nb: 'Siden kommer når utvidelsen er slått på.',
    en: 'The page appears once the extension is on.',
  },
  'both-company': { nb: 'Fyll ut egen organisasjon', en: 'Fill in your own organisation' },
  'both-companyHint': {
    nb: 'Navn og adresse følger med hver ordre. Skriv dem likt som hos partneren, så kjenner systemene hverandre igjen.',
    en: 'Name and address go with every order. Write them as your partner does, so that the systems recognise each other.',
  },
  'both-extension': {
    nb: 'Slå på utvidelsen ProdSys to ProdSys',
    en: 'Switch on the extension ProdSys to ProdSys',
  },
  'both-extensionHint': {
    nb: 'Det må gjøres hos begge. API-tilgangen må også være på.',
    en: 'Both companies have to do it. API access has to be on as well.',
  },
  'buyer-contact': { nb: 'Registrer leverandøren som kontakt', en: 'Register the supplier as a contact' },
  'buyer-contactHint': {
    nb: 'Samme firmanavn, adresse og kontaktperson som hos leverandøren selv, så unngår dere dubletter.',
    en: 'The same company name, address and contact person as the supplier uses, to avoid duplicates.',
  },
  'buyer-connection': {
    nb: 'Registrer tokenet og endepunktet fra leverandøren',
    en: "Register the supplier's token and endpoint",
  },
  'buyer-connectionHint': {
    nb: 'Leverandøren lager tokenet og gir dere begge deler.',
    en: 'The supplier creates the token and gives you both.',
  },
  'buyer-connection-tested': { nb: 'Test tilkoblingen', en: 'Test the connection' },
  'buyer-connection-testedHint': {
    nb: 'Testen viser steg for steg hva som virker, og hva dere gjør med resten.',
    en: 'The test shows step by step what works, and what to do about the rest.',
  },
  'buyer-article': {
    nb: 'Oppgi leverandørens artikkelnummer på en artikkel',
    en: "Give an article the supplier's article number",
  },
  'buyer-articleHint': {
    nb: 'Nummeret må være helt likt artikkelnummeret hos leverandøren.',
    en: "It has to be identical to the supplier's own article number.",
  },
  'buyer-order': { nb: 'Lag og frigi en innkjøpsordre', en: 'Make and release a purchase order' },
  'buyer-orderHint': {
    nb: 'Velg leverandøren, legg til artikler og frigi ordren.',
    en: 'Choose the supplier, add articles and release the order.',
  },
  'buyer-export': { nb: 'Eksporter ordren til partneren', en: 'Export the order to the partner' },
  'buyer-exportHint': {
    nb: 'Velg ordren og trykk Eksporter. Går noe galt, står det på ordren hva som må rettes.',
    en: 'Select the order and press Export. If something goes wrong, the order says what to mend.',
  },
  'supplier-article': { nb: 'Registrer artiklene dere selger', en: 'Register the articles you sell' },
  'supplier-articleHint': {
    nb: 'Kundens ordrelinjer finner artiklene på artikkelnummeret.',
    en: "The customer's order lines find the articles by their article number.",
  },
  'supplier-token': { nb: 'Lag et token til kunden', en: 'Create a token for the customer' },
  'supplier-tokenHint': {
    nb: 'Det vises én gang. Gi det til kunden på en trygg måte, sammen med adressen.',
    en: 'It is shown once. Hand it to the customer in a safe way, together with the address.',
  },
  'supplier-contact': { nb: 'Registrer kunden som kontakt', en: 'Register the customer as a contact' },
  'supplier-contactHint': {
    nb: 'Finnes ikke kunden, opprettes den med den første ordren. Det kan gi dubletter.',
    en: 'If there is none, it is created with the first order. That may lead to duplicates.',
  },
  'supplier-draft': { nb: 'Motta den første ordrekladden', en: 'Receive the first order draft' },
  'supplier-draftHint': {
    nb: 'Den kommer hit av seg selv når kunden eksporterer en ordre.',
    en: 'It comes by itself when the customer exports an order.',
  },
  'supplier-approved': { nb: 'Se over og godkjenn ordrekladden', en: 'Look through and approve the draft' },
  'supplier-approvedHint': {
    nb: 'Ordren gjelder ikke før noen hos dere har godkjent den.',
    en: 'The order is not active before somebody here has approved it.',
  },
});
