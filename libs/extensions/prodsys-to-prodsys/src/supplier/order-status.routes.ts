import { partnerScopes, PurchaseOrderStatus, PurchaseOrderStatusPage } from '@prodsys/contracts';
import { OrderDraft, OrderDraftLine } from '@prodsys/core';
import {
  answers,
  isAscii,
  notFound,
  Optional,
  PageQuery,
  paramsOf,
  partnerWith,
  Problem,
  queryOf,
  Text,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { In, type EntityManager } from 'typeorm';
import { demandExtension } from './demand-extension';

export class OrderNumberParameter {
  @Text(64) number: string;
}

export class OrderStatusQuery extends PageQuery {
  /** The mark of the previous answer; all orders when left out. */
  @Optional() @Text(200) since?: string;
}

/** A change that commits late must not be missed: every round looks back this far beyond the last mark. */
const overlap = 15_000;

export function partnerOrderStatusRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['purchase orders'];
  const config = { access: partnerWith(partnerScopes.createOrders) };
  const preHandler = demandExtension(instance);

  app.get<{ Params: OrderNumberParameter }>(
    '/purchase-orders/:number',
    {
      schema: {
        tags,
        summary: "The supplier's view of one of my orders",
        params: paramsOf(OrderNumberParameter),
        response: answers(PurchaseOrderStatus),
      },
      config,
      preHandler,
    },
    (request) =>
      db.read(async (manager) => {
        const drafts = await manager.findBy(OrderDraft, {
          connectionId: request.partner?.connectionId ?? '',
          orderNumber: request.params.number,
        });
        const draft = drafts.find((candidate) => !candidate.test) ?? drafts[0];
        if (!draft) throw notFound('purchase order');
        return (await statuses(manager, [draft]))[0];
      }),
  );

  app.get<{ Querystring: OrderStatusQuery }>(
    '/purchase-orders',
    {
      schema: {
        tags,
        summary: 'All my orders that changed, oldest first',
        querystring: queryOf(OrderStatusQuery),
        response: answers(PurchaseOrderStatusPage),
      },
      config,
      preHandler,
    },
    (request) =>
      db.read(async (manager) => {
        const limit = Number(request.query.limit ?? 50);
        const since = readPlace(request.query.since);
        const place = readPlace(request.query.cursor) ?? since;
        const query = manager
          .createQueryBuilder(OrderDraft, 'draft')
          .where('draft.connectionId = :connectionId', { connectionId: request.partner?.connectionId ?? '' });
        if (place)
          query.andWhere('(draft.changedAt > :at OR (draft.changedAt = :at AND draft.id > :id))', {
            at: place.at,
            id: place.id,
          });
        const rows = await query
          .orderBy('draft.changedAt', 'ASC')
          .addOrderBy('draft.id', 'ASC')
          .limit(limit + 1)
          .getMany();
        const drafts = rows.slice(0, limit);
        const last = drafts.at(-1);
        const latest = new Date(instance.now().getTime() - overlap).toISOString();
        const reached = last?.changedAt ?? place?.at ?? latest;
        return {
          items: await statuses(manager, drafts),
          nextCursor: rows.length > limit && last ? writePlace(last.changedAt, last.id) : null,
          mark: writePlace(reached < latest ? reached : latest, reached < latest && last ? last.id : ''),
        };
      }),
  );
}

async function statuses(manager: EntityManager, drafts: OrderDraft[]): Promise<PurchaseOrderStatus[]> {
  const lines = await manager.find(OrderDraftLine, {
    where: { orderDraftId: In(drafts.map((draft) => draft.id)) },
    order: { lineNumber: 'ASC' },
  });
  const byDraft = new Map<string, OrderDraftLine[]>(drafts.map((draft) => [draft.id, []]));
  for (const line of lines) byDraft.get(line.orderDraftId)?.push(line);
  return drafts.map((draft) => ({
    id: draft.id,
    documentId: draft.documentId ?? '',
    number: draft.number,
    orderNumber: draft.orderNumber,
    revision: draft.revision,
    test: draft.test,
    state: draft.state,
    salesOrderNumber: draft.salesOrderNumber,
    rejectReason: draft.rejectReason,
    changedAt: draft.changedAt,
    lines: (byDraft.get(draft.id) ?? []).map(
      ({ lineNumber, articleNumber, quantity, unitPrice, articleId }) => ({
        lineNumber,
        articleNumber,
        quantity,
        unitPrice,
        resolved: articleId !== null,
      }),
    ),
  }));
}

const writePlace = (at: string, id: string) => Buffer.from(`${at} ${id}`).toString('base64url');

function readPlace(text: string | undefined): { at: string; id: string } | null {
  if (text === undefined) return null;
  const [at = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || !isAscii(id)) throw new Problem(400, 'cursor-invalid');
  return { at, id };
}
