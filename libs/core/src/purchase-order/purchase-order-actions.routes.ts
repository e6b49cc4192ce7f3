import {
  answers,
  created,
  IdParameter,
  later,
  may,
  paramsOf,
  Problem,
  writeAudit,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { actAnew, actionProblems } from '../act-anew';
import { authorOf } from '../history/author';
import { copyPurchaseOrder } from './copy-purchase-order';
import { notSentYet, withFreeNumber } from './new-purchase-order';
import { PurchaseOrderDetail } from './purchase-order-messages';
import {
  act,
  purchaseOrderActions,
  refuseWhileSending,
  type PurchaseOrderAction,
} from './purchase-order-states';
import type { PurchaseOrder } from './purchase-order.entity';
import { findPurchaseOrder, readPurchaseOrder } from './read-purchase-order';
import { changePurchaseOrder } from './store-purchase-orders';

const summaries: Record<PurchaseOrderAction, string> = {
  release: 'Release a draft, so that it can be exported',
  reopen: 'Take a released order back to draft, as long as nobody has it',
  receive: 'Goods have come: the order is received',
  close: 'Close an order: nothing more is expected',
  cancel: 'Cancel an order that has not been sent',
};

/** What people do with an order, beside editing it. Actions need no If-Match: they say what they want of the order as it is. */
export function purchaseOrderActionRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['purchase orders'];
  const config = { access: may('edit') };

  const action = (
    name: string,
    summary: string,
    done: string,
    make: (order: PurchaseOrder, now: Date) => Partial<PurchaseOrder>,
  ) =>
    app.post<{ Params: IdParameter }>(
      `/api/purchase-orders/:id/${name}`,
      {
        schema: {
          tags,
          summary,
          params: paramsOf(IdParameter),
          response: answers(PurchaseOrderDetail, 200, {
            ...actionProblems,
            409: [
              ...actionProblems[409],
              'order-transmitted',
              'order-cancelled',
              'order-state-ended',
              'order-in-doubt',
              'order-not-draft',
              'order-state-not-allowed',
              'status-not-resettable',
              later('order-being-sent'),
            ],
          }),
        },
        config,
      },
      (request) =>
        actAnew(db, request, async (manager, seen) => {
          const author = authorOf(request, instance.now());
          const stored = await findPurchaseOrder(manager, request.params.id);
          const { order } = stored;
          seen(order);
          const fields = make(order, author.at);
          // Done already: nothing happens a second time.
          if (fields.state === order.state) return readPurchaseOrder(manager, order.id, request.language);
          await changePurchaseOrder(manager, author, stored, { fields }, done);
          await writeAudit(manager, author.at, {
            actor: author.actor,
            action: `purchase-order-${name}`,
            objectId: order.id,
            params: { number: order.number },
          });
          return readPurchaseOrder(manager, order.id, request.language);
        }),
    );

  for (const name of Object.keys(purchaseOrderActions) as PurchaseOrderAction[])
    action(name, summaries[name], purchaseOrderActions[name].done, (order, now) => act(order, name, now));
  action(
    'reset',
    'Empty the status of an order that the partner did not forward, so that it can be sent again',
    'reset',
    (order, now) => {
      refuseWhileSending(order, now);
      if (order.status !== 'NO_ACTION')
        throw new Problem(409, 'status-not-resettable', { number: order.number });
      const { waitingSince, attempts, lastAttemptAt, partnerDraftNumber } = order;
      return { ...notSentYet, waitingSince, attempts, lastAttemptAt, partnerDraftNumber };
    },
  );

  app.post<{ Params: IdParameter }>(
    '/api/purchase-orders/:id/copy',
    {
      schema: {
        tags,
        summary: 'Copy an order: a new draft with the same supplier and lines',
        params: paramsOf(IdParameter),
        response: created(PurchaseOrderDetail),
      },
      config,
    },
    async (request, reply) => {
      const author = authorOf(request, instance.now());
      const copy = await withFreeNumber(db, (number) =>
        db.write(async (manager) => {
          const id = await copyPurchaseOrder(manager, author, request.params.id, number);
          return readPurchaseOrder(manager, id, request.language);
        }),
      );
      return reply.code(201).header('location', `/api/purchase-orders/${copy.id}`).send(copy);
    },
  );
}
