import { insertRows, newId, Problem, stale, type Fault } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { Article } from '../article/article.entity';
import { orderTotal } from '../order-terms/amounts';
import { SalesOrderLine } from '../order/sales-order-line.entity';
import { SalesOrder } from '../order/sales-order.entity';
import { OrderDraftLine } from './order-draft-line.entity';
import type { OrderDraft } from './order-draft.entity';
import { settleOrderDraft } from './settle-order-draft';

/**
 * Makes the draft an order. Throws `draft-not-open` when it is not a draft any more and `draft-not-approvable` with
 * every reason why a person must decide something first.
 */
export async function approveOrderDraft(
  manager: EntityManager,
  draft: OrderDraft,
  number: string,
  now: Date,
): Promise<SalesOrder> {
  if (draft.state !== 'draft')
    throw new Problem(409, 'draft-not-open', { number: draft.number, state: draft.state });
  const lines = await manager.find(OrderDraftLine, {
    where: { orderDraftId: draft.id },
    order: { lineNumber: 'ASC' },
  });
  const faults: Fault[] = [];
  if (draft.test) faults.push({ pointer: '/test', code: 'draft-is-test' });
  if (draft.contactId === null) faults.push({ pointer: '/contactId', code: 'contact-undecided' });
  for (const [index, line] of lines.entries()) {
    if (line.articleId === null)
      faults.push({
        pointer: `/lines/${index}/articleId`,
        code: 'article-unresolved',
        params: { number: line.articleNumber },
      });
  }
  if (faults.length > 0 || draft.contactId === null)
    throw new Problem(422, 'draft-not-approvable', { number: draft.number }, { errors: faults });

  const at = now.toISOString();
  const order: SalesOrder = {
    id: newId(now.getTime()),
    number,
    state: 'open',
    contactId: draft.contactId,
    orderDraftId: draft.id,
    referenceNumber: draft.orderNumber,
    orderDate: at.slice(0, 10),
    requestedDeliveryDate: draft.requestedDeliveryDate,
    currency: draft.currency,
    reference: draft.reference,
    note: draft.note,
    contactPerson: draft.contactPerson,
    deliveryAddress: draft.deliveryAddress,
    total: orderTotal(lines),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  const claimed = await settleOrderDraft(
    manager,
    draft,
    { state: 'approved', salesOrderId: order.id, salesOrderNumber: number },
    now,
  );
  if (!claimed) throw stale(draft.version + 1);
  const ids = [...new Set(lines.map((line) => line.articleId as string))];
  const articles = new Map(
    (await manager.findBy(Article, { id: In(ids) })).map((article) => [article.id, article]),
  );
  await insertRows(manager, SalesOrder, [order]);
  await insertRows(
    manager,
    SalesOrderLine,
    lines.map((line) => ({
      ...line,
      salesOrderId: order.id,
      articleId: line.articleId as string,
      articleNumber: articles.get(line.articleId as string)?.number ?? line.articleNumber,
    })),
  );
  return order;
}
