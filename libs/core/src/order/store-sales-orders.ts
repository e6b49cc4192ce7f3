import { insertRows } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { changeRecord } from '../change-record';
import type { Contact } from '../contact/contact.entity';
import type { Author } from '../history/author';
import { changesBetween } from '../history/changes-between';
import { writeHistory } from '../history/write-history';
import { orderTotal } from '../order-terms/amounts';
import { linesByNumber } from '../order-terms/lines-by-number';
import { SalesOrderWord } from '../search/search-word.entity';
import { addWords, changeWords } from '../search/store-words';
import { SalesOrderLine } from './sales-order-line.entity';
import { SalesOrder } from './sales-order.entity';

export interface StoredSalesOrder {
  order: SalesOrder;
  lines: SalesOrderLine[];
  customer: Pick<Contact, 'name'>;
}

/** What an order is found by. */
export const salesOrderTexts = (order: SalesOrder, customerName: string) => [
  order.number,
  order.referenceNumber,
  order.reference,
  customerName,
];

const besides = ['articleNumber'] as const;

/** Stores new orders with lines, total, words and history. */
export async function createSalesOrders(
  manager: EntityManager,
  author: Author,
  orders: StoredSalesOrder[],
): Promise<void> {
  await insertRows(
    manager,
    SalesOrder,
    orders.map(({ order, lines }) => ({ ...order, total: orderTotal(lines) })),
  );
  await insertRows(
    manager,
    SalesOrderLine,
    orders.flatMap(({ lines }) => lines),
  );
  await addWords(
    manager,
    SalesOrderWord,
    orders.map(({ order, customer }) => ({ id: order.id, texts: salesOrderTexts(order, customer.name) })),
  );
  await writeHistory(
    manager,
    author,
    orders.map(({ order }) => ({ register: 'order', recordId: order.id, action: 'created' })),
  );
}

/** Changes an order; `lines`, when given, take the place of all. Throws `version-stale`. */
export async function changeSalesOrder(
  manager: EntityManager,
  author: Author,
  { order, lines: before, customer }: StoredSalesOrder,
  version: number,
  fields: Partial<SalesOrder>,
  lines?: SalesOrderLine[],
  action = 'changed',
): Promise<void> {
  await changeRecord<SalesOrder>(manager, SalesOrder, order, version, {
    ...fields,
    ...(lines ? { total: orderTotal(lines) } : {}),
    updatedAt: author.at.toISOString(),
  });
  if (lines) {
    await manager.delete(SalesOrderLine, { salesOrderId: order.id });
    await insertRows(manager, SalesOrderLine, lines);
  }
  await changeWords(manager, SalesOrderWord, [
    {
      id: order.id,
      before: salesOrderTexts(order, customer.name),
      after: salesOrderTexts({ ...order, ...fields }, customer.name),
    },
  ]);
  await writeHistory(manager, author, [
    {
      register: 'order',
      recordId: order.id,
      action,
      changes: changesBetween(
        { ...order, lines: linesByNumber(before, besides) },
        { ...fields, ...(lines ? { lines: linesByNumber(lines, besides) } : {}) },
      ),
    },
  ]);
}
