import { defineTexts } from '../texts/define-texts';

/** What filling in lines says. The names of the columns are in `orderTermsTexts`. */
export const lineGridTexts = defineTexts('lineGrid', {
  ofLine: { nb: 'linje', en: 'line' },
  articleHint: { nb: 'Nr. eller tekst', en: 'No. or text' },
  addLine: { nb: 'Ny linje', en: 'New line' },
  removeLine: { nb: 'Slett linje', en: 'Delete line' },
  allColumns: { nb: 'Pris per antall og merknad', en: 'Price per quantity, and notes' },
  keys: {
    nb: 'Enter går til neste felt, pil opp og ned til linjen over og under. Rader fra et regneark limes rett inn.',
    en: 'Enter goes to the next field, the arrows to the line above and below. Paste rows of a spreadsheet right here.',
  },
  paste: { nb: 'Lim inn fra regneark', en: 'Paste from a spreadsheet' },
  pasteHint: {
    nb: 'Kopier radene i regnearket og lim dem inn her. Kolonnene er artikkelnummer (vårt eller leverandørens), antall, pris og beskrivelse; de to siste kan utelates. Med overskrifter kan kolonnene stå i en annen rekkefølge.',
    en: "Copy the rows in the spreadsheet and paste them here. The columns are article number (ours or the supplier's), quantity, price and description; the last two may be left out. With headings the columns may come in another order.",
  },
  pasteHintSale: {
    nb: 'Kopier radene i regnearket og lim dem inn her. Kolonnene er artikkelnummer, antall, pris og beskrivelse; de to siste kan utelates. Med overskrifter kan kolonnene stå i en annen rekkefølge.',
    en: 'Copy the rows in the spreadsheet and paste them here. The columns are article number, quantity, price and description; the last two may be left out. With headings the columns may come in another order.',
  },
  rows: { nb: 'Rader', en: 'Rows' },
  addRows_one: { nb: 'Legg til {{count}} linje', en: 'Add {{count}} line' },
  addRows_other: { nb: 'Legg til {{count}} linjer', en: 'Add {{count}} lines' },
  lookingUp: { nb: 'Finner artikler: {{done}} av {{count}}', en: 'Finding articles: {{done}} of {{count}}' },
  allFound_one: { nb: '{{count}} linje er lagt til.', en: '{{count}} line is added.' },
  allFound_other: { nb: '{{count}} linjer er lagt til.', en: '{{count}} lines are added.' },
  toMend_one: { nb: '{{count}} linje må rettes.', en: '{{count}} line needs mending.' },
  toMend_other: { nb: '{{count}} linjer må rettes.', en: '{{count}} lines need mending.' },
  nextToMend: { nb: 'Gå til den neste', en: 'Go to the next one' },
  notFound: {
    nb: 'Fant ingen artikkel med nummeret «{{number}}». Søk etter den, eller opprett den i artikkelregisteret.',
    en: 'No article has the number “{{number}}”. Search for it, or create it in the register of articles.',
  },
  ambiguous: {
    nb: 'Flere artikler har nummeret «{{number}}». Velg den riktige.',
    en: 'Several articles have the number “{{number}}”. Choose the right one.',
  },
  noLookUp: {
    nb: 'Fikk ikke slått opp «{{number}}». Prøv igjen, eller søk etter artikkelen.',
    en: '“{{number}}” could not be looked up. Try again, or search for the article.',
  },
  searching: { nb: 'Søker …', en: 'Searching …' },
  noHits: { nb: 'Ingen treff på «{{search}}».', en: 'Nothing matches “{{search}}”.' },
  notSupplied: { nb: 'ikke registrert hos leverandøren', en: 'not registered with the supplier' },
  wrongDate: { nb: 'Skriv datoen som 22.11.2026.', en: 'Write the date as 22/11/2026.' },
});
