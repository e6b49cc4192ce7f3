import type { PurchaseOrderMessage } from '@prodsys/contracts';
import { completeAddress, completePerson } from '@prodsys/core';
import type { OrderInput } from '@prodsys/draft-orders';
import type { BuyerMatch } from './resolve-buyer';
import type { OrderJudgement } from './judge-order';

/** A partner's message as the order it is, with what was found out about it. */
export function orderInput(
  connectionId: string,
  order: PurchaseOrderMessage,
  judgement: OrderJudgement,
  buyer: BuyerMatch,
): OrderInput {
  const { name, organisationNumber, gln, email, phone, address } = order.buyer;
  return {
    connectionId,
    documentId: order.id,
    orderNumber: order.number,
    revision: order.revision,
    test: order.test ?? false,
    orderDate: order.orderDate,
    requestedDeliveryDate: order.requestedDeliveryDate ?? null,
    currency: order.currency,
    reference: order.reference ?? null,
    note: order.note ?? null,
    buyer: {
      name: name ?? null,
      organisationNumber: organisationNumber ?? null,
      gln: gln ?? null,
      email: email ?? null,
      phone: phone ?? null,
      address: address ? completeAddress(address) : null,
    },
    contactPerson: order.contactPerson ? completePerson(order.contactPerson) : null,
    deliveryAddress: order.deliveryAddress ? completeAddress(order.deliveryAddress) : null,
    contactId: buyer.contactId,
    contactMatch: buyer.match,
    candidates: buyer.candidates.length > 0 ? buyer.candidates : null,
    warnings: [...judgement.warnings, ...buyer.warnings],
    lines: order.lines.map((line, index) => ({
      lineNumber: line.lineNumber,
      articleNumber: line.articleNumber,
      buyerArticleNumber: line.buyerArticleNumber ?? null,
      gtin: line.gtin ?? null,
      description: line.description ?? judgement.matches[index]?.article?.description ?? line.articleNumber,
      quantity: line.quantity,
      unit: line.unit ?? judgement.matches[index]?.article?.unit ?? 'stk',
      unitPrice: line.unitPrice,
      priceQuantity: line.priceQuantity ?? '1',
      discountPercent: line.discountPercent ?? '0',
      requestedDeliveryDate: line.requestedDeliveryDate ?? null,
      note: line.note ?? null,
      articleId: judgement.matches[index]?.article?.id ?? null,
      ownPrice: judgement.matches[index]?.ownPrice ?? null,
      reason: judgement.matches[index]?.reason ?? { code: 'article-not-found', params: {} },
    })),
  };
}
