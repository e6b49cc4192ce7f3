import { registerTexts } from '../texts/texts';

registerTexts({
  'retention-applied': {
    nb: 'Slettet fra integrasjonsloggen: {integrationLog}, fra revisjonssporet: {audit}, økter: {sessions}.',
    en: 'Deleted from the integration log: {integrationLog}, from the audit trail: {audit}, sessions: {sessions}.',
  },
});
