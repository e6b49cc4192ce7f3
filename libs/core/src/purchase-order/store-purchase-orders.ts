import { insertRows, stale } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Contact } from '../contact/contact.entity';
import type { Author } from '../history/author';
import { changesBetween } from '../history/changes-between';
import { writeHistory } from '../history/write-history';
import { orderTotal } from '../order-terms/amounts';
import { linesByNumber } from '../order-terms/lines-by-number';
import { PurchaseOrderWord } from '../search/search-word.entity';
import { addWords, changeWords } from '../search/store-words';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order.entity';

/** What an order is found by. */
export const purchaseOrderTexts = (order: PurchaseOrder, supplierName: string) => [
  order.number,
  order.reference,
  supplierName,
];

export /** The lines of a purchase order, as its history compares them. */
const orderLinesByNumber = (lines: PurchaseOrderLine[]) =>
  linesByNumber(lines, ['articleNumber', 'supplierArticleNumber']);

export interface StoredOrder {
  order: PurchaseOrder;
  lines: PurchaseOrderLine[];
  supplier: Pick<Contact, 'name'>;
}

/** Stores new orders with lines, total, words and history; throws the duplicate-key error of a number in use. */
export async function createPurchaseOrders(
  manager: EntityManager,
  author: Author,
  orders: StoredOrder[],
): Promise<void> {
  await insertRows(
    manager,
    PurchaseOrder,
    orders.map(({ order, lines }) => ({ ...order, total: orderTotal(lines) })),
  );
  await insertRows(
    manager,
    PurchaseOrderLine,
    orders.flatMap(({ lines }) => lines),
  );
  await addWords(
    manager,
    PurchaseOrderWord,
    orders.map(({ order, supplier }) => ({ id: order.id, texts: purchaseOrderTexts(order, supplier.name) })),
  );
  await writeHistory(
    manager,
    author,
    orders.map(({ order }) => ({ register: 'purchase-order', recordId: order.id, action: 'created' })),
  );
}

/**
 * Changes an order that nobody else has changed or begun to send since it was read; `after.lines`, when given, take the
 * place of all. Throws `version-stale`.
 */
export async function changePurchaseOrder(
  manager: EntityManager,
  author: Author,
  before: StoredOrder,
  after: { fields: Partial<PurchaseOrder>; lines?: PurchaseOrderLine[]; supplier?: Pick<Contact, 'name'> },
  action = 'changed',
): Promise<void> {
  const { order } = before;
  const { fields, lines, supplier = before.supplier } = after;
  const at = author.at.toISOString();
  const { affected } = await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({
      ...fields,
      ...(lines ? { total: orderTotal(lines) } : {}),
      nextAttemptAt: null,
      leaseToken: null,
      leaseUntil: null,
      updatedAt: at,
      version: order.version + 1,
    } as never)
    .where('id = :id AND version = :version AND (lease_until IS NULL OR lease_until <= :at)', {
      id: order.id,
      version: order.version,
      at,
    })
    .andWhere(order.status === null ? 'status IS NULL' : 'status = :status', { status: order.status })
    .execute();
  if (affected !== 1) throw stale(order.version + 1);
  if (lines) {
    await manager.delete(PurchaseOrderLine, { purchaseOrderId: order.id });
    await insertRows(manager, PurchaseOrderLine, lines);
  }
  await changeWords(manager, PurchaseOrderWord, [
    {
      id: order.id,
      before: purchaseOrderTexts(order, before.supplier.name),
      after: purchaseOrderTexts({ ...order, ...fields }, supplier.name),
    },
  ]);
  const { waitingSince: _waiting, ...shown } = fields;
  await writeHistory(manager, author, [
    {
      register: 'purchase-order',
      recordId: order.id,
      action,
      changes: changesBetween(
        { ...order, lines: orderLinesByNumber(before.lines) },
        { ...shown, ...(lines ? { lines: orderLinesByNumber(lines) } : {}) },
      ),
    },
  ]);
}
