import { registerTexts } from '@prodsys/platform';

registerTexts({
  'user-unknown': {
    nb: 'Brukeren finnes ikke eller er ikke aktiv.',
    en: 'The user does not exist or is not active.',
  },
  'responsible-unknown': {
    nb: 'En av de ansvarlige finnes ikke eller er ikke aktiv.',
    en: 'One of the responsible people does not exist or is not active.',
  },
  // What a person has to do about a partner
  'action-connection-stopped': {
    nb: 'Tilkoblingen er stoppet: {reason|text}. Rett feilen og test den på nytt.',
    en: 'The connection is stopped: {reason|text}. Mend it and test it again.',
  },
  'action-token-missing-buyer': {
    nb: 'Registrer et token fra leverandøren.',
    en: "Register a token of the supplier's.",
  },
  'action-token-missing-supplier': {
    nb: 'Kunden har ikke noe token. Lag et under Admin > API-tilgang.',
    en: 'The customer has no token. Generate one under Admin > API access.',
  },
  'action-token-expired-buyer': {
    nb: 'Tokenet er utløpt. Be leverandøren om et nytt.',
    en: 'The token has expired. Ask the supplier for a new one.',
  },
  'action-token-expired-supplier': {
    nb: 'Kundens token er utløpt. Lag et nytt under Admin > API-tilgang.',
    en: "The customer's token has expired. Generate a new one under Admin > API access.",
  },
  'action-token-revoked-buyer': {
    nb: 'Tokenet er trukket tilbake. Be leverandøren om et nytt.',
    en: 'The token has been revoked. Ask the supplier for a new one.',
  },
  'action-token-revoked-supplier': {
    nb: 'Kundens token er trukket tilbake. Lag et nytt under Admin > API-tilgang.',
    en: "The customer's token has been revoked. Generate a new one under Admin > API access.",
  },
  'action-token-expires-buyer': {
    nb: 'Be leverandøren om et nytt token. Dager til det gamle utløper: {days}.',
    en: 'Ask the supplier for a new token. Days until the old one expires: {days}.',
  },
  'action-token-expires-supplier': {
    nb: 'Bytt ut kundens token. Dager til det utløper: {days}.',
    en: "Replace the customer's token. Days until it expires: {days}.",
  },
  'action-contact-missing': {
    nb: 'Velg hvilken leverandør tilkoblingen gjelder.',
    en: 'Choose which supplier the connection is with.',
  },
  'action-contact-undecided': {
    nb: 'Velg hvilken kunde ordrekladdene gjelder.',
    en: 'Choose which customer the order drafts are from.',
  },
  'action-orders-failed': {
    nb: 'Ordrer som ikke kommer fram: {count}. Rett feilene, så sendes de på nytt.',
    en: 'Orders that do not get through: {count}. Mend the faults, and they are sent again.',
  },
  'action-orders-refused': {
    nb: 'Ordrer som er avvist, og som kunden ikke har rettet: {count}.',
    en: 'Orders that were refused and that the customer has not mended: {count}.',
  },
});
