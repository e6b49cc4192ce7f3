import { PurchaseOrderLine, supplierNumbers, type PurchaseOrder } from '@prodsys/core';
import { inList } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { OrderContent } from './build-message';

/** The orders with their lines and what the supplier calls the articles: two queries, however many orders. */
export async function loadContent(manager: EntityManager, orders: PurchaseOrder[]): Promise<OrderContent[]> {
  const [condition, parameters] = inList(
    'line.purchase_order_id',
    'ids',
    orders.map((order) => order.id),
  );
  const lines = await manager
    .createQueryBuilder(PurchaseOrderLine, 'line')
    .where(condition, parameters)
    .orderBy('line.purchaseOrderId')
    .addOrderBy('line.lineNumber')
    .getMany();
  const byOrder = new Map<string, PurchaseOrderLine[]>(orders.map((order) => [order.id, []]));
  for (const line of lines) byOrder.get(line.purchaseOrderId)?.push(line);
  const withSupplier = orders.flatMap((order) =>
    (byOrder.get(order.id) ?? []).map((line) => ({ line, supplierContactId: order.supplierContactId })),
  );
  const numbers = await supplierNumbers(manager, withSupplier);
  return orders.map((order) => ({ order, lines: byOrder.get(order.id) ?? [], supplierNumbers: numbers }));
}
