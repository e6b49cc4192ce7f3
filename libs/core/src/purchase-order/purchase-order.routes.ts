import {
  answers,
  may,
  bodyOf,
  checkVersion,
  expectedVersion,
  IdParameter,
  insertRows,
  isDuplicateKey,
  isReferenced,
  keyPage,
  newId,
  notFound,
  paramsOf,
  Problem,
  queryOf,
  stale,
  writeAudit,
  type Database,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import { ownCompany } from '../company/company.routes';
import { Contact } from '../contact/contact.entity';
import { takeNumbers } from '../number-series/take-numbers';
import { likePrefix } from '../order-terms/like-prefix';
import { completeAddress, completePerson } from '../order-terms/parties';
import {
  PurchaseOrderCreation,
  PurchaseOrderDetail,
  PurchaseOrderFields,
  PurchaseOrderPage,
  PurchaseOrderQuery,
} from './purchase-order-messages';
import { lineRows } from './purchase-order-values';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import { PurchaseOrder } from './purchase-order.entity';
import { purchaseOrderViews, readPurchaseOrder } from './read-purchase-order';

const explain = (error: unknown): never => {
  if (isDuplicateKey(error)) throw new Problem(409, 'order-number-taken-here');
  if (isReferenced(error)) throw new Problem(422, 'contact-unknown');
  throw error;
};

async function supplierOf(manager: EntityManager, id: string): Promise<Contact> {
  const contact = await manager.findOneBy(Contact, { id });
  if (!contact) throw new Problem(422, 'contact-unknown');
  return contact;
}

/** The next number of the series that nobody has typed in before. */
async function withFreeNumber<T>(db: Database, store: (number: string) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const [number = ''] = await takeNumbers(db, 'purchase-order', 1);
    try {
      return await store(number);
    } catch (error) {
      if (!isDuplicateKey(error) || attempt >= 100) throw error;
    }
  }
}

/** What an order has never been anything but new on its way. */
const notSentYet = {
  status: null,
  waitingSince: null,
  inDoubt: false,
  attempts: 0,
  lastAttemptAt: null,
  nextAttemptAt: null,
  lastError: null,
  errorUrl: null,
  reportedAt: null,
  transmittedAt: null,
  partnerDraftNumber: null,
  leaseToken: null,
  leaseUntil: null,
};

/** Sent orders are read-only; one that is on its way this very moment cannot be changed until its answer is there. */
function refuseLocked(order: PurchaseOrder, now: Date): void {
  if (order.status === 'TRANSMITTED') throw new Problem(409, 'order-transmitted', { number: order.number });
  if (order.state === 'cancelled') throw new Problem(409, 'order-cancelled', { number: order.number });
  if (order.leaseUntil !== null && order.leaseUntil > now.toISOString())
    throw new Problem(409, 'order-being-sent', { number: order.number }, { headers: { 'retry-after': '2' } });
}

/** The partner may have it, or has it as it was before: it cannot be withdrawn or given to somebody else before that is known. */
function refuseInDoubt(order: PurchaseOrder): void {
  if (order.inDoubt || order.partnerDraftNumber !== null)
    throw new Problem(409, 'order-in-doubt', { number: order.number });
}

