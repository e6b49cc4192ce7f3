export { createOrderDrafts } from './create-order-drafts';
export type { OrderInput, OrderLineInput } from './order-input';
export { reviseOrderDraft } from './revise-order-draft';
