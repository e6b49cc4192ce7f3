import { registerTexts } from '@prodsys/platform';

/** The texts of the codes that both ends use. A partner's codes are rendered here too, in the reader's language. */
registerTexts({
  // What is wrong with an order
  'contact-invalid': {
    nb: 'Kjøperens firmakort mangler navn eller adresse.',
    en: "The buyer's company card lacks a name or an address.",
  },
  'no-lines': { nb: 'Ordren har ingen linjer.', en: 'The order has no lines.' },
  'quantity-not-positive': {
    nb: 'Antallet {quantity|number} må være over 0.',
    en: 'The quantity {quantity|number} must be above 0.',
  },
  'price-negative': {
    nb: 'Prisen {unitPrice|number} er negativ.',
    en: 'The price {unitPrice|number} is negative.',
  },
  'discount-out-of-range': {
    nb: 'Rabatten {discountPercent|number} må være fra 0 til 100.',
    en: 'The discount {discountPercent|number} must be from 0 to 100.',
  },
  'limit-exceeded': {
    nb: 'Forespørselen er over grensen ({expected}).',
    en: 'The request is over the limit ({expected}).',
  },
  'order-number-taken': {
    nb: 'En annen ordre har allerede nummeret {number}.',
    en: 'Another order already has the number {number}.',
  },
  'revision-reused': {
    nb: 'Revisjon {revision} er sendt før med et annet innhold.',
    en: 'Revision {revision} has been sent before with other content.',
  },
  'revision-outdated': {
    nb: 'Revisjon {revision} er eldre enn den leverandøren har ({current}).',
    en: 'Revision {revision} is older than the one the supplier has ({current}).',
  },
  'order-already-accepted': {
    nb: 'Leverandøren har allerede godkjent ordren ({number}).',
    en: 'The supplier has already accepted the order ({number}).',
  },
  'order-identity-changed': {
    nb: 'En ny revisjon kan ikke endre ordrenummeret eller om det er en prøve.',
    en: 'A new revision cannot change the order number, nor whether it is a test.',
  },
  'order-closed': {
    nb: 'Ordrekladden {number} er lukket hos leverandøren ({state|text}).',
    en: "The order draft {number} is closed at the supplier's ({state|text}).",
  },
  'order-in-progress': { nb: 'Ordren behandles akkurat nå.', en: 'The order is being processed right now.' },
  'instance-mismatch': {
    nb: 'Tokenet hører til en annen instans.',
    en: 'The token belongs to another instance.',
  },
  'contact-created': {
    nb: 'Kunden {name} er ikke kjent fra før og opprettes av importen.',
    en: 'The customer {name} is not known yet and is created by the import.',
  },
  'contact-exact': {
    nb: 'Kunden {name} ble funnet og koblet.',
    en: 'The customer {name} was found and linked.',
  },
  'contact-chosen': {
    nb: '{by} valgte kunden {name} for tilkoblingen. Avgjorte ordrekladder: {drafts}.',
    en: '{by} chose the customer {name} for the connection. Order drafts decided: {drafts}.',
  },
  // Why an order was not forwarded
  'connection-not-active': {
    nb: 'Forbindelsen er ikke aktiv hos leverandøren.',
    en: "The connection is not active at the supplier's.",
  },
  'document-type-not-accepted': {
    nb: 'Leverandøren tar ikke imot denne dokumenttypen.',
    en: 'The supplier does not take this document type.',
  },
  'only-test-orders': {
    nb: 'Leverandøren tar bare imot prøveordrer.',
    en: 'The supplier takes test orders only.',
  },
  'not-forwarded': {
    nb: 'Leverandøren behandlet ikke ordren.',
    en: 'The supplier did not forward the order.',
  },
  // Why an order is not exported
  'order-already-transmitted': { nb: 'Ordren er allerede sendt.', en: 'The order has already been sent.' },
  'order-has-no-action': {
    nb: 'Leverandøren behandlet ikke ordren. Nullstill den for å sende på nytt.',
    en: 'The supplier did not forward the order. Reset it to send it again.',
  },
  'order-not-released': { nb: 'Ordren er ikke frigitt.', en: 'The order is not released.' },
  'supplier-is-own-company': {
    nb: 'Leverandøren er eget firma: dette er en produksjonsordre.',
    en: 'The supplier is the own company: this is a production order.',
  },
  'connection-missing': {
    nb: 'Leverandøren har ingen tilkobling. Registrer en under Integrasjoner.',
    en: 'The supplier has no connection. Register one under Integrations.',
  },
  'connection-not-active-here': {
    nb: 'Tilkoblingen til leverandøren er ikke aktiv ({state|text}).',
    en: 'The connection to the supplier is not active ({state|text}).',
  },
  'own-company-incomplete': {
    nb: 'Eget firma mangler navn eller adresse under Organisasjon.',
    en: 'The own company lacks a name or an address under Organisation.',
  },
  'supplier-article-number-missing': {
    nb: 'Leverandørens artikkelnummer mangler for {article}.',
    en: "The supplier's article number is missing for {article}.",
  },
  'order-incomplete': { nb: 'Ordren er ikke komplett.', en: 'The order is not complete.' },
  'partner-not-asked': {
    nb: 'Leverandøren kunne ikke spørres: {reason|text}.',
    en: 'The supplier could not be asked: {reason|text}.',
  },
  // Why sending failed
  'partner-extension-disabled': {
    nb: 'Utvidelsen er slått av hos leverandøren. Ordren sendes når den slås på igjen.',
    en: "The extension is switched off at the supplier's. The order is sent when it is on again.",
  },
  'partner-busy': {
    nb: 'Leverandøren ber oss vente ({seconds} s).',
    en: 'The supplier asks us to wait ({seconds} s).',
  },
  'answer-unexpected': {
    nb: 'Svaret var ikke et svar på ordren.',
    en: 'The answer was not an answer to the order.',
  },
  'redirect-refused': {
    nb: 'Adressen viser videre til en annen; tokenet sendes ikke dit.',
    en: 'The address leads on to another; the token is not sent there.',
  },
  'address-refused': { nb: 'Adressen er ikke tillatt.', en: 'The address is not allowed.' },
  'outbound-held': {
    nb: 'Instansen har fått ny adresse. Ingenting sendes før en administrator bekrefter.',
    en: 'The instance has a new address. Nothing is sent until an administrator confirms.',
  },
  'dns-failed': {
    nb: 'Fant ikke leverandørens adresse (DNS).',
    en: "The supplier's address was not found (DNS).",
  },
  'connection-refused': {
    nb: 'Leverandøren svarer ikke på adressen.',
    en: 'The supplier does not answer at the address.',
  },
  'connection-lost': {
    nb: 'Forbindelsen ble brutt før svaret kom.',
    en: 'The connection was lost before the answer came.',
  },
  'tls-failed': {
    nb: 'Leverandørens sertifikat er ikke gyldig.',
    en: "The supplier's certificate is not valid.",
  },
  timeout: { nb: 'Leverandøren svarte ikke i tide.', en: 'The supplier did not answer in time.' },
  'answer-too-large': { nb: 'Svaret var for stort.', en: 'The answer was too large.' },
  'http-400': {
    nb: 'Leverandøren forsto ikke forespørselen (400).',
    en: 'The supplier did not understand the request (400).',
  },
  'http-404': { nb: 'Endepunktet finnes ikke (404).', en: 'The endpoint does not exist (404).' },
  'http-405': {
    nb: 'Endepunktet tar ikke imot ordrer (405).',
    en: 'The endpoint does not take orders (405).',
  },
  'http-410': { nb: 'Endepunktet er lagt ned (410).', en: 'The endpoint is gone (410).' },
  'http-415': { nb: 'Endepunktet tar ikke imot JSON (415).', en: 'The endpoint does not take JSON (415).' },
  'http-500': { nb: 'Feil hos leverandøren (500).', en: "Failure at the supplier's (500)." },
  'http-502': { nb: 'Feil hos leverandøren (502).', en: "Failure at the supplier's (502)." },
  'http-503': { nb: 'Leverandøren er ikke tilgjengelig (503).', en: 'The supplier is not available (503).' },
  'http-504': {
    nb: 'Leverandøren svarte ikke i tide (504).',
    en: 'The supplier did not answer in time (504).',
  },
  // Connections
  'merge-order-in-doubt': {
    nb: 'Ordre {number} kan være mottatt uten at svaret kom. Vent til den er avklart, og slå sammen da.',
    en: 'Order {number} may have arrived although no answer came. Wait until that is settled, then merge.',
  },
  merged: { nb: 'kontakten er slått sammen med en annen', en: 'the contact was merged into another' },
  'connection-exists': {
    nb: 'Leverandøren har allerede en tilkobling.',
    en: 'The supplier already has a connection.',
  },
  'connection-incomplete': {
    nb: 'Oppgi leverandør, endepunkt og token.',
    en: 'Give the supplier, the endpoint and the token.',
  },
  'connection-role-wrong': { nb: 'Tilkoblingen har en annen rolle.', en: 'The connection has another role.' },
  'document-type-unknown': { nb: 'Ukjent dokumenttype: {types}.', en: 'Unknown document type: {types}.' },
  'endpoint-invalid': {
    nb: 'Endepunktet {endpoint} er ikke en gyldig adresse.',
    en: 'The endpoint {endpoint} is not a valid address.',
  },
  'endpoint-not-https': {
    nb: 'Endepunktet må begynne med https.',
    en: 'The endpoint must begin with https.',
  },
  'supplier-unknown': { nb: 'Leverandøren finnes ikke.', en: 'The supplier does not exist.' },
  'test-ok': { nb: 'Tilkoblingen virker.', en: 'The connection works.' },
  'test-ok-not-active': {
    nb: 'Endepunktet og tokenet er i orden, men tilkoblingen er satt på pause hos leverandøren.',
    en: 'Endpoint and token are good, but the supplier has paused the connection.',
  },
  'test-ok-scopes-missing': {
    nb: 'Endepunktet svarer, men tokenet mangler rettigheter. Be leverandøren om et nytt.',
    en: 'The endpoint answers, but the token lacks scopes. Ask the supplier for a new one.',
  },
  'test-token-invalid': {
    nb: 'Leverandøren kjenner ikke tokenet. Sjekk at hele tokenet er limt inn.',
    en: 'The supplier does not know the token. Check that all of it was pasted.',
  },
  'test-token-expired': {
    nb: 'Tokenet er utløpt. Be leverandøren om et nytt.',
    en: 'The token has expired. Ask the supplier for a new one.',
  },
  'test-token-revoked': {
    nb: 'Tokenet er trukket tilbake. Be leverandøren om et nytt.',
    en: 'The token has been revoked. Ask the supplier for a new one.',
  },
  'test-extension-disabled-there': {
    nb: 'Utvidelsen er slått av hos leverandøren.',
    en: "The extension is switched off at the supplier's.",
  },
  'test-api-access-off-there': {
    nb: 'API-tilgang er slått av hos leverandøren.',
    en: "API access is switched off at the supplier's.",
  },
  'test-not-prodsys': {
    nb: 'Adressen svarer, men ikke som ProdSys. Endepunktet slutter vanligvis på /api/partner/v1.',
    en: 'The address answers, but not as ProdSys. The endpoint usually ends in /api/partner/v1.',
  },
  'test-is-ourselves': {
    nb: 'Endepunktet er denne instansen selv.',
    en: 'The endpoint is this very instance.',
  },
  'test-address-refused': { nb: 'Adressen er ikke tillatt.', en: 'The address is not allowed.' },
  'test-outbound-held': {
    nb: 'Instansen har fått ny adresse; bekreft den først.',
    en: 'The instance has a new address; confirm it first.',
  },
  'test-dns-failed': { nb: 'Fant ikke adressen (DNS).', en: 'The address was not found (DNS).' },
  'test-connection-refused': { nb: 'Ingen svarer på adressen.', en: 'Nobody answers at the address.' },
  'test-tls-failed': { nb: 'Sertifikatet er ikke gyldig.', en: 'The certificate is not valid.' },
  'test-timeout': { nb: 'Ingen svarte i tide.', en: 'Nobody answered in time.' },
  'test-no-answer': { nb: 'Forbindelsen ble brutt.', en: 'The connection was lost.' },
  // States
  active: { nb: 'aktiv', en: 'active' },
  paused: { nb: 'satt på pause', en: 'paused' },
  stopped: { nb: 'stoppet', en: 'stopped' },
  // Log
  'order-received': {
    nb: 'Ordre mottatt som kladd, linjer: {lines}, varsler: {warnings}.',
    en: 'Order received as a draft, lines: {lines}, warnings: {warnings}.',
  },
  'order-revised': {
    nb: 'Ordrekladden er oppdatert til revisjon {revision}.',
    en: 'The order draft is updated to revision {revision}.',
  },
  'order-refused-by-us': {
    nb: 'Ordre avvist. {reason|text}. Antall feil: {faults}.',
    en: 'Order refused. {reason|text}. Faults: {faults}.',
  },
  'order-not-forwarded': {
    nb: 'Ordre ikke behandlet: {reason|text}.',
    en: 'Order not forwarded: {reason|text}.',
  },
  'change-requested': {
    nb: 'Kjøperen ønsker å endre en godkjent ordre (revisjon {revision}).',
    en: 'The buyer asks to change an accepted order (revision {revision}).',
  },
  'order-not-exported': {
    nb: 'Ordren ble ikke eksportert. {reason|text}.',
    en: 'The order was not exported. {reason|text}.',
  },
  'order-sent': {
    nb: 'Ordre sendt; kladd {draft} hos leverandøren.',
    en: "Order sent; draft {draft} at the supplier's.",
  },
  'order-transmitted-earlier-content': {
    nb: 'Leverandøren hadde allerede ordren i en eldre utgave (kladd {draft}); den nye følger.',
    en: 'The supplier already had an earlier version of the order (draft {draft}); the new one follows.',
  },
  'order-no-action': {
    nb: 'Ordren ble ikke behandlet av leverandøren: {reason|text}.',
    en: 'The supplier did not forward the order: {reason|text}.',
  },
  'order-refused': {
    nb: 'Ordren ble ikke godtatt. {reason|text}: {first|text}. Antall feil: {faults}.',
    en: 'The order was not accepted. {reason|text}: {first|text}. Faults: {faults}.',
  },
  'order-not-sent': {
    nb: 'Ordren kom ikke fram: {reason|text}. Den sendes på nytt.',
    en: 'The order did not get through: {reason|text}. It will be sent again.',
  },
  'order-needs-attention': {
    nb: 'Ordren har ikke kommet fram etter {tries} forsøk: {reason|text} ({first|text}).',
    en: 'The order has not got through after {tries} tries: {reason|text} ({first|text}).',
  },
  'connection-stopped': {
    nb: 'Tilkoblingen er stoppet: {reason|text}. Registrer et nytt token.',
    en: 'The connection is stopped: {reason|text}. Register a new token.',
  },
  'connection-waits': {
    nb: 'Tilkoblingen venter: {reason|text}.',
    en: 'The connection waits: {reason|text}.',
  },
  'connection-paused-gone': {
    nb: 'Tilkoblingen er satt på pause: endepunktet er lagt ned ({reason|text}).',
    en: 'The connection is paused: the endpoint is gone ({reason|text}).',
  },
  'contact-not-synchronised': {
    nb: 'Kontakten kunne ikke synkroniseres: {reason|text}.',
    en: 'The contact could not be synchronised: {reason|text}.',
  },
  'synchronise-contacts-result': {
    nb: '{connections} tilkoblinger: {changed} kontakter endret, {handedOver} ganger eget kort levert, {failed} feilet.',
    en: '{connections} connections: {changed} contacts changed, own card handed over {handedOver} times, {failed} failed.',
  },
  'send-orders-result': {
    nb: '{transmitted} sendt, {noAction} ikke behandlet, {failed} feilet.',
    en: '{transmitted} sent, {noAction} not forwarded, {failed} failed.',
  },
});
