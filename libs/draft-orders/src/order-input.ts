import type { Address, BuyerCard, ContactCandidate, LineReason, PersonDetails } from '@prodsys/core';
import type { Fault } from '@prodsys/platform';

/** An order from outside, whichever way it came, with what was found out about it. */
export interface OrderInput {
  connectionId: string | null;
  documentId: string | null;
  orderNumber: string;
  revision: number;
  test: boolean;
  orderDate: string;
  requestedDeliveryDate: string | null;
  currency: string;
  reference: string | null;
  note: string | null;
  buyer: BuyerCard;
  contactPerson: PersonDetails | null;
  deliveryAddress: Address | null;
  contactId: string | null;
  contactMatch: string;
  candidates: ContactCandidate[] | null;
  warnings: Fault[];
  lines: OrderLineInput[];
}

export interface OrderLineInput {
  lineNumber: number;
  articleNumber: string;
  buyerArticleNumber: string | null;
  gtin: string | null;
  description: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  priceQuantity: string;
  discountPercent: string;
  requestedDeliveryDate: string | null;
  note: string | null;
  articleId: string | null;
  ownPrice: string | null;
  reason: LineReason;
}
