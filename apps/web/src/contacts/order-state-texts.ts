import { defineTexts } from '../texts/define-texts';

export const orderStateTexts = defineTexts('contact-order-states', {
  draft: { nb: 'Kladd', en: 'Draft' },
  released: { nb: 'Frigitt', en: 'Released' },
  sent: { nb: 'Sendt', en: 'Sent' },
  answered: { nb: 'Besvart', en: 'Answered' },
  received: { nb: 'Mottatt', en: 'Received' },
  closed: { nb: 'Lukket', en: 'Closed' },
  cancelled: { nb: 'Kansellert', en: 'Cancelled' },
  approved: { nb: 'Godkjent', en: 'Approved' },
  rejected: { nb: 'Avvist', en: 'Rejected' },
  open: { nb: 'Åpen', en: 'Open' },
});
