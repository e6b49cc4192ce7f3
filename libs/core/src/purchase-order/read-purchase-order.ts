import { notFound, render, type Language } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { lineAmount, orderTotal } from '../order-terms/amounts';
import type { PurchaseOrderDetail, PurchaseOrderView } from './purchase-order-messages';
import { supplierNumbers } from './purchase-order-values';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order.entity';

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
      errors: lastError.errors.map((fault) => ({
        ...fault,
        detail: render(fault.code, fault.params, language),
      })),
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
    total: orderTotal(lines),
  };
}
