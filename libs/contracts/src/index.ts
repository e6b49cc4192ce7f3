export {
  ArticleLookup,
  ArticleLookupAnswer,
  ArticleLookupItem,
  ArticleMatchMessage,
  BatchItem,
  BuyerContactAnswer,
  ContactMatchMessage,
  OrderLineStatus,
  PartnerMessage,
  PurchaseOrderAccepted,
  PurchaseOrderBatch,
  PurchaseOrderBatchAnswer,
  PurchaseOrderNotForwarded,
  PurchaseOrderStatus,
  PurchaseOrderStatusPage,
  PurchaseOrderVerdict,
  WarningMessage,
} from './answers';
export { documentTypes, heldCardHeader, limits, partnerFeatures, partnerScopes } from './limits';
export {
  AddressMessage,
  BuyerContactMessage,
  BuyerMessage,
  CompanyCard,
  ContactCard,
  PersonMessage,
} from './parties';
export { PurchaseOrderLineMessage, PurchaseOrderMessage } from './purchase-order';
