import { newId } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Author } from '../history/author';
import { notSentYet } from './new-purchase-order';
import { findPurchaseOrder } from './read-purchase-order';
import { createPurchaseOrders } from './store-purchase-orders';

/** A new draft with the supplier, terms and lines of an order, dated today, without dates of delivery. Answers its id. */
export async function copyPurchaseOrder(
  manager: EntityManager,
  author: Author,
  id: string,
  number: string,
): Promise<string> {
  const { order, lines, supplier } = await findPurchaseOrder(manager, id);
  const at = author.at.toISOString();
  const copy = {
    ...order,
    ...notSentYet,
    id: newId(author.at.getTime()),
    number,
    state: 'draft' as const,
    orderDate: at.slice(0, 10),
    requestedDeliveryDate: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  const rows = lines.map((line) => ({ ...line, purchaseOrderId: copy.id, requestedDeliveryDate: null }));
  await createPurchaseOrders(manager, author, [{ order: copy, lines: rows, supplier }]);
  return copy.id;
}
