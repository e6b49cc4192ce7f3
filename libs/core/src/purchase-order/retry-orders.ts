import { inList } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order.entity';

/** What was in the way may be gone: waiting orders are tried at the next run. All of them, or those that `where` names. */
export async function retryOrders(
  manager: EntityManager,
  where = '1 = 1',
  parameters: object = {},
): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({ nextAttemptAt: null })
    .where(
      `status IS NULL AND waiting_since IS NOT NULL AND next_attempt_at IS NOT NULL AND ${where}`,
      parameters,
    )
    .execute();
}

/** The fix of a refused order is often made in the article. */
export async function retryOrdersWithArticle(manager: EntityManager, articleId: string): Promise<void> {
  const lines = manager
    .createQueryBuilder(PurchaseOrderLine, 'line')
    .select('line.purchase_order_id')
    .where('line.article_id = :articleId', { articleId });
  await retryOrders(manager, `id IN (${lines.getQuery()})`, lines.getParameters());
}

/** The same for many articles at once. */
export async function retryOrdersWithArticles(manager: EntityManager, articleIds: string[]): Promise<void> {
  for (let start = 0; start < articleIds.length; start += 900) {
    const [where, parameters] = inList('line.article_id', 'articles', articleIds.slice(start, start + 900));
    const lines = manager
      .createQueryBuilder(PurchaseOrderLine, 'line')
      .select('line.purchase_order_id')
      .where(where, parameters);
    await retryOrders(manager, `id IN (${lines.getQuery()})`, lines.getParameters());
  }
}

/** The partner may have become able to take them, for instance because its connection was mended. */
export async function retryOrdersTo(manager: EntityManager, supplierContactId: string): Promise<void> {
  await retryOrders(manager, 'supplier_contact_id = :supplierContactId', { supplierContactId });
}
