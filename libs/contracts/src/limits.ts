/** Limits that both ends know. Source: partner API v1 and reliability rules, section 3. */
export const limits = {
  linesPerOrder: 1_000,
  ordersPerBatch: 200,
  linesPerBatch: 4_000,
  numbersPerLookup: 1_000,
  personsPerCard: 200,
  orderBytes: 1024 * 1024,
  batchBytes: 4 * 1024 * 1024,
  answerBytes: 256 * 1024,
  longAnswerBytes: 4 * 1024 * 1024,
} as const;

/** Document types that a connection may accept. */
export const documentTypes = ['purchase-order'] as const;

/** What a token must carry for which call. */
export const partnerScopes = {
  createOrders: 'PurchaseOrders:Create',
  readArticles: 'Articles:Read',
  contacts: 'Contacts:ReadWrite',
} as const;

/** Optional calls of this version; each is used only when the other end lists it. */
export const partnerFeatures = {
  batch: 'purchase-orders/batch',
  check: 'purchase-orders/check',
  status: 'purchase-orders/status',
  lookup: 'articles/lookup',
  contacts: 'contacts',
  contactPersons: 'contacts/persons',
} as const;

/**
 * Header of answers about contacts: which card of the buyer the supplier holds, as an opaque mark in quotes, or `none`.
 * The mark of the answer to `PUT /contacts/buyer` that still stands: what was handed over then is what stands there now.
 */
export const heldCardHeader = 'held-card';
