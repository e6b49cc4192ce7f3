export { actAnew, actionProblems } from './act-anew';
export { ArticleSupplier } from './article/article-supplier.entity';
export { Article } from './article/article.entity';
export { Company } from './company/company.entity';
export { isOwnCompany, ownCompany } from './company/own-company';
export { ContactKey } from './contact/contact-key.entity';
export { ContactToCompare } from './contact/contact-to-compare.entity';
export { ContactPerson } from './contact/contact-person.entity';
export { freeNumber, newContact, numbersFor } from './contact/contact-values';
export { contactsByNumber } from './contact/merged-contact';
export { refillContactKeys, registerContactKeys } from './contact/store-contact-keys';
export { changeContact, contactTexts, createContacts } from './contact/store-contacts';
export { referencesTo } from './references';
export { ContactWord } from './search/search-word.entity';
export { markStaleWords } from './search/stale-words';
export { changeWords } from './search/store-words';
export { Contact } from './contact/contact.entity';
export { ContactView } from './contact/contact-messages';
export { anonymousName } from './contact/person-identity';
export { contactView, findContact, readContact } from './contact/read-contacts';
export {
  sharedFields,
  type CardPerson,
  type FormerNumber,
  type FormerNumberKind,
  type ProposedChange,
  type SharedField,
} from './contact/shared-fields';
export { nameKey } from './contact/name-key';
export { nameOrder } from './contact/name-order';
export { isOrganisationNumber } from './contact/organisation-number';
export { core } from './core-module';
export { emptyWords, fillWords } from './search/fill-words';
export { authorOf, type Author } from './history/author';
export { changesBetween, type FieldChange } from './history/changes-between';
export { HistoryEntry } from './history/history-entry.entity';
export { writeHistory } from './history/write-history';
export { takeNumbers } from './number-series/take-numbers';
export { OrderDraftLine, type LineReason } from './order-draft/order-draft-line.entity';
export {
  OrderDraft,
  type BuyerCard,
  type ContactCandidate,
  type OrderDraftState,
} from './order-draft/order-draft.entity';
export { chooseCustomer, type ChosenCustomer } from './order-draft/choose-customer';
export { createDraftRows, replaceDraft } from './order-draft/store-order-drafts';
export {
  deviationPercent,
  isAbove,
  isNegative,
  isPositive,
  lineAmount,
  orderTotal,
  pricePer,
  sameDecimal,
  type PricedLine,
} from './order-terms/amounts';
export { Address, completeAddress, completePerson, PersonDetails } from './order-terms/parties';
export { SalesOrderLine } from './order/sales-order-line.entity';
export { SalesOrder } from './order/sales-order.entity';
export { PurchaseOrderLine } from './purchase-order/purchase-order-line.entity';
export {
  PurchaseOrder,
  type DeliveryProblem,
  type DocumentStatus,
} from './purchase-order/purchase-order.entity';
export { supplierNumbers } from './purchase-order/purchase-order-values';
export { retryOrdersTo } from './purchase-order/retry-orders';
