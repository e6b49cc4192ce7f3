import { registerDescriptions, registerTexts } from '@prodsys/platform';

registerTexts({
  'history-change-proposed': { nb: 'endring foreslått av partneren', en: 'change proposed by the partner' },
  'history-proposal-accepted': { nb: 'forslag godtatt', en: 'proposal accepted' },
  'history-proposal-declined': { nb: 'forslag avslått', en: 'proposal declined' },
});

registerDescriptions({
  'ProposalParameters.id': 'The id of the contact.',
  'ProposalParameters.field': "The locked field that the partner's card speaks of.",
});
