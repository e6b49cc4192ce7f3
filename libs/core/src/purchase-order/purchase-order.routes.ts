import {
  answers,
  later,
  ifMatch,
  created,
  bodyOf,
  checkVersion,
  expectedVersion,
  IdParameter,
  isDuplicateKey,
  may,
  paramsOf,
  Problem,
  queryOf,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { authorOf } from '../history/author';
import { historyRoute } from '../history/history.routes';
import { completeAddress, completePerson } from '../order-terms/parties';
import { chosenSupplier, newPurchaseOrder, supplierOf, withFreeNumber } from './new-purchase-order';
import { purchaseOrderActionRoutes } from './purchase-order-actions.routes';
import {
  PurchaseOrderCreation,
  PurchaseOrderDetail,
  PurchaseOrderFields,
  PurchaseOrderPage,
  PurchaseOrderQuery,
} from './purchase-order-messages';
import { refuseInDoubt, refuseLocked } from './purchase-order-states';
import { lineRows } from './purchase-order-values';
import { PurchaseOrder } from './purchase-order.entity';
import { findPurchaseOrder, listPurchaseOrders, readPurchaseOrder } from './read-purchase-order';
import { changePurchaseOrder, createPurchaseOrders } from './store-purchase-orders';

const numberTaken = (error: unknown): never => {
  throw isDuplicateKey(error) ? new Problem(409, 'order-number-taken-here') : error;
};

export function purchaseOrderRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const path = '/api/purchase-orders';
  const tags = ['purchase orders'];
  const read = { access: may('read') };
  const change = { access: may('edit') };

  app.get<{ Querystring: PurchaseOrderQuery }>(
    path,
    {
      schema: {
        tags,
        summary: 'List purchase orders, newest first',
        querystring: queryOf(PurchaseOrderQuery),
        response: answers(PurchaseOrderPage),
      },
      config: read,
    },
    (request) => db.read((manager) => listPurchaseOrders(manager, request.query, request.language)),
  );

  app.get<{ Params: IdParameter }>(
    `${path}/:id`,
    {
      schema: {
        tags,
        summary: 'Read a purchase order',
        params: paramsOf(IdParameter),
        response: answers(PurchaseOrderDetail),
      },
      config: read,
    },
    (request) => db.read((manager) => readPurchaseOrder(manager, request.params.id, request.language)),
  );

  app.post<{ Body: PurchaseOrderCreation }>(
    path,
    {
      schema: {
        tags,
        summary: 'Create a purchase order',
        body: bodyOf(PurchaseOrderCreation),
        response: created(PurchaseOrderDetail, {
          409: ['order-number-taken-here'],
          422: ['contact-unknown', 'supplier-unusable', 'order-invalid'],
        }),
      },
      config: change,
    },
    async (request, reply) => {
      const author = authorOf(request, instance.now());
      const { lines = [], supplierContactId, number: given } = request.body;
      const store = (number: string) =>
        db.write(async (manager) => {
          const supplier = await chosenSupplier(manager, supplierContactId);
          const order = await newPurchaseOrder(manager, request.body, supplier, number, author.at);
          const rows = await lineRows(manager, order, supplier, lines);
          await createPurchaseOrders(manager, author, [{ order, lines: rows, supplier }]);
          return readPurchaseOrder(manager, order.id, request.language);
        });
      const detail = await (given === undefined ? withFreeNumber(db, store) : store(given)).catch(
        numberTaken,
      );
      return reply.code(201).header('location', `/api/purchase-orders/${detail.id}`).send(detail);
    },
  );

  app.patch<{ Params: IdParameter; Body: PurchaseOrderFields }>(
    `${path}/:id`,
    {
      schema: {
        tags,
        summary: 'Change a purchase order that has not been sent',
        params: paramsOf(IdParameter),
        body: bodyOf(PurchaseOrderFields),
        headers: ifMatch,
        response: answers(PurchaseOrderDetail, 200, {
          409: [
            'order-number-taken-here',
            'order-in-doubt',
            'order-transmitted',
            'order-cancelled',
            'order-state-ended',
            later('order-being-sent'),
          ],
          422: ['contact-unknown', 'supplier-unusable', 'order-invalid'],
        }),
      },
      config: change,
    },
    async (request) => {
      const { lines, ...fields } = request.body;
      expectedVersion(request);
      return db
        .write(async (manager) => {
          const before = await findPurchaseOrder(manager, request.params.id);
          const { order } = before;
          checkVersion(order, request);
          refuseLocked(order, instance.now());
          const chosen = fields.supplierContactId ?? order.supplierContactId;
          const supplier =
            chosen === order.supplierContactId
              ? await supplierOf(manager, chosen)
              : await chosenSupplier(manager, chosen);
          if (supplier.id !== order.supplierContactId || (fields.number ?? order.number) !== order.number)
            refuseInDoubt(order);
          const currency = fields.currency ?? order.currency;
          await changePurchaseOrder(manager, authorOf(request, instance.now()), before, {
            fields: { ...fields, ...completeParties(fields) },
            ...(lines ? { lines: await lineRows(manager, { id: order.id, currency }, supplier, lines) } : {}),
            supplier,
          });
          return readPurchaseOrder(manager, order.id, request.language);
        })
        .catch(numberTaken);
    },
  );

  historyRoute(app, instance, { path, tags, kind: 'purchase-order', entity: PurchaseOrder });
  purchaseOrderActionRoutes(app, instance);
}

/** Persons and addresses with explicit nulls, where the request has them. */
const completeParties = ({
  contactPerson,
  supplierPerson,
  deliveryAddress,
  invoiceAddress,
}: PurchaseOrderFields): Partial<PurchaseOrder> => ({
  ...(contactPerson ? { contactPerson: completePerson(contactPerson) } : {}),
  ...(supplierPerson ? { supplierPerson: completePerson(supplierPerson) } : {}),
  ...(deliveryAddress ? { deliveryAddress: completeAddress(deliveryAddress) } : {}),
  ...(invoiceAddress ? { invoiceAddress: completeAddress(invoiceAddress) } : {}),
});
