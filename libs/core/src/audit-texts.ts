import { registerTexts } from '@prodsys/platform';

registerTexts({
  'audit-draft-approved': {
    nb: 'Godkjente ordrekladd {draft}; den ble ordre {order}.',
    en: 'Approved order draft {draft}; it became order {order}.',
  },
  'audit-draft-rejected': {
    nb: 'Avviste ordrekladd {draft}: {reason}',
    en: 'Rejected order draft {draft}: {reason}',
  },
  'audit-purchase-order-release': {
    nb: 'Frigav innkjøpsordre {number}.',
    en: 'Released purchase order {number}.',
  },
  'audit-purchase-order-cancel': {
    nb: 'Kansellerte innkjøpsordre {number}.',
    en: 'Cancelled purchase order {number}.',
  },
  'audit-purchase-order-reopen': {
    nb: 'Tok innkjøpsordre {number} tilbake til kladd.',
    en: 'Took purchase order {number} back to draft.',
  },
  'audit-purchase-order-receive': {
    nb: 'Registrerte innkjøpsordre {number} som mottatt.',
    en: 'Reported purchase order {number} received.',
  },
  'audit-purchase-order-close': {
    nb: 'Avsluttet innkjøpsordre {number}.',
    en: 'Closed purchase order {number}.',
  },
  'audit-purchase-order-reset': {
    nb: 'Nullstilte statusen til innkjøpsordre {number}.',
    en: 'Emptied the status of purchase order {number}.',
  },
  'audit-article-deleted': { nb: 'Slettet artikkelen {number}.', en: 'Deleted the article {number}.' },
  'audit-contact-deleted': { nb: 'Slettet kontakten {name}.', en: 'Deleted the contact {name}.' },
  'audit-import-applied': {
    nb: 'Tok inn filen «{fileName}» i registeret {register|text}.',
    en: 'Took the file "{fileName}" into the register {register|text}.',
  },
  'audit-number-series-changed': {
    nb: 'Endret nummerserien {series|text}: neste nummer er {example}.',
    en: 'Changed the number series {series|text}: the next number is {example}.',
  },
  'audit-person-exported': {
    nb: 'Hentet ut alt som er lagret om en kontaktperson.',
    en: 'Exported everything kept about a contact person.',
  },
  'audit-person-anonymised': {
    nb: 'Anonymiserte en kontaktperson.',
    en: 'Anonymised a contact person.',
  },
});
