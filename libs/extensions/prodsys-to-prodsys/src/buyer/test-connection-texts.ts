import { registerTexts } from '@prodsys/platform';

const newToken = {
  nb: 'Be leverandøren lage et nytt token under Admin > API-tilgang, og lim det inn her.',
  en: 'Ask the supplier to generate a new token under Admin > API access, and paste it here.',
};
const reachSupplier = {
  nb: 'Sjekk at endepunktet er riktig, og spør leverandøren om ProdSys kan nås fra internett.',
  en: 'Check that the endpoint is right, and ask the supplier whether their ProdSys can be reached from the internet.',
};

/** What each step of a test of a connection says, and what to do when it failed. What failed itself is told by `test-…`. */
registerTexts({
  'step-skipped': { nb: 'Ikke undersøkt.', en: 'Not looked into.' },
  'step-address': { nb: 'Adressen er tillatt og finnes.', en: 'The address is allowed and exists.' },
  'step-reachable': { nb: 'Leverandøren svarer.', en: 'The supplier answers.' },
  'step-reachable-tls': {
    nb: 'Leverandøren svarer over en sikker forbindelse.',
    en: 'The supplier answers over a secure connection.',
  },
  'step-prodsys': { nb: 'ProdSys svarer på adressen.', en: 'ProdSys answers at the address.' },
  'step-token': { nb: 'Leverandøren godtar tokenet.', en: 'The supplier accepts the token.' },
  'step-scopes': { nb: 'Tokenet har rettighetene som trengs.', en: 'The token has the scopes it needs.' },
  'step-scopes-missing': { nb: 'Tokenet mangler {scopes}.', en: 'The token lacks {scopes}.' },
  'step-extension': {
    nb: 'Utvidelsen og API-tilgang er slått på hos leverandøren.',
    en: "The extension and API access are switched on at the supplier's.",
  },
  'step-connection': {
    nb: 'Tilkoblingen er aktiv hos leverandøren.',
    en: "The connection is active at the supplier's.",
  },
  'step-connection-not-active': {
    nb: 'Tilkoblingen er satt på pause hos leverandøren.',
    en: "The connection is paused at the supplier's.",
  },
  'step-purchase-orders': {
    nb: 'Leverandøren tar imot innkjøpsordrer.',
    en: 'The supplier takes purchase orders.',
  },
  'step-purchase-orders-refused': {
    nb: 'Leverandøren tar ikke imot innkjøpsordrer over denne tilkoblingen.',
    en: 'The supplier does not take purchase orders over this connection.',
  },
  'step-token-never-expires': { nb: 'Tokenet har ingen utløpsdato.', en: 'The token does not expire.' },
  'step-token-expires': {
    nb: 'Dager til tokenet utløper: {days}.',
    en: 'Days until the token expires: {days}.',
  },
  'advice-scopes-missing': newToken,
  'advice-token-expires': newToken,
  'advice-token-invalid': {
    nb: 'Lim inn hele tokenet på nytt, eller be leverandøren lage et nytt.',
    en: 'Paste the whole token again, or ask the supplier to generate a new one.',
  },
  'advice-token-expired': newToken,
  'advice-token-revoked': newToken,
  'advice-connection-not-active': {
    nb: 'Be leverandøren aktivere tilkoblingen. Til det skjer, blir ordrene ikke behandlet.',
    en: 'Ask the supplier to activate the connection. Until then orders are not forwarded.',
  },
  'advice-purchase-orders-refused': {
    nb: 'Be leverandøren slå på innkjøpsordrer for tilkoblingen.',
    en: 'Ask the supplier to switch purchase orders on for the connection.',
  },
  'advice-extension-disabled-there': {
    nb: 'Be leverandøren slå på ProdSys to ProdSys under Admin > Utvidelser.',
    en: 'Ask the supplier to switch ProdSys to ProdSys on under Admin > Extensions.',
  },
  'advice-api-access-off-there': {
    nb: 'Be leverandøren slå på API-tilgang under Admin > API-tilgang.',
    en: 'Ask the supplier to switch API access on under Admin > API access.',
  },
  'advice-not-prodsys': {
    nb: 'Be leverandøren om endepunktet slik det står i deres ProdSys.',
    en: 'Ask the supplier for the endpoint as their ProdSys shows it.',
  },
  'advice-is-ourselves': {
    nb: 'Oppgi leverandørens endepunkt, ikke deres eget.',
    en: "Give the supplier's endpoint, not your own.",
  },
  'advice-address-refused': {
    nb: 'Bruk en adresse på internett som begynner med https. Skal adressen være i eget nett, må den som drifter ProdSys tillate den.',
    en: 'Use an address on the internet that begins with https. One inside the own network must be allowed by whoever operates ProdSys.',
  },
  'advice-outbound-held': {
    nb: 'Bekreft den nye adressen til instansen under Admin.',
    en: 'Confirm the new address of the instance under Admin.',
  },
  'advice-dns-failed': {
    nb: 'Sjekk at endepunktet er skrevet riktig.',
    en: 'Check that the endpoint is spelled right.',
  },
  'advice-connection-refused': reachSupplier,
  'advice-timeout': reachSupplier,
  'advice-no-answer': reachSupplier,
  'advice-tls-failed': {
    nb: 'Be leverandøren fornye sertifikatet. Ingenting sendes over en usikker forbindelse.',
    en: 'Ask the supplier to renew the certificate. Nothing is sent over an insecure connection.',
  },
});
