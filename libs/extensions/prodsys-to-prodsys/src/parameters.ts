import { registerTexts, Text, Whole } from '@prodsys/platform';

/** What an administrator may set. */
export class Parameters {
  /** When waiting orders are sent (cron, seconds first). */
  @Text(100) sendSchedule: string;
  /** When contacts are synchronised with partners (cron, seconds first); each instance up to five minutes later. */
  @Text(100) contactSchedule: string;
  /** After how many tries the responsible people are told of an order that does not get through. */
  @Whole(1, 100) reportAfterTries: number;

  /** How often a partner whose module is off is asked whether it is on again. */
  @Whole(1, 3_600) pingSeconds: number;

  constructor() {
    this.sendSchedule = '*/10 * * * * *';
    this.contactSchedule = '0 */15 * * * *';
    this.reportAfterTries = 3;
    this.pingSeconds = 30;
  }
}

registerTexts({
  'parameter-send-schedule': {
    nb: 'Når ventende ordrer sendes',
    en: 'When waiting orders are sent',
  },
  'parameter-send-schedule-help': {
    nb: 'Gjelder ordrer som er eksportert, og tilkoblinger med automatisk eksport. En eksport for hånd sendes med en gang.',
    en: 'For orders that were exported, and connections with automatic export. An export by hand is sent at once.',
  },
  'parameter-contact-schedule': {
    nb: 'Når kontakter synkroniseres med partnerne',
    en: 'When contacts are synchronised with the partners',
  },
  'parameter-contact-schedule-help': {
    nb: 'Firmakortene hentes og sendes begge veier. Har ingenting endret seg, koster det én liten forespørsel per partner.',
    en: 'The company cards are fetched and handed over. When nothing has changed, it costs one small request per partner.',
  },
  'parameter-report-after-tries': {
    nb: 'Antall forsøk før de ansvarlige får beskjed',
    en: 'Tries before the responsible people are told',
  },
  'parameter-report-after-tries-help': {
    nb: 'Forsøkene fortsetter også etterpå. Et lavt tall varsler tidlig, et høyt tall varsler bare om det som varer.',
    en: 'Trying goes on afterwards. A low number tells early, a high one only of what lasts.',
  },
  'parameter-ping-seconds': {
    nb: 'Sekunder mellom hver gang en partner med avslått modul spørres',
    en: 'Seconds between asking a partner whose module is off',
  },
  'parameter-ping-seconds-help': {
    nb: 'Så lenge kan det gå fra leverandøren slår på utvidelsen til ordrene sendes.',
    en: 'Orders are sent at most this long after the supplier has switched the extension on.',
  },
});