export function purchaseOrderRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['purchase orders'];
  const read = { access: may('read') };
  const change = { access: may('edit') };
  const find = async (manager: EntityManager, id: string) => {
    const order = await manager.findOneBy(PurchaseOrder, { id });
    if (!order) throw notFound('purchase order');
    return order;
  };
  /** Changes a row that nobody else has changed or begun to send since it was read. */
  const update = async (manager: EntityManager, order: PurchaseOrder, fields: Partial<PurchaseOrder>) => {
    const at = instance.now().toISOString();
    const { affected } = await manager
      .createQueryBuilder()
      .update(PurchaseOrder)
      .set({
        ...fields,
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
  };

  app.get<{ Querystring: PurchaseOrderQuery }>(
    '/api/purchase-orders',
    {
      schema: {
        tags,
        summary: 'List purchase orders, newest first',
        querystring: queryOf(PurchaseOrderQuery),
        response: answers(PurchaseOrderPage),
      },
      config: read,
    },
    async (request) => {
      const { search, state, status, waiting, supplierContactId } = request.query;
      return db.read(async (manager) => {
        const query = manager.createQueryBuilder(PurchaseOrder, 'po');
        if (search) query.andWhere("po.number LIKE :search ESCAPE '!'", { search: likePrefix(search) });
        if (state) query.andWhere('po.state = :state', { state });
        if (status)
          query.andWhere(status === 'EMPTY' ? 'po.status IS NULL' : 'po.status = :status', { status });
        if (waiting) query.andWhere(`po.waitingSince IS ${waiting === 'true' ? 'NOT ' : ''}NULL`);
        if (supplierContactId)
          query.andWhere('po.supplierContactId = :supplierContactId', { supplierContactId });
        const page = await keyPage(query, request.query);
        return { ...page, items: await purchaseOrderViews(manager, page.items, request.language) };
      });
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/purchase-orders/:id',
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
    '/api/purchase-orders',
    {
      schema: {
        tags,
        summary: 'Create a purchase order',
        body: bodyOf(PurchaseOrderCreation),
        response: answers(PurchaseOrderDetail, 201),
      },
      config: change,
    },
    async (request, reply) => {
      const { lines = [], state = 'draft', ...fields } = request.body;
      const now = instance.now();
      const store = (number: string) =>
        db.write(async (manager) => {
          const supplier = await supplierOf(manager, fields.supplierContactId);
          const company = await ownCompany(manager);
          const at = now.toISOString();
          const order: PurchaseOrder = {
            id: newId(now.getTime()),
            number,
            state,
            supplierContactId: supplier.id,
            orderDate: fields.orderDate ?? at.slice(0, 10),
            requestedDeliveryDate: fields.requestedDeliveryDate ?? null,
            currency: fields.currency ?? supplier.currency ?? 'NOK',
            reference: fields.reference ?? null,
            note: fields.note ?? null,
            contactPerson: fields.contactPerson ? completePerson(fields.contactPerson) : null,
            deliveryAddress: fields.deliveryAddress
              ? completeAddress(fields.deliveryAddress)
              : (company.deliveryAddress ?? company.address),
            createdAt: at,
            updatedAt: at,
            version: 1,
            ...notSentYet,
          };
          await insertRows(manager, PurchaseOrder, [order]);
          await insertRows(manager, PurchaseOrderLine, await lineRows(manager, order.id, supplier.id, lines));
          return readPurchaseOrder(manager, order.id, request.language);
        });
      const detail = await (
        fields.number === undefined ? withFreeNumber(db, store) : store(fields.number)
      ).catch(explain);
      return reply.code(201).header('location', `/api/purchase-orders/${detail.id}`).send(detail);
    },
  );

  app.patch<{ Params: IdParameter; Body: PurchaseOrderFields }>(
    '/api/purchase-orders/:id',
    {
      schema: {
        tags,
        summary: 'Change a purchase order that has not been sent',
        params: paramsOf(IdParameter),
        body: bodyOf(PurchaseOrderFields),
        response: answers(PurchaseOrderDetail),
      },
      config: change,
    },
    async (request) => {
      const { lines, ...fields } = request.body;
      expectedVersion(request);
      return db
        .write(async (manager) => {
          const order = await find(manager, request.params.id);
          checkVersion(order, request);
          refuseLocked(order, instance.now());
          const supplierContactId = fields.supplierContactId ?? order.supplierContactId;
          if (fields.supplierContactId) await supplierOf(manager, fields.supplierContactId);
          if (
            supplierContactId !== order.supplierContactId ||
            (fields.number ?? order.number) !== order.number
          )
            refuseInDoubt(order);
          await update(manager, order, {
            ...fields,
            ...(fields.contactPerson ? { contactPerson: completePerson(fields.contactPerson) } : {}),
            ...(fields.deliveryAddress ? { deliveryAddress: completeAddress(fields.deliveryAddress) } : {}),
          });
          if (lines) {
            await manager.delete(PurchaseOrderLine, { purchaseOrderId: order.id });
            await insertRows(
              manager,
              PurchaseOrderLine,
              await lineRows(manager, order.id, supplierContactId, lines),
            );
          }
          return readPurchaseOrder(manager, order.id, request.language);
        })
        .catch(explain);
    },
  );

  const action = (name: string, summary: string, act: (order: PurchaseOrder) => Partial<PurchaseOrder>) =>
    app.post<{ Params: IdParameter }>(
      `/api/purchase-orders/:id/${name}`,
      {
        schema: { tags, summary, params: paramsOf(IdParameter), response: answers(PurchaseOrderDetail) },
        config: change,
      },
      (request) =>
        db.write(async (manager) => {
          const order = await find(manager, request.params.id);
          refuseLocked(order, instance.now());
          await update(manager, order, act(order));
          await writeAudit(manager, instance.now(), {
            actor: request.actor?.name ?? '',
            action: `purchase-order-${name}`,
            objectId: order.id,
            params: { number: order.number },
          });
          return readPurchaseOrder(manager, order.id, request.language);
        }),
    );

  action('release', 'Release a draft, so that it can be exported', (order) => {
    if (order.state !== 'draft' && order.state !== 'released')
      throw new Problem(409, 'order-not-draft', { number: order.number });
    return { state: 'released' };
  });
  action('cancel', 'Cancel an order that has not been sent', (order) => {
    refuseInDoubt(order);
    return { state: 'cancelled', waitingSince: null };
  });
  action(
    'reset',
    'Empty the status of an order that the partner did not forward, so that it can be sent again',
    (order) => {
      if (order.status !== 'NO_ACTION')
        throw new Problem(409, 'status-not-resettable', { number: order.number });
      return {
        ...notSentYet,
        waitingSince: order.waitingSince,
        attempts: order.attempts,
        lastAttemptAt: order.lastAttemptAt,
        partnerDraftNumber: order.partnerDraftNumber,
      };
    },
  );
}
