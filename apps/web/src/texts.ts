export type Language = 'nb' | 'en';

const nb = {
  signInTitle: 'Logg inn',
  username: 'Brukernavn',
  password: 'Passord',
  signIn: 'Logg inn',
  signOut: 'Logg ut',
  otherLanguage: 'English',
  buyer: 'Kjøper',
  supplier: 'Leverandør',
  sampleData: 'Eksempeldata',
  admin: 'Admin',
  office: 'Kontor',
  production: 'Produksjon',
  orders: 'Innkjøpsordrer',
  noOrders: 'Ingen innkjøpsordrer ennå.',
  order: 'Ordre',
  reference: 'Referanse',
  orderDate: 'Ordredato',
  state: 'Tilstand',
  status: 'Status',
  actions: 'Handlinger',
  draft: 'Kladd',
  released: 'Frigitt',
  sent: 'Sendt',
  answered: 'Besvart',
  received: 'Mottatt',
  closed: 'Lukket',
  cancelled: 'Kansellert',
  approved: 'Godkjent',
  rejected: 'Avvist',
  TRANSMITTED: 'Overført',
  NO_ACTION: 'Ikke behandlet',
  failed: 'Feilet, prøves igjen',
  waiting: 'Venter på sending',
  notSent: 'Ikke sendt',
  draftThere: 'kladd {number}',
  errorPage: 'Se feilen hos leverandøren',
  check: 'Sjekk',
  export: 'Eksporter',
  release: 'Frigi',
  reset: 'Nullstill',
  checking: 'Spør leverandøren …',
  exporting: 'Eksporterer …',
  ready: 'Klar: leverandøren vil ta imot ordren.',
  warnings: 'Ordren kan sendes, med varsler:',
  'cannot-go': 'Ordren kan ikke sendes:',
  unknown: 'Ingen feil hos oss, men leverandøren kunne ikke spørres:',
  exportDone: 'Ordre {number} er overført.',
  exportNoAction: 'Ordre {number} ble ikke behandlet av leverandøren.',
  exportFailed: 'Ordre {number} ble ikke overført:',
  line: 'Linje',
  article: 'Artikkel',
  supplierArticle: 'Leverandørens nr.',
  description: 'Beskrivelse',
  quantity: 'Antall',
  price: 'Pris',
  theirPrice: 'Kjøpers pris',
  ourPrice: 'Vår pris',
  deviation: 'Avvik',
  amount: 'Beløp',
  total: 'Sum uten mva.',
  drafts: 'Ordrekladder',
  noDrafts: 'Ingen ordrekladder ennå. De dukker opp her av seg selv når en kunde eksporterer en ordre.',
  customer: 'Kunde',
  customerOrder: 'Kundens ordre',
  receivedAt: 'Mottatt',
  newDraft: 'Ny ordrekladd {number} fra {customer}.',
  changedDraft: 'Ordrekladd {number} er endret.',
  approve: 'Godkjenn',
  reject: 'Avvis',
  rejectReason: 'Grunn til avvisning',
  cancel: 'Avbryt',
  becameOrder: 'Ble ordre {number}.',
  becauseOf: 'Grunn: {reason}',
  warningCount: '{count} varsler',
  oneWarning: '1 varsel',
  log: 'Integrasjonslogg',
  noLog: 'Ingen hendelser ennå.',
  info: 'Info',
  warning: 'Varsel',
  error: 'Feil',
  noneFound: 'Ingen treff.',
  show: 'Vis',
  showMore: 'Vis flere',
  searchOrders: 'Søk på ordrenummer',
  searchDrafts: 'Søk på kladdens eller kundens ordrenummer',
  all: 'Alle',
  waitingOrFailed: 'Venter eller feilet',
  sentToSupplier: 'Sendt',
  moved:
    'Systemet har fått ny adresse: {to}, før {from}. Ingenting sendes til partnere før en administrator bekrefter adressen.',
  confirmAddress: 'Bekreft {to}',
  askAdmin: 'Be en administrator om å logge inn og bekrefte.',
  notDurable: 'Databasen er satt opp slik at lagrede ordrer kan gå tapt ved strømbrudd.',
  setting: '{setting} er {found}, men skal være {wanted}.',
  offline: 'Får ikke kontakt med serveren. Prøver igjen …',
  sessionEnded: 'Du er logget ut. Logg inn igjen.',
};

export type TextKey = keyof typeof nb;

