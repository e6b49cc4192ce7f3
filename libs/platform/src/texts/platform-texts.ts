import { registerTexts } from './texts';

registerTexts({
  'request-invalid': { nb: 'Forespørselen er ikke gyldig.', en: 'The request is not valid.' },
  'json-invalid': {
    nb: 'Innholdet er ikke gyldig JSON i UTF-8.',
    en: 'The body is not valid JSON in UTF-8.',
  },
  'json-too-deep': {
    nb: 'Innholdet er nestet dypere enn {deepest} nivåer.',
    en: 'The body is nested deeper than {deepest} levels.',
  },
  'body-too-large': { nb: 'Innholdet er for stort.', en: 'The body is too large.' },
  'media-type-unsupported': {
    nb: 'Innholdet må være application/json.',
    en: 'The body must be application/json.',
  },
  'not-found': { nb: 'Finnes ikke: {what|text}.', en: 'Not found: {what|text}.' },
  'cursor-invalid': { nb: 'Sidemerket (cursor) er ikke gyldig.', en: 'The cursor is not valid.' },
  'internal-error': {
    nb: 'Noe gikk galt hos oss. Oppgi {traceId} til brukerstøtte.',
    en: 'Something went wrong on our side. Quote {traceId} to support.',
  },
  'database-unavailable': {
    nb: 'Databasen svarer ikke akkurat nå. Prøv igjen om litt.',
    en: 'The database does not answer at the moment. Try again shortly.',
  },
  'if-match-missing': {
    nb: 'Oppgi hvilken versjon du har lest (If-Match).',
    en: 'Say which version you have seen (If-Match).',
  },
  'if-match-invalid': { nb: 'If-Match er ikke et versjonsnummer.', en: 'If-Match is not a version number.' },
  'version-stale': {
    nb: 'Noen andre har endret dette i mellomtiden (versjon {version}). Last inn på nytt.',
    en: 'Somebody else has changed this in the meantime (version {version}). Reload it.',
  },
  'session-missing': { nb: 'Du er ikke logget inn.', en: 'You are not signed in.' },
  'sign-in-refused': { nb: 'Feil brukernavn eller passord.', en: 'Wrong user name or password.' },
  'sample-password-refused': {
    nb: 'Passordet hører til eksempeldataene og gjelder bare i demoen.',
    en: 'The password belongs to the sample data and is good in the demo only.',
  },
  'role-missing': {
    nb: 'Rollen din gir ikke adgang til dette (krever rollen {role|text}).',
    en: 'Your role does not allow this (it takes the role {role|text}).',
  },
  'foreign-page': {
    nb: 'Forespørselen kom fra en annen nettside.',
    en: 'The request came from another site.',
  },
  'api-access-off': {
    nb: 'API-tilgang er slått av i denne instansen.',
    en: 'API access is switched off in this instance.',
  },
  'token-invalid': { nb: 'Tokenet er ikke gyldig.', en: 'The token is not valid.' },
  'token-expired': { nb: 'Tokenet «{name}» er utløpt.', en: 'The token "{name}" has expired.' },
  'token-revoked': { nb: 'Tokenet «{name}» er trukket tilbake.', en: 'The token "{name}" has been revoked.' },
  'token-rotating': {
    nb: 'Tokenet «{name}» er allerede under utskifting.',
    en: 'The token "{name}" is already being replaced.',
  },
  'token-refused': {
    nb: 'Et token ble avvist ({reason}) fra {address}.',
    en: 'A token was refused ({reason}) from {address}.',
  },
  'scope-missing': { nb: 'Tokenet mangler rettigheten {scope}.', en: 'The token lacks the scope {scope}.' },
  'scope-unknown': { nb: 'Ukjente rettigheter: {scopes}.', en: 'Unknown scopes: {scopes}.' },
  'scopes-mixed': {
    nb: 'Et token er enten for en partner eller for denne instansen.',
    en: 'A token is either for a partner or for this instance.',
  },
  'expiry-in-the-past': {
    nb: 'Utløpsdatoen {expiresAt} er passert.',
    en: 'The expiry {expiresAt} has passed.',
  },
  'extension-disabled': {
    nb: 'Utvidelsen {extension|text} er slått av.',
    en: 'The extension {extension|text} is switched off.',
  },
  'job-running': { nb: 'Jobben «{job}» kjører allerede.', en: 'The job "{job}" is already running.' },
  'job-failed': { nb: 'Jobben stoppet: {reason}.', en: 'The job stopped: {reason}.' },
  'schedule-invalid': {
    nb: 'Tidsplanen «{pattern}» er ikke et cron-mønster.',
    en: 'The schedule "{pattern}" is not a cron pattern.',
  },
  'field-missing': { nb: 'Feltet mangler.', en: 'The field is missing.' },
  'field-unknown': { nb: 'Feltet er ukjent.', en: 'The field is unknown.' },
  'type-wrong': { nb: 'Feil type. Ventet: {expected|text}.', en: 'Wrong type. Expected: {expected|text}.' },
  'format-wrong': {
    nb: 'Feil format. Ventet: {expected|text}.',
    en: 'Wrong format. Expected: {expected|text}.',
  },
  'value-not-allowed': {
    nb: 'Verdien er ikke tillatt. Tillatt: {expected}.',
    en: 'The value is not allowed. Allowed: {expected}.',
  },
  'too-long': {
    nb: 'Teksten er for lang (høyst {expected} tegn).',
    en: 'The text is too long (at most {expected} characters).',
  },
  'too-short': {
    nb: 'Teksten er for kort (minste antall tegn: {expected}).',
    en: 'The text is too short (fewest characters: {expected}).',
  },
  'too-many': { nb: 'For mange (høyst {expected}).', en: 'Too many (at most {expected}).' },
  'too-few': { nb: 'For få (minst {expected}).', en: 'Too few (at least {expected}).' },
  'too-small': {
    nb: 'Verdien er for liten (minst {expected}).',
    en: 'The value is too small (at least {expected}).',
  },
  'too-large': {
    nb: 'Verdien er for stor (høyst {expected}).',
    en: 'The value is too large (at most {expected}).',
  },
  // What can be missing, and other words that texts name
  article: { nb: 'artikkel', en: 'article' },
  connection: { nb: 'tilkobling', en: 'connection' },
  contact: { nb: 'kontakt', en: 'contact' },
  'contact person': { nb: 'kontaktperson', en: 'contact person' },
  export: { nb: 'eksport', en: 'export' },
  extension: { nb: 'utvidelse', en: 'extension' },
  import: { nb: 'import', en: 'import' },
  job: { nb: 'jobb', en: 'job' },
  'log entry': { nb: 'logglinje', en: 'log entry' },
  'number series': { nb: 'nummerserie', en: 'number series' },
  order: { nb: 'ordre', en: 'order' },
  'order draft': { nb: 'ordrekladd', en: 'order draft' },
  'order draft line': { nb: 'linje i ordrekladden', en: 'line of the order draft' },
  'purchase order': { nb: 'innkjøpsordre', en: 'purchase order' },
  token: { nb: 'token', en: 'token' },
  user: { nb: 'bruker', en: 'user' },
  admin: { nb: 'Admin', en: 'Admin' },
  office: { nb: 'Kontor', en: 'Office' },
  production: { nb: 'Produksjon', en: 'Production' },
  name: { nb: 'navn', en: 'name' },
  role: { nb: 'rolle', en: 'role' },
  language: { nb: 'språk', en: 'language' },
  'prodsys-to-prodsys': { nb: 'ProdSys to ProdSys', en: 'ProdSys to ProdSys' },
});
