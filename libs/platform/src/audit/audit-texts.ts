import { registerTexts } from '../texts/texts';

/** What an entry of the audit trail says: `audit-` and the action. The actor stands beside it. */
registerTexts({
  'audit-sign-in': { nb: 'Logget inn.', en: 'Signed in.' },
  'audit-sign-in-refused': {
    nb: 'Innlogging avvist, fra {address}.',
    en: 'Sign-in refused, from {address}.',
  },
  'audit-password-changed': { nb: 'Byttet sitt eget passord.', en: 'Changed the own password.' },
  'audit-user-created': {
    nb: 'Opprettet brukeren {username} med rollen {role|text}.',
    en: 'Created the user {username} with the role {role|text}.',
  },
  'audit-user-changed': {
    nb: 'Endret brukeren {username}: {fields|text}.',
    en: 'Changed the user {username}: {fields|text}.',
  },
  'audit-user-deactivated': {
    nb: 'Deaktiverte brukeren {username}.',
    en: 'Deactivated the user {username}.',
  },
  'audit-user-password-reset': {
    nb: 'Ga brukeren {username} et nytt passord.',
    en: 'Gave the user {username} a new password.',
  },
  'audit-token-created': {
    nb: 'Opprettet tokenet «{name}» med rettighetene {scopes}.',
    en: 'Created the token "{name}" with the scopes {scopes}.',
  },
  'audit-token-rotated': {
    nb: 'Byttet ut et token; det gamle gjelder så lenge: {overlap}.',
    en: 'Replaced a token; the old one stays valid this long: {overlap}.',
  },
  'audit-token-revoked': {
    nb: 'Trakk tilbake tokenet «{name}».',
    en: 'Revoked the token "{name}".',
  },
  'audit-api-access-on': { nb: 'Slo på API-tilgang.', en: 'Switched API access on.' },
  'audit-api-access-off': { nb: 'Slo av API-tilgang.', en: 'Switched API access off.' },
  'audit-address-confirmed': {
    nb: 'Bekreftet at instansen kan sende fra {to} (før {from}).',
    en: 'Confirmed that the instance may send from {to} (before: {from}).',
  },
  'audit-extension-on': {
    nb: 'Slo på utvidelsen {extension|text}.',
    en: 'Switched the extension {extension|text} on.',
  },
  'audit-extension-off': {
    nb: 'Slo av utvidelsen {extension|text}.',
    en: 'Switched the extension {extension|text} off.',
  },
  'audit-extension-parameters': {
    nb: 'Endret innstillingene for utvidelsen {extension|text}.',
    en: 'Changed the parameters of the extension {extension|text}.',
  },
  'audit-job-started': { nb: 'Startet jobben {job}.', en: 'Started the job {job}.' },
  'audit-retention-changed': {
    nb: 'Endret oppbevaringstiden: integrasjonslogg {integrationLogDays} dager, revisjonsspor {auditDays} dager, avsluttede økter {sessionDays} dager.',
    en: 'Changed retention: integration log {integrationLogDays} days, audit trail {auditDays} days, finished sessions {sessionDays} days.',
  },
  'audit-retention-applied': {
    nb: 'Slettet det som var eldre enn oppbevaringstiden. Integrasjonslogg: {integrationLog}, revisjonsspor: {audit}, økter: {sessions}.',
    en: 'Deleted what was older than is kept. Integration log: {integrationLog}, audit trail: {audit}, sessions: {sessions}.',
  },
});
