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
    nb: 'Når ventende ordrer sendes (cron-mønster, sekunder først)',
    en: 'When waiting orders are sent (cron pattern, seconds first)',
  },
  'parameter-contact-schedule': {
    nb: 'Når kontakter synkroniseres med partnerne (cron-mønster, sekunder først)',
    en: 'When contacts are synchronised with the partners (cron pattern, seconds first)',
  },
  'parameter-report-after-tries': {
    nb: 'Antall forsøk før de ansvarlige får beskjed',
    en: 'Tries before the responsible people are told',
  },
  'parameter-ping-seconds': {
    nb: 'Sekunder mellom hver gang en partner med avslått modul spørres',
    en: 'Seconds between asking a partner whose module is off',
  },
});
