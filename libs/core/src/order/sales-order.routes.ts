import {
  answers,
  may,
  Id,
  IdParameter,
  keyPage,
  ListOf,
  notFound,
  Nullable,
  OneOf,
  Optional,
  PageQuery,
  paramsOf,
  queryOf,
  Text,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { In, type EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { lineAmount } from '../order-terms/amounts';
import { likePrefix } from '../order-terms/like-prefix';
import { OrderLineTermsView, OrderTermsView } from '../order-terms/order-terms-views';
import { SalesOrderLine } from './sales-order-line.entity';
import { SalesOrder } from './sales-order.entity';

export class SalesOrderLineView extends OrderLineTermsView {
  @Id() articleId: string;
  @Text(64) articleNumber: string;
}

export class SalesOrderView extends OrderTermsView {
  @Id() id: string;
  @Text(40) number: string;
  @OneOf('open', 'closed', 'cancelled') state: string;
  @Id() contactId: string;
  @Text(200) contactName: string;
  @Nullable() @Id() orderDraftId: string | null;
  @Nullable() @Text(64) referenceNumber: string | null;
  @Text(60) total: string;
  @Text(24) createdAt: string;
  @Text(24) updatedAt: string;
}

export class SalesOrderDetail extends SalesOrderView {
  @ListOf(() => SalesOrderLineView, 1000) lines: SalesOrderLineView[];
}

export class SalesOrderQuery extends PageQuery {
  @Optional() @Text(64) search?: string;
  @Optional() @Id() contactId?: string;
}

export class SalesOrderPage {
  @ListOf(() => SalesOrderView, 200) items: SalesOrderView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

async function views(manager: EntityManager, orders: SalesOrder[]): Promise<SalesOrderView[]> {
  const contacts = await manager.find(Contact, {
    select: { id: true, name: true },
    where: { id: In([...new Set(orders.map((order) => order.contactId))]) },
  });
  return orders.map((order) => ({
    ...order,
    contactName: contacts.find((contact) => contact.id === order.contactId)?.name ?? '',
  }));
}

export function salesOrderRoutes(app: FastifyInstance, { db }: Instance): void {
  const tags = ['orders'];
  const config = { access: may('read') };

  app.get<{ Querystring: SalesOrderQuery }>(
    '/api/orders',
    {
      schema: {
        tags,
        summary: 'List orders, newest first',
        querystring: queryOf(SalesOrderQuery),
        response: answers(SalesOrderPage),
      },
      config,
    },
    (request) =>
      db.read(async (manager) => {
        const { search, contactId } = request.query;
        const query = manager.createQueryBuilder(SalesOrder, 'so');
        if (search)
          query.andWhere(
            "(so.number LIKE :search ESCAPE '!' OR so.referenceNumber LIKE :search ESCAPE '!')",
            { search: likePrefix(search) },
          );
        if (contactId) query.andWhere('so.contactId = :contactId', { contactId });
        const page = await keyPage(query, request.query);
        return { ...page, items: await views(manager, page.items) };
      }),
  );

  app.get<{ Params: IdParameter }>(
    '/api/orders/:id',
    {
      schema: {
        tags,
        summary: 'Read an order',
        params: paramsOf(IdParameter),
        response: answers(SalesOrderDetail),
      },
      config,
    },
    (request) =>
      db.read(async (manager) => {
        const order = await manager.findOneBy(SalesOrder, { id: request.params.id });
        if (!order) throw notFound('order');
        const [view] = await views(manager, [order]);
        const lines = await manager.find(SalesOrderLine, {
          where: { salesOrderId: order.id },
          order: { lineNumber: 'ASC' },
        });
        return {
          ...view,
          lines: lines.map((line) => {
            const { salesOrderId: _id, ...fields } = line;
            return { ...fields, amount: lineAmount(line) };
          }),
        };
      }),
  );
}
