import { defineTexts } from '../texts/define-texts';

/** What orders of every kind have is in `orderTermsTexts`. */
export const salesOrderTexts = defineTexts('salesOrders', {
  new: { nb: 'Ny ordre', en: 'New order' },
  titled: { nb: 'Ordre {{number}}', en: 'Order {{number}}' },
  confirmation: { nb: 'Ordrebekreftelse', en: 'Order confirmation' },
  none: {
    nb: 'Ingen ordrer ennå. Godkjenn en ordrekladd, eller opprett en ordre selv.',
    en: 'No orders yet. Approve an order draft, or create an order yourself.',
  },
  toDrafts: { nb: 'Til ordrekladdene', en: 'To the order drafts' },
  search: {
    nb: 'Ordrenummer, kunde, kundens ordrenummer …',
    en: "Order number, customer, customer's number …",
  },
  number: { nb: 'Ordrenummer', en: 'Order number' },
  customer: { nb: 'Kunde', en: 'Customer' },
  total: { nb: 'Sum', en: 'Total' },
  state: { nb: 'Tilstand', en: 'State' },
  open: { nb: 'Åpen', en: 'Open' },
  closed: { nb: 'Lukket', en: 'Closed' },
  cancelled: { nb: 'Kansellert', en: 'Cancelled' },
  contactPerson: { nb: 'Kundens kontaktperson', en: "The customer's contact person" },
  fromDraft: { nb: 'Kom fra ordrekladd', en: 'Came from order draft' },
  showDraft: { nb: 'Vis kladden', en: 'Show the draft' },
  created: { nb: 'Ordre {{number}} er opprettet.', en: 'Order {{number}} is created.' },
  close: { nb: 'Lukk ordren', en: 'Close the order' },
  closeHint: {
    nb: 'Ordren er levert. Den kan åpnes igjen.',
    en: 'The order is delivered. It can be opened again.',
  },
  reopen: { nb: 'Åpne igjen', en: 'Open again' },
  cancel: { nb: 'Kanseller ordren', en: 'Cancel the order' },
  cancelHint: {
    nb: 'Ordren blir stående i registeret, men kan ikke åpnes igjen. Si fra til kunden.',
    en: 'The order stays in the register, but cannot be opened again. Tell the customer.',
  },
  copyDone: { nb: 'Kopien er ordre {{number}}.', en: 'The copy is order {{number}}.' },
  stateIs: { nb: 'Ordren er nå: {{state}}.', en: 'The order is now: {{state}}.' },
  lines: { nb: 'Linjer', en: 'Lines' },
  contactId: { nb: 'Kunde', en: 'Customer' },
});
