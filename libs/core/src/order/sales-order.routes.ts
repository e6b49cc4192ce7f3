import {
  answers,
  atLeast,
  Currency,
  Day,
  Decimal,
  Id,
  IdParameter,
  keyPage,
  ListOf,
  Nested,
  notFound,
  NotNegative,
  Nullable,
  OneOf,
  Optional,
  PageQuery,
  paramsOf,
  queryOf,
  Text,
  Whole,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { In, type EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { lineAmount } from '../order-terms/amounts';
import { likePrefix } from '../order-terms/like-prefix';
import { Address, PersonDetails } from '../order-terms/parties';
import { SalesOrderLine } from './sales-order-line.entity';
import { SalesOrder } from './sales-order.entity';

export class SalesOrderLineView {
  @Whole(1, 1_000_000) lineNumber: number;
  @Id() articleId: string;
  @Text(64) articleNumber: string;
  @Text(500) description: string;
  @Decimal() quantity: string;
  @Text(20) unit: string;
  @Decimal() unitPrice: string;
  @NotNegative() priceQuantity: string;
  @Decimal() discountPercent: string;
  @Nullable() @Day() requestedDeliveryDate: string | null;
  @Nullable() @Text(500) note: string | null;
  @Text(60) amount: string;
}

export class SalesOrderView {
  @Id() id: string;
  @Text(40) number: string;
  @OneOf('open', 'closed', 'cancelled') state: string;
  @Id() contactId: string;
  @Text(200) contactName: string;
  @Nullable() @Id() orderDraftId: string | null;
  @Nullable() @Text(64) referenceNumber: string | null;
  @Day() orderDate: string;
  @Nullable() @Day() requestedDeliveryDate: string | null;
  @Currency() currency: string;
  @Nullable() @Text(100) reference: string | null;
  @Nullable() @Text(2000) note: string | null;
  @Nullable() @Nested(() => PersonDetails) contactPerson: PersonDetails | null;
  @Nullable() @Nested(() => Address) deliveryAddress: Address | null;
  @Text(60) total: string;
  @Text(24) createdAt: string;
  @Text(24) updatedAt: string;
  @Whole(1, 2_000_000_000) version: number;
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
  const config = { access: atLeast('production') };

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
