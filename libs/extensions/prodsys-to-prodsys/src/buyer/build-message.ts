import type { PurchaseOrderMessage } from '@prodsys/contracts';
import type { Company, PurchaseOrder, PurchaseOrderLine } from '@prodsys/core';
import { contentHash } from '../content-hash';

export interface OrderContent {
  order: PurchaseOrder;
  lines: PurchaseOrderLine[];
  /** What the supplier calls the article of each line. */
  supplierNumbers: Map<PurchaseOrderLine, string | null>;
}

/** One of our orders as the supplier will read it. Only for orders that `localFaults` has nothing against. */
export function buildMessage(
  { order, lines, supplierNumbers }: OrderContent,
  company: Company,
  instanceId: string,
  revision: number,
): PurchaseOrderMessage {
  return {
    id: order.id,
    number: order.number,
    revision,
    test: false,
    orderDate: order.orderDate,
    requestedDeliveryDate: order.requestedDeliveryDate,
    currency: order.currency,
    reference: order.reference,
    note: order.note,
    buyer: {
      instanceId,
      name: company.name,
      organisationNumber: company.organisationNumber,
      gln: company.gln,
      email: company.email,
      phone: company.phone,
      address: company.address,
    },
    contactPerson: order.contactPerson,
    deliveryAddress: order.deliveryAddress,
    lines: lines.map((line) => ({
      lineNumber: line.lineNumber,
      articleNumber: supplierNumbers.get(line) ?? '',
      buyerArticleNumber: line.articleNumber,
      gtin: null,
      description: line.description,
      quantity: line.quantity,
      unit: line.unit,
      unitPrice: line.unitPrice,
      priceQuantity: line.priceQuantity,
      discountPercent: line.discountPercent,
      requestedDeliveryDate: line.requestedDeliveryDate,
      note: line.note,
    })),
  };
}

/** The hash of what a message says, whatever its revision. */
export const messageHash = ({ revision: _revision, ...content }: PurchaseOrderMessage) =>
  contentHash(content);
