import { Problem, type Fault } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { Article } from '../article/article.entity';
import { Contact } from '../contact/contact.entity';
import type { Author } from '../history/author';
import { newSalesOrder } from '../order/sales-order-values';
import type { SalesOrder } from '../order/sales-order.entity';
import { createSalesOrders } from '../order/store-sales-orders';
import { OrderDraftLine } from './order-draft-line.entity';
import type { OrderDraft } from './order-draft.entity';
import { decideDraft } from './store-order-drafts';

/**
 * Makes the draft an order. Throws `draft-not-open` when it is not a draft any more and `draft-not-approvable` with
 * every reason why a person must decide something first.
 */
export async function approveOrderDraft(
  manager: EntityManager,
  author: Author,
  draft: OrderDraft,
  number: string,
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

  const customer = await manager.findOneByOrFail(Contact, { id: draft.contactId });
  const terms = {
    contactId: customer.id,
    referenceNumber: draft.orderNumber,
    requestedDeliveryDate: draft.requestedDeliveryDate,
    currency: draft.currency,
    reference: draft.reference,
    note: draft.note,
    contactPerson: draft.contactPerson,
    deliveryAddress: draft.deliveryAddress,
  };
  const order: SalesOrder = {
    ...(await newSalesOrder(manager, terms, customer, number, author.at)),
    orderDraftId: draft.id,
  };
  await decideDraft(
    manager,
    author,
    draft,
    { state: 'approved', salesOrderId: order.id, salesOrderNumber: number },
    'approved',
  );
  const ids = [...new Set(lines.map((line) => line.articleId as string))];
  const articles = new Map(
    (await manager.findBy(Article, { id: In(ids) })).map((article) => [article.id, article]),
  );
  const rows = lines.map((line) => ({
    ...line,
    salesOrderId: order.id,
    articleId: line.articleId as string,
    articleNumber: articles.get(line.articleId as string)?.number ?? line.articleNumber,
  }));
  await createSalesOrders(manager, author, [{ order, lines: rows, customer }]);
  return order;
}
