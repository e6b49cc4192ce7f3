import { defineTexts } from '../texts/define-texts';

export const dashboardTexts = defineTexts('dashboard', {
  title: { nb: 'Oversikt', en: 'Overview' },
  buying: { nb: 'Innkjøp', en: 'Buying' },
  selling: { nb: 'Salg', en: 'Selling' },
  atLeast: { nb: '{{count}}+', en: '{{count}}+' },
  // What purchase orders wait for
  failed: { nb: 'Feilet', en: 'Failed' },
  failedHint: { nb: 'Kom ikke frem; må rettes', en: 'Did not get through; to be mended' },
  waiting: { nb: 'Venter på sending', en: 'Waiting to be sent' },
  waitingHint: { nb: 'Eksportert, men ikke mottatt ennå', en: 'Exported, not yet received' },
  notExported: { nb: 'Klare til eksport', en: 'Ready to export' },
  notExportedHint: { nb: 'Frigitt, men ikke eksportert', en: 'Released, not exported' },
  drafts: { nb: 'Kladder', en: 'Drafts' },
  draftsHint: { nb: 'Innkjøpsordre under arbeid', en: 'Purchase orders in the making' },
  noAction: { nb: 'Ikke behandlet', en: 'Not forwarded' },
  noActionHint: { nb: 'Leverandøren tok dem ikke videre', en: 'The supplier did not take them further' },
  sent: { nb: 'Sendt', en: 'Sent' },
  last30: { nb: 'Siste 30 dager', en: 'Last 30 days' },
  // What order drafts wait for
  unread: { nb: 'Uleste', en: 'Unread' },
  unreadHint: { nb: 'Ingen har åpnet dem ennå', en: 'Nobody has opened them yet' },
  withDeviations: { nb: 'Med avvik', en: 'With deviations' },
  withDeviationsHint: { nb: 'Må ses på før godkjenning', en: 'To be looked at before approval' },
  undecidedCustomer: { nb: 'Uten kunde', en: 'Without a customer' },
  undecidedCustomerHint: { nb: 'Velg hvilken kunde det gjelder', en: 'Choose which customer it is' },
  open: { nb: 'Venter på godkjenning', en: 'Waiting for approval' },
  openHint: { nb: 'Alle åpne ordrekladder', en: 'All open order drafts' },
  approved: { nb: 'Godkjent', en: 'Approved' },
  rejected: { nb: 'Avvist', en: 'Rejected' },
  openOrders: { nb: 'Åpne ordrer', en: 'Open orders' },
  openOrdersHint: { nb: 'Ikke avsluttet ennå', en: 'Not closed yet' },
  received: { nb: 'Mottatt', en: 'Received' },
  // Chart
  buyingChart: { nb: 'Innkjøpsordre per dag, siste 30 dager', en: 'Purchase orders a day, last 30 days' },
  sellingChart: { nb: 'Ordrekladder per dag, siste 30 dager', en: 'Order drafts a day, last 30 days' },
  ofSeries: { nb: '{{count}} {{what}}', en: '{{count}} {{what}}' },
  inAll: { nb: 'I alt {{what}}', en: '{{what}} in all' },
  ofDay: { nb: '{{day}}: {{what}}', en: '{{day}}: {{what}}' },
  chartHint: {
    nb: 'Bruk piltastene for å gå fra dag til dag.',
    en: 'Use the arrow keys to go from day to day.',
  },
  nothingSent: {
    nb: 'Ingen innkjøpsordre er sendt de siste 30 dagene.',
    en: 'No purchase order has been sent in the last 30 days.',
  },
  nothingReceived: {
    nb: 'Ingen ordrer er mottatt de siste 30 dagene.',
    en: 'No order has been received in the last 30 days.',
  },
  asTable: { nb: 'Vis tallene som tabell', en: 'Show the figures as a table' },
  day: { nb: 'Dag', en: 'Day' },
  guideComplete: {
    nb: 'Alt er på plass, og den første ordren er fremme. Godt jobbet!',
    en: 'Everything is in place, and the first order has arrived. Well done!',
  },
  // What needs doing
  toDo: { nb: 'Må gjøres', en: 'To do' },
  nothingToDo: { nb: 'Ingenting haster nå.', en: 'Nothing is pressing right now.' },
  extensionOff: {
    nb: 'Utvidelsen ProdSys to ProdSys er av: ingenting sendes eller mottas.',
    en: 'The extension ProdSys to ProdSys is off: nothing is sent or received.',
  },
  logErrors_one: {
    nb: '{{count}} feil i integrasjonsloggen det siste døgnet.',
    en: '{{count}} error in the integration log in the last 24 hours.',
  },
  logErrors_other: {
    nb: '{{count}} feil i integrasjonsloggen det siste døgnet.',
    en: '{{count}} errors in the integration log in the last 24 hours.',
  },
  // Connections
  connections: { nb: 'Tilkoblinger', en: 'Connections' },
  noConnections: {
    nb: 'Ingen tilkoblinger ennå.',
    en: 'No connections yet.',
  },
  lastOrder: { nb: 'Siste: {{at}}', en: 'Last: {{at}}' },
  noOrderYet: { nb: 'Ingenting utvekslet ennå', en: 'Nothing exchanged yet' },
  tokenLabel: { nb: 'Token:', en: 'Token:' },
  allPartners: { nb: 'Vis alle partnere', en: 'Show all partners' },
});
