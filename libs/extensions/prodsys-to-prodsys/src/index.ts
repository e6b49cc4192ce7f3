export { buyerHalf } from './buyer/buyer-half';
export { sendOrders } from './buyer/send-orders.job';
export { PartnerConnection } from './connections/partner-connection.entity';
export { prodsysToProdsys } from './prodsys-to-prodsys';
export { PartnerReceipt } from './supplier/receipt.entity';
export { PartnerRefusal } from './supplier/refusal.entity';
export { supplierHalf } from './supplier/supplier-half';
