import { registerTexts } from '@prodsys/platform';

registerTexts({
  'audit-connection-created': {
    nb: 'Opprettet tilkoblingen «{name}».',
    en: 'Created the connection "{name}".',
  },
  'audit-connection-changed': {
    nb: 'Endret tilkoblingen «{name}».',
    en: 'Changed the connection "{name}".',
  },
  'audit-connection-ended': {
    nb: 'Avsluttet tilkoblingen «{name}».',
    en: 'Ended the connection "{name}".',
  },
  'audit-export': {
    nb: 'Antall eksporterte ordrer: {orders}. Ikke tatt med: {refused}.',
    en: 'Orders exported: {orders}. Left out: {refused}.',
  },
});
