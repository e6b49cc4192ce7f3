import { registerDescriptions, registerExamples, registerTexts } from '@prodsys/platform';

registerTexts({
  'history-change-proposed': { nb: 'endring foreslått av partneren', en: 'change proposed by the partner' },
  'history-proposal-accepted': { nb: 'forslag godtatt', en: 'proposal accepted' },
  'history-proposal-declined': { nb: 'forslag avslått', en: 'proposal declined' },
  'history-merged': { nb: 'slått sammen med en annen kontakt', en: 'merged with another contact' },
  'history-merged-away': { nb: 'slått sammen inn i en annen kontakt', en: 'merged into another contact' },
  'history-merge-undone': { nb: 'sammenslåing angret', en: 'merging undone' },
  'audit-contacts-merged': {
    nb: 'Slo sammen kontakten {other} inn i {kept}.',
    en: 'Merged the contact {other} into {kept}.',
  },
  'audit-contacts-merge-undone': {
    nb: 'Angret sammenslåingen av {other} inn i {kept}.',
    en: 'Undid the merging of {other} into {kept}.',
  },
  'merges-completed': {
    nb: 'Antall henvisninger som fulgte etter: {count}.',
    en: 'References that followed: {count}.',
  },
  'merge-with-itself': {
    nb: 'En kontakt kan ikke slås sammen med seg selv.',
    en: 'A contact cannot be merged with itself.',
  },
  'merge-undone': { nb: 'Sammenslåingen er allerede angret.', en: 'The merging has already been undone.' },
  'merge-overtaken': {
    nb: 'Sammenslåingen kan ikke angres: {count} poster er endret siden.',
    en: 'The merging cannot be undone: {count} records have been changed since.',
  },
  'merge-record-changed': {
    nb: 'Endret siden: {record|text} {label}.',
    en: 'Changed since: {record|text} {label}.',
  },
  'record-contact': { nb: 'kontakten', en: 'the contact' },
  'record-contact-person': { nb: 'kontaktpersonen', en: 'the contact person' },
  'record-article-supplier': { nb: 'leverandøren av en artikkel', en: 'the supplier of an article' },
  'record-purchase-order': { nb: 'innkjøpsordren', en: 'the purchase order' },
  'record-order-draft': { nb: 'ordrekladden', en: 'the order draft' },
  'record-sales-order': { nb: 'ordren', en: 'the order' },
  'record-partner-connection': { nb: 'tilkoblingen', en: 'the connection' },
});

registerDescriptions({
  'MergeWish.otherId': 'The contact that is merged into this one.',
  'MergeParameter.mergeId': 'The id of the merging, as its list answers it.',
  'MergeQuery.contactId': 'Only mergings of this contact, into it or away.',
  'MergeView.actor': 'Who merged them.',
  keptId: 'The contact that stays.',
  keptName: 'What it was called then.',
  otherId: 'The contact that was merged into it.',
  otherName: 'What that one was called then.',
  moved: 'What moved over, by kind.',
  'MovedRecords.kind':
    '`contact-person`, `article-supplier`, `purchase-order`, `order-draft`, `sales-order` or `partner-connection`.',
  'MovedRecords.count': 'How many of them.',
  undoneAt: 'When it was undone; null: it was not. Instant in UTC.',
  undoneBy: 'Who undid it.',
  MergeView: 'The two contacts and what moved over.',
  MergePage: 'One page of mergings.',
  'ProposalParameters.id': 'The id of the contact.',
  'ProposalParameters.field': "The locked field that the partner's card speaks of.",
});

registerExamples({
  'ProposalParameters.field': 'phone',
  keptName: 'Fjord Industri AS',
  otherName: 'Fjord Ind.',
  'MovedRecords.kind': 'purchase-order',
  'MovedRecords.count': 12,
  undoneAt: null,
  undoneBy: null,
});
