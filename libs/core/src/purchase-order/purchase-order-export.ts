import type { EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { byField, findIn, grouped } from '../csv/find-in';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order.entity';

const pageOfOrders = 100;

export async function exportedPage(manager: EntityManager, after: string | null) {
  const query = manager.createQueryBuilder(PurchaseOrder, 'po').orderBy('po.number').limit(pageOfOrders);
  if (after !== null) query.where('po.number > :after', { after });
  const orders = await query.getMany();
  const lines = await findIn(
    manager,
    PurchaseOrderLine,
    'purchaseOrderId',
    orders.map(({ id }) => id),
  );
  lines.sort((a, b) => a.lineNumber - b.lineNumber);
  const byOrder = grouped(lines, 'purchaseOrderId');
  const suppliers = byField(
    await findIn(
      manager,
      Contact,
      'id',
      orders.map(({ supplierContactId }) => supplierContactId),
    ),
    'id',
  );
  const records = orders.map((order) => {
    const supplier = suppliers.get(order.supplierContactId);
    return {
      fields: {
        ...order,
        supplierNumber: supplier?.supplierNumber ?? null,
        supplierName: supplier?.name ?? null,
      },
      details: (byOrder.get(order.id) ?? []).map((row) => ({ ...row })),
    };
  });
  return { records, next: orders.length === pageOfOrders ? (orders.at(-1)?.number ?? null) : null };
}
