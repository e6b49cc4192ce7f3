import {
  answers,
  ifMatch,
  created,
  bodyOf,
  expectedVersion,
  IdParameter,
  may,
  newId,
  paramsOf,
  Problem,
  queryOf,
  stale,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { actAnew, actionProblems } from '../act-anew';
import { authorOf } from '../history/author';
import { historyRoute } from '../history/history.routes';
import { takeNumbers } from '../number-series/take-numbers';
import { findSalesOrder, listSalesOrders, readSalesOrder } from './read-sales-orders';
import {
  SalesOrderCreation,
  SalesOrderDetail,
  SalesOrderFields,
  SalesOrderPage,
  SalesOrderQuery,
} from './sales-order-messages';
import { changedTerms, customerOf, newSalesOrder, salesLineRows } from './sales-order-values';
import { SalesOrder, type SalesOrderState } from './sales-order.entity';
import { changeSalesOrder, createSalesOrders } from './store-sales-orders';

/** What a person can do with an order, and where it leads. */
const actions: Record<string, { from: SalesOrderState; to: SalesOrderState; done: string; summary: string }> =
  {
    close: { from: 'open', to: 'closed', done: 'closed', summary: 'Close an order: it is delivered' },
    cancel: { from: 'open', to: 'cancelled', done: 'cancelled', summary: 'Cancel an order' },
    reopen: { from: 'closed', to: 'open', done: 'reopened', summary: 'Open a closed order again' },
  };

function refuseUnless(order: SalesOrder, state: SalesOrderState): void {
  if (order.state !== state)
    throw new Problem(409, 'order-state-not-allowed', {
      number: order.number,
      state: `state-${order.state}`,
    });
}

export function salesOrderRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const path = '/api/orders';
  const tags = ['orders'];
  const read = { access: may('read') };
  const change = { access: may('edit') };

  app.get<{ Querystring: SalesOrderQuery }>(
    path,
    {
      schema: {
        tags,
        summary: 'List orders, newest first',
        querystring: queryOf(SalesOrderQuery),
        response: answers(SalesOrderPage),
      },
      config: read,
    },
    (request) => db.read((manager) => listSalesOrders(manager, request.query)),
  );

  app.get<{ Params: IdParameter }>(
    `${path}/:id`,
    {
      schema: {
        tags,
        summary: 'Read an order',
        params: paramsOf(IdParameter),
        response: answers(SalesOrderDetail),
      },
      config: read,
    },
    (request) => db.read((manager) => readSalesOrder(manager, request.params.id)),
  );

  app.post<{ Body: SalesOrderCreation }>(
    path,
    {
      schema: {
        tags,
        summary: 'Create an order that did not come as a draft',
        body: bodyOf(SalesOrderCreation),
        response: created(SalesOrderDetail, { 422: ['customer-unknown', 'order-invalid'] }),
      },
      config: change,
    },
    async (request, reply) => {
      const author = authorOf(request, instance.now());
      const [number = ''] = await takeNumbers(db, 'order', 1);
      const detail = await db.write(async (manager) => {
        const customer = await customerOf(manager, request.body.contactId);
        const order = await newSalesOrder(manager, request.body, customer, number, author.at);
        const lines = await salesLineRows(manager, order, request.body.lines ?? []);
        await createSalesOrders(manager, author, [{ order, lines, customer }]);
        return readSalesOrder(manager, order.id);
      });
      return reply.code(201).header('location', `${path}/${detail.id}`).send(detail);
    },
  );

  app.patch<{ Params: IdParameter; Body: SalesOrderFields }>(
    `${path}/:id`,
    {
      schema: {
        tags,
        summary: 'Change an open order',
        params: paramsOf(IdParameter),
        body: bodyOf(SalesOrderFields),
        headers: ifMatch,
        response: answers(SalesOrderDetail, 200, {
          409: ['order-state-not-allowed'],
          422: ['customer-unknown', 'order-invalid'],
        }),
      },
      config: change,
    },
    (request) => {
      const version = expectedVersion(request);
      return db.write(async (manager) => {
        const stored = await findSalesOrder(manager, request.params.id);
        const { order } = stored;
        if (order.version !== version) throw stale(order.version);
        refuseUnless(order, 'open');
        const currency = request.body.currency ?? order.currency;
        await changeSalesOrder(
          manager,
          authorOf(request, instance.now()),
          stored,
          version,
          changedTerms(request.body),
          request.body.lines &&
            (await salesLineRows(manager, { id: order.id, currency }, request.body.lines)),
        );
        return readSalesOrder(manager, order.id);
      });
    },
  );

  for (const [name, { from, to, done, summary }] of Object.entries(actions))
    app.post<{ Params: IdParameter }>(
      `${path}/:id/${name}`,
      {
        schema: {
          tags,
          summary,
          params: paramsOf(IdParameter),
          response: answers(SalesOrderDetail, 200, {
            ...actionProblems,
            409: ['order-state-not-allowed', ...actionProblems[409]],
          }),
        },
        config: change,
      },
      (request) =>
        actAnew(db, request, async (manager, seen) => {
          const stored = await findSalesOrder(manager, request.params.id);
          seen(stored.order);
          refuseUnless(stored.order, from);
          const author = authorOf(request, instance.now());
          await changeSalesOrder(
            manager,
            author,
            stored,
            stored.order.version,
            { state: to },
            undefined,
            done,
          );
          return readSalesOrder(manager, stored.order.id);
        }),
    );

  app.post<{ Params: IdParameter }>(
    `${path}/:id/copy`,
    {
      schema: {
        tags,
        summary: 'Copy an order: a new one for the same customer with the same lines',
        params: paramsOf(IdParameter),
        response: created(SalesOrderDetail),
      },
      config: change,
    },
    async (request, reply) => {
      const author = authorOf(request, instance.now());
      const at = author.at.toISOString();
      const [number = ''] = await takeNumbers(db, 'order', 1);
      const copy = await db.write(async (manager) => {
        const { order: original, lines, customer } = await findSalesOrder(manager, request.params.id);
        const order: SalesOrder = {
          ...original,
          id: newId(author.at.getTime()),
          number,
          state: 'open',
          orderDraftId: null,
          referenceNumber: null,
          orderDate: at.slice(0, 10),
          requestedDeliveryDate: null,
          createdAt: at,
          updatedAt: at,
          version: 1,
        };
        const rows = lines.map((line) => ({ ...line, salesOrderId: order.id, requestedDeliveryDate: null }));
        await createSalesOrders(manager, author, [{ order, lines: rows, customer }]);
        return readSalesOrder(manager, order.id);
      });
      return reply.code(201).header('location', `${path}/${copy.id}`).send(copy);
    },
  );

  historyRoute(app, instance, { path, tags, kind: 'order', entity: SalesOrder });
}