const en: Record<TextKey, string> = {
  signInTitle: 'Sign in',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  signOut: 'Sign out',
  otherLanguage: 'Norsk',
  buyer: 'Buyer',
  supplier: 'Supplier',
  sampleData: 'Sample data',
  admin: 'Admin',
  office: 'Office',
  production: 'Production',
  orders: 'Purchase orders',
  noOrders: 'No purchase orders yet.',
  order: 'Order',
  reference: 'Reference',
  orderDate: 'Order date',
  state: 'State',
  status: 'Status',
  actions: 'Actions',
  draft: 'Draft',
  released: 'Released',
  sent: 'Sent',
  answered: 'Answered',
  received: 'Received',
  closed: 'Closed',
  cancelled: 'Cancelled',
  approved: 'Approved',
  rejected: 'Rejected',
  TRANSMITTED: 'Transmitted',
  NO_ACTION: 'Not forwarded',
  failed: 'Failed, will be retried',
  waiting: 'Waiting to be sent',
  notSent: 'Not sent',
  draftThere: 'draft {number}',
  errorPage: "See the fault at the supplier's",
  check: 'Check',
  export: 'Export',
  release: 'Release',
  reset: 'Reset',
  checking: 'Asking the supplier …',
  exporting: 'Exporting …',
  ready: 'Ready: the supplier will take the order.',
  warnings: 'The order can be sent, with warnings:',
  'cannot-go': 'The order cannot be sent:',
  unknown: 'No faults here, but the supplier could not be asked:',
  exportDone: 'Order {number} has been transmitted.',
  exportNoAction: 'Order {number} was not forwarded by the supplier.',
  exportFailed: 'Order {number} was not transmitted:',
  line: 'Line',
  article: 'Article',
  supplierArticle: "Supplier's no.",
  description: 'Description',
  quantity: 'Quantity',
  price: 'Price',
  theirPrice: "Buyer's price",
  ourPrice: 'Our price',
  deviation: 'Deviation',
  amount: 'Amount',
  total: 'Total without VAT',
  drafts: 'Order drafts',
  noDrafts: 'No order drafts yet. They appear here by themselves when a customer exports an order.',
  customer: 'Customer',
  customerOrder: "Customer's order",
  receivedAt: 'Received',
  newDraft: 'New order draft {number} from {customer}.',
  changedDraft: 'Order draft {number} has changed.',
  approve: 'Approve',
  reject: 'Reject',
  rejectReason: 'Reason for rejection',
  cancel: 'Cancel',
  becameOrder: 'Became order {number}.',
  becauseOf: 'Reason: {reason}',
  warningCount: '{count} warnings',
  oneWarning: '1 warning',
  log: 'Integration log',
  noLog: 'No events yet.',
  info: 'Info',
  warning: 'Warning',
  error: 'Error',
  noneFound: 'Nothing found.',
  show: 'Show',
  showMore: 'Show more',
  searchOrders: 'Search by order number',
  searchDrafts: "Search by the draft's or the customer's order number",
  all: 'All',
  waitingOrFailed: 'Waiting or failed',
  sentToSupplier: 'Sent',
  moved:
    'The system has a new address: {to}, formerly {from}. Nothing is sent to partners until an administrator confirms the address.',
  confirmAddress: 'Confirm {to}',
  askAdmin: 'Ask an administrator to sign in and confirm it.',
  notDurable: 'The database is set up so that saved orders may be lost in a power cut.',
  setting: '{setting} is {found}, but should be {wanted}.',
  offline: 'Cannot reach the server. Trying again …',
  sessionEnded: 'You are signed out. Sign in again.',
};

const isLanguage = (text: string | null): text is Language => text === 'nb' || text === 'en';

/** Before sign-in: what was chosen in this browser, else the browser's own language. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem('language');
  if (isLanguage(chosen)) return chosen;
  return /^en\b/i.test(navigator.language) ? 'en' : 'nb';
}

let current = firstLanguage();

export const language = () => current;

export function useLanguage(wanted: Language): void {
  current = wanted;
  document.documentElement.lang = wanted;
}

/** A person has chosen: this browser remembers it. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem('language', chosen);
  useLanguage(chosen);
}

export const t = (key: TextKey, values: Record<string, string | number> = {}): string =>
  (current === 'nb' ? nb : en)[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A code from the API in our words; an unknown one as it is. */
export const word = (code: string): string => (code in nb ? t(code as TextKey) : code);

const locale = () => (current === 'nb' ? 'nb-NO' : 'en-GB');
const decimal = (text: string, digits: number) =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: 6 }).format(
    text as Intl.StringNumericLiteral,
  );

export const money = (text: string | null) => (text === null ? '–' : decimal(text, 2));
export const amount = (text: string) => decimal(text, 0);
export const day = (text: string) =>
  new Intl.DateTimeFormat(locale(), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(text));
export const moment = (text: string) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'medium' }).format(new Date(text));
