import { notFound } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { lineAmount } from '../order-terms/amounts';
import { listRecords, type Listing, type ListPage } from '../search/list-records';
import { SalesOrderWord } from '../search/search-word.entity';
import { SalesOrderLine } from './sales-order-line.entity';
import type { SalesOrderDetail, SalesOrderQuery, SalesOrderView } from './sales-order-messages';
import { SalesOrder } from './sales-order.entity';
import type { StoredSalesOrder } from './store-sales-orders';

/** An order as stored, for those who are to change it. Throws `not-found`. */
export async function findSalesOrder(manager: EntityManager, id: string): Promise<StoredSalesOrder> {
  const order = await manager.findOneBy(SalesOrder, { id });
  if (!order) throw notFound('order');
  const lines = await manager.find(SalesOrderLine, {
    where: { salesOrderId: id },
    order: { lineNumber: 'ASC' },
  });
  const customer = await manager.findOneBy(Contact, { id: order.contactId });
  return { order, lines, customer: customer ?? { name: '' } };
}

export async function readSalesOrder(manager: EntityManager, id: string): Promise<SalesOrderDetail> {
  const { order, lines, customer } = await findSalesOrder(manager, id);
  return {
    ...order,
    contactName: customer.name,
    lines: lines.map((line) => {
      const { salesOrderId: _id, ...fields } = line;
      return { ...fields, amount: lineAmount(line) };
    }),
  };
}

const listing: Listing<SalesOrder> = {
  entity: SalesOrder,
  alias: 'so',
  words: SalesOrderWord,
  sorts: {
    createdAt: { by: 'id', direction: 'DESC' },
    number: { by: 'number', direction: 'ASC', unique: true },
    referenceNumber: { by: 'referenceNumber', direction: 'ASC', nullable: true },
    orderDate: { by: 'orderDate', direction: 'ASC' },
    requestedDeliveryDate: { by: 'requestedDeliveryDate', direction: 'ASC', nullable: true },
  },
  matches: 'DESC',
};

export async function listSalesOrders(
  manager: EntityManager,
  request: SalesOrderQuery,
): Promise<ListPage<SalesOrderView>> {
  const { state, contactId, from, to } = request;
  const page = await listRecords(manager, listing, request, (query) => {
    if (request.number) query.andWhere('so.number = :number', { number: request.number });
    if (state) query.andWhere('so.state = :state', { state });
    if (contactId) query.andWhere('so.contactId = :contactId', { contactId });
    if (from) query.andWhere('so.orderDate >= :from', { from });
    if (to) query.andWhere('so.orderDate <= :to', { to });
  });
  const contacts = await manager.find(Contact, {
    select: { id: true, name: true },
    where: { id: In([...new Set(page.items.map((order) => order.contactId))]) },
  });
  const nameOf = new Map(contacts.map((contact) => [contact.id, contact.name]));
  return {
    ...page,
    items: page.items.map((order) => ({ ...order, contactName: nameOf.get(order.contactId) ?? '' })),
  };
}
