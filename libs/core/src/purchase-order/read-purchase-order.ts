import { notFound, render, renderFault, type Language } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { lineAmount } from '../order-terms/amounts';
import { listRecords, type Listing, type ListPage } from '../search/list-records';
import { PurchaseOrderWord } from '../search/search-word.entity';
import type { PurchaseOrderDetail, PurchaseOrderQuery, PurchaseOrderView } from './purchase-order-messages';
import { supplierNumbers } from './purchase-order-values';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order.entity';
import type { StoredOrder } from './store-purchase-orders';

export async function purchaseOrderViews(
  manager: EntityManager,
  orders: PurchaseOrder[],
  language: Language,
): Promise<PurchaseOrderView[]> {
  const ids = [...new Set(orders.map((order) => order.supplierContactId))];
  const suppliers = await manager.find(Contact, { select: { id: true, name: true }, where: { id: In(ids) } });
  return orders.map(({ leaseToken: _token, leaseUntil: _until, lastError, ...order }) => ({
    ...order,
    supplierName: suppliers.find((supplier) => supplier.id === order.supplierContactId)?.name ?? '',
    lastError: lastError && {
      ...lastError,
      message: render(lastError.code, lastError.params, language),
      errors: lastError.errors.map((fault) => renderFault(fault, language)),
    },
  }));
}

export async function readPurchaseOrder(
  manager: EntityManager,
  id: string,
  language: Language,
): Promise<PurchaseOrderDetail> {
  const order = await manager.findOneBy(PurchaseOrder, { id });
  const [view] = order ? await purchaseOrderViews(manager, [order], language) : [];
  if (!order || !view) throw notFound('purchase order');
  const lines = await manager.find(PurchaseOrderLine, {
    where: { purchaseOrderId: id },
    order: { lineNumber: 'ASC' },
  });
  const numbers = await supplierNumbers(
    manager,
    lines.map((line) => ({ line, supplierContactId: order.supplierContactId })),
  );
  return {
    ...view,
    lines: lines.map((line) => {
      const { purchaseOrderId: _id, ...fields } = line;
      return { ...fields, supplierArticleNumber: numbers.get(line) ?? null, amount: lineAmount(line) };
    }),
  };
}

const listing: Listing<PurchaseOrder> = {
  entity: PurchaseOrder,
  alias: 'po',
  words: PurchaseOrderWord,
  sorts: {
    createdAt: { by: 'id', direction: 'DESC' },
    number: { by: 'number', direction: 'ASC', unique: true },
    orderDate: { by: 'orderDate', direction: 'ASC' },
    requestedDeliveryDate: { by: 'requestedDeliveryDate', direction: 'ASC', nullable: true },
  },
  matches: 'DESC',
};

export async function listPurchaseOrders(
  manager: EntityManager,
  request: PurchaseOrderQuery,
  language: Language,
): Promise<ListPage<PurchaseOrderView>> {
  const { state, status, waiting, failed, supplierContactId, from, to } = request;
  const page = await listRecords(manager, listing, request, (query) => {
    if (request.number) query.andWhere('po.number = :number', { number: request.number });
    if (state) query.andWhere('po.state = :state', { state });
    if (status) query.andWhere(status === 'EMPTY' ? 'po.status IS NULL' : 'po.status = :status', { status });
    if (waiting) query.andWhere(`po.waitingSince IS ${waiting === 'true' ? 'NOT ' : ''}NULL`);
    if (failed) query.andWhere("po.state = 'released' AND po.status IS NULL AND po.lastError IS NOT NULL");
    if (supplierContactId) query.andWhere('po.supplierContactId = :supplierContactId', { supplierContactId });
    if (from) query.andWhere('po.orderDate >= :from', { from });
    if (to) query.andWhere('po.orderDate <= :to', { to });
  });
  return { ...page, items: await purchaseOrderViews(manager, page.items, language) };
}

/** An order as stored, for those who are to change it. Throws `not-found`. */
export async function findPurchaseOrder(manager: EntityManager, id: string): Promise<StoredOrder> {
  const order = await manager.findOneBy(PurchaseOrder, { id });
  if (!order) throw notFound('purchase order');
  const lines = await manager.find(PurchaseOrderLine, {
    where: { purchaseOrderId: id },
    order: { lineNumber: 'ASC' },
  });
  const supplier = await manager.findOneBy(Contact, { id: order.supplierContactId });
  return { order, lines, supplier: supplier ?? { name: '' } };
}
