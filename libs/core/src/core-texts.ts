import { registerTexts } from '@prodsys/platform';

registerTexts({
  'time-zone-unknown': {
    nb: 'Tidssonen {timeZone} finnes ikke.',
    en: 'There is no time zone {timeZone}.',
  },
  'history-person-anonymised': { nb: 'kontaktperson anonymisert', en: 'contact person anonymised' },
  'history-created': { nb: 'opprettet', en: 'created' },
  'history-changed': { nb: 'endret', en: 'changed' },
  'history-deactivated': { nb: 'deaktivert', en: 'deactivated' },
  'history-released': { nb: 'frigitt', en: 'released' },
  'history-reopened': { nb: 'gjenåpnet', en: 'reopened' },
  'history-received': { nb: 'mottatt', en: 'received' },
  'history-closed': { nb: 'lukket', en: 'closed' },
  'history-cancelled': { nb: 'kansellert', en: 'cancelled' },
  'history-reset': { nb: 'status nullstilt', en: 'status emptied' },
  'history-sent': { nb: 'sendt til partneren', en: 'sent to the partner' },
  'history-not-forwarded': { nb: 'ikke behandlet av partneren', en: 'not forwarded at the partner' },
  'history-revised': { nb: 'revidert av kunden', en: 'revised by the customer' },
  'history-customer-chosen': { nb: 'kunde valgt', en: 'customer chosen' },
  'history-article-chosen': { nb: 'artikkel valgt', en: 'article chosen' },
  'history-approved': { nb: 'godkjent', en: 'approved' },
  'history-rejected': { nb: 'avvist', en: 'rejected' },
  'state-draft': { nb: 'kladd', en: 'draft' },
  'state-released': { nb: 'frigitt', en: 'released' },
  'state-sent': { nb: 'sendt', en: 'sent' },
  'state-answered': { nb: 'besvart', en: 'answered' },
  'state-received': { nb: 'mottatt', en: 'received' },
  'state-open': { nb: 'åpen', en: 'open' },
  'state-closed': { nb: 'lukket', en: 'closed' },
  'state-cancelled': { nb: 'kansellert', en: 'cancelled' },
  draft: { nb: 'kladd', en: 'draft' },
  approved: { nb: 'godkjent', en: 'approved' },
  rejected: { nb: 'avvist', en: 'rejected' },
  cancelled: { nb: 'kansellert', en: 'cancelled' },
  'contact-number-taken': {
    nb: 'Kunde- eller leverandørnummeret er i bruk.',
    en: 'The customer or supplier number is in use.',
  },
  'organisation-number-invalid': {
    nb: 'Organisasjonsnummeret {number} har feil kontrollsiffer.',
    en: 'The organisation number {number} has a wrong check digit.',
  },
  'contact-merged': {
    nb: 'Kontakten er slått sammen med en annen. Endre den, eller angre sammenslåingen.',
    en: 'The contact was merged into another. Change that one, or undo the merging.',
  },
  'contact-unknown': { nb: 'Kontakten finnes ikke.', en: 'The contact does not exist.' },
  'customer-unknown': {
    nb: 'Kunden finnes ikke eller er ikke aktiv.',
    en: 'The customer does not exist or is not active.',
  },
  'article-number-taken': { nb: 'Artikkelnummeret er i bruk.', en: 'The article number is in use.' },
  'article-unknown': {
    nb: 'Artikkelen finnes ikke eller er ikke aktiv.',
    en: 'The article does not exist or is not active.',
  },
  'supplier-twice': {
    nb: 'Den samme leverandøren er ført opp to ganger.',
    en: 'The same supplier is listed twice.',
  },
  'price-quantity-not-positive': {
    nb: 'Prisen må gjelde for mer enn 0 enheter.',
    en: 'The price must be for more than 0 units.',
  },
  'order-invalid': { nb: 'Ordren har feil.', en: 'The order has faults.' },
  'own-article-unknown': {
    nb: 'Artikkelen finnes ikke hos oss: {number}.',
    en: 'The article does not exist here: {number}.',
  },
  'line-number-twice': {
    nb: 'Linjenummer {lineNumber} er brukt to ganger.',
    en: 'Line number {lineNumber} is used twice.',
  },
  'order-number-taken-here': { nb: 'Ordrenummeret er i bruk.', en: 'The order number is in use.' },
  'order-transmitted': {
    nb: 'Ordre {number} er sendt og kan ikke endres.',
    en: 'Order {number} has been sent and cannot be changed.',
  },
  'order-cancelled': { nb: 'Ordre {number} er kansellert.', en: 'Order {number} is cancelled.' },
  'order-being-sent': {
    nb: 'Ordre {number} sendes akkurat nå. Prøv igjen om noen sekunder.',
    en: 'Order {number} is being sent right now. Try again in a few seconds.',
  },
  'order-in-doubt': {
    nb: 'Ordre {number} er eller kan være hos leverandøren, og kan ikke trekkes tilbake her.',
    en: 'Order {number} is or may be at the supplier and cannot be withdrawn here.',
  },
  'words-refreshed': {
    nb: 'Ordrer som nå finnes under nytt navn: {count}.',
    en: 'Orders that are now found under a new name: {count}.',
  },
  'record-busy': {
    nb: 'Andre endrer dette akkurat nå. Prøv igjen om et øyeblikk.',
    en: 'Others are changing this right now. Try again in a moment.',
  },
  'supplier-unusable': {
    nb: 'Kontakten er ikke en aktiv leverandør.',
    en: 'The contact is not an active supplier.',
  },
  'contact-is-own-company': {
    nb: 'Dette er egen bedrift. Navn, adresse og numre endres under Organisasjonsinnstillinger.',
    en: 'This is the own company. Name, address and numbers are changed in the organisation settings.',
  },
  'contact-incomplete': {
    nb: 'Adresse og e-post kan endres, men ikke fjernes.',
    en: 'Address and e-mail can be changed, but not removed.',
  },
  'order-state-ended': {
    nb: 'Ordre {number} er {state|text} og kan ikke endres.',
    en: 'Order {number} is {state|text} and cannot be changed.',
  },
  'order-state-not-allowed': {
    nb: 'Dette kan ikke gjøres med ordre {number}: den er {state|text}.',
    en: 'This cannot be done with order {number}: it is {state|text}.',
  },
  'person-unknown': {
    nb: 'Kontakten har ingen slik kontaktperson.',
    en: 'The contact has no such contact person.',
  },
  'order-not-draft': { nb: 'Ordre {number} er ikke en kladd.', en: 'Order {number} is not a draft.' },
  'status-not-resettable': {
    nb: 'Bare ordrer som leverandøren ikke behandlet (NO_ACTION), kan nullstilles. Det gjelder ikke {number}.',
    en: 'Only orders with the status NO_ACTION can be reset; {number} has another.',
  },
  'draft-not-open': {
    nb: 'Ordrekladd {number} er ikke åpen lenger ({state|text}).',
    en: 'Order draft {number} is no longer open ({state|text}).',
  },
  'draft-has-deviations': {
    nb: 'Ordrekladd {number} har avvik som noen må se på først.',
    en: 'Order draft {number} has deviations that somebody must look at first.',
  },
  'draft-not-approvable': {
    nb: 'Ordrekladd {number} kan ikke godkjennes ennå.',
    en: 'Order draft {number} cannot be approved yet.',
  },
  'draft-is-test': { nb: 'En prøveordre blir aldri en ordre.', en: 'A test order never becomes an order.' },
  'contact-undecided': {
    nb: 'Kunden er ikke avgjort: velg en av kandidatene.',
    en: 'The customer is undecided: choose one of the candidates.',
  },
  'article-unresolved': {
    nb: 'Artikkelen for {number} er ikke avgjort.',
    en: 'The article for {number} is not decided.',
  },
  'article-chosen': { nb: 'Valgt av {by}.', en: 'Chosen by {by}.' },
});
