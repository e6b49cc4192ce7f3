import { registerTexts } from '../texts/texts';

registerTexts({
  'retention-applied': {
    nb: 'Slettet {integrationLog} fra integrasjonsloggen, {audit} fra revisjonssporet, {sessions} økter.',
    en: 'Deleted {integrationLog} from the integration log, {audit} from the audit trail, {sessions} sessions.',
  },
});
