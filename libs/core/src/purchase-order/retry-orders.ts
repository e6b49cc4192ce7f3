import type { EntityManager } from 'typeorm';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order.entity';

const due = { nextAttemptAt: null };

/** The fix of a refused order is often made in the article: its orders are tried again at the next run. */
export async function retryOrdersWithArticle(manager: EntityManager, articleId: string): Promise<void> {
  const lines = manager
    .createQueryBuilder(PurchaseOrderLine, 'line')
    .select('line.purchase_order_id')
    .where('line.article_id = :articleId', { articleId });
  const waiting = await manager
    .createQueryBuilder(PurchaseOrder, 'po')
    .select('po.id', 'id')
    .where(
      `po.status IS NULL AND po.waiting_since IS NOT NULL AND po.next_attempt_at IS NOT NULL AND po.id IN (${lines.getQuery()})`,
      lines.getParameters(),
    )
    .getRawMany<{ id: string }>();
  for (const { id } of waiting) await manager.update(PurchaseOrder, { id }, due);
}

/** The same when the partner may have become able to take them, for instance because its connection was mended. */
export async function retryOrdersTo(manager: EntityManager, supplierContactId: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set(due)
    .where('supplier_contact_id = :supplierContactId AND status IS NULL AND waiting_since IS NOT NULL', {
      supplierContactId,
    })
    .execute();
}
