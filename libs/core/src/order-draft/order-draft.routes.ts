import {
  answers,
  may,
  bodyOf,
  checkVersion,
  IdParameter,
  keyPage,
  notFound,
  paramsOf,
  Problem,
  queryOf,
  render,
  stale,
  writeAudit,
  type Instance,
  type Language,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { In, type EntityManager } from 'typeorm';
import { Article } from '../article/article.entity';
import { Contact } from '../contact/contact.entity';
import { takeNumbers } from '../number-series/take-numbers';
import { deviationPercent, lineAmount, orderTotal, pricePer } from '../order-terms/amounts';
import { likePrefix } from '../order-terms/like-prefix';
import { approveOrderDraft } from './approve-order-draft';
import {
  LineParameters,
  OrderDraftChange,
  OrderDraftDetail,
  OrderDraftLineChange,
  OrderDraftPage,
  OrderDraftQuery,
  Rejection,
  type OrderDraftView,
} from './order-draft-messages';
import { OrderDraftLine } from './order-draft-line.entity';
import { OrderDraft } from './order-draft.entity';
import { settleOrderDraft } from './settle-order-draft';

async function views(
  manager: EntityManager,
  drafts: OrderDraft[],
  language: Language,
): Promise<OrderDraftView[]> {
  const ids = [...new Set(drafts.flatMap((draft) => draft.contactId ?? []))];
  const contacts = await manager.find(Contact, { select: { id: true, name: true }, where: { id: In(ids) } });
  return drafts.map((draft) => ({
    ...draft,
    contactName: contacts.find((contact) => contact.id === draft.contactId)?.name ?? null,
    warnings: draft.warnings.map((warning) => ({
      ...warning,
      detail: render(warning.code, warning.params, language),
    })),
  }));
}

export async function readOrderDraft(
  manager: EntityManager,
  id: string,
  language: Language,
): Promise<OrderDraftDetail> {
  const draft = await manager.findOneBy(OrderDraft, { id });
  const [view] = draft ? await views(manager, [draft], language) : [];
  if (!view) throw notFound('order draft');
  const lines = await manager.find(OrderDraftLine, {
    where: { orderDraftId: id },
    order: { lineNumber: 'ASC' },
  });
  const articles = await manager.findBy(Article, {
    id: In([...new Set(lines.flatMap((line) => line.articleId ?? []))]),
  });
  return {
    ...view,
    lines: lines.map((line) => {
      const { orderDraftId: _id, ...fields } = line;
      const article = articles.find((candidate) => candidate.id === line.articleId);
      return {
        ...fields,
        ownArticleNumber: article?.number ?? null,
        ownDescription: article?.description ?? null,
        deviationPercent: line.ownPrice === null ? null : deviationPercent(line.unitPrice, line.ownPrice),
        amount: lineAmount(line),
      };
    }),
    total: orderTotal(lines),
  };
}

export function orderDraftRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['order drafts'];
  const read = { access: may('read') };
  const change = { access: may('edit') };
  const decide = { access: may('decide') };
  const find = async (manager: EntityManager, id: string) => {
    const draft = await manager.findOneBy(OrderDraft, { id });
    if (!draft) throw notFound('order draft');
    return draft;
  };
  const settle = async (manager: EntityManager, draft: OrderDraft, fields: Partial<OrderDraft>) => {
    if (draft.state !== 'draft')
      throw new Problem(409, 'draft-not-open', { number: draft.number, state: draft.state });
    if (!(await settleOrderDraft(manager, draft, fields, instance.now()))) throw stale(draft.version + 1);
  };

  app.get<{ Querystring: OrderDraftQuery }>(
    '/api/order-drafts',
    {
      schema: {
        tags,
        summary: 'List order drafts, newest first',
        querystring: queryOf(OrderDraftQuery),
        response: answers(OrderDraftPage),
      },
      config: read,
    },
    (request) =>
      db.read(async (manager) => {
        const { search, state, contactId } = request.query;
        const query = manager.createQueryBuilder(OrderDraft, 'draft');
        if (search)
          query.andWhere(
            "(draft.number LIKE :search ESCAPE '!' OR draft.orderNumber LIKE :search ESCAPE '!')",
            { search: likePrefix(search) },
          );
        if (state) query.andWhere('draft.state = :state', { state });
        if (contactId) query.andWhere('draft.contactId = :contactId', { contactId });
        const page = await keyPage(query, request.query);
        return { ...page, items: await views(manager, page.items, request.language) };
      }),
  );

  app.get<{ Params: IdParameter }>(
    '/api/order-drafts/:id',
    {
      schema: {
        tags,
        summary: 'Read an order draft',
        params: paramsOf(IdParameter),
        response: answers(OrderDraftDetail),
      },
      config: read,
    },
    (request) => db.read((manager) => readOrderDraft(manager, request.params.id, request.language)),
  );

  app.patch<{ Params: IdParameter; Body: OrderDraftChange }>(
    '/api/order-drafts/:id',
    {
      schema: {
        tags,
        summary: 'Choose the customer of a draft',
        params: paramsOf(IdParameter),
        body: bodyOf(OrderDraftChange),
        response: answers(OrderDraftDetail),
      },
      config: change,
    },
    (request) =>
      db.write(async (manager) => {
        const draft = await find(manager, request.params.id);
        checkVersion(draft, request);
        const contact = await manager.findOneBy(Contact, {
          id: request.body.contactId,
          isCustomer: true,
          active: true,
        });
        if (!contact) throw new Problem(422, 'customer-unknown');
        const warnings = draft.warnings.filter((warning) => warning.code !== 'contact-undecided');
        await settle(manager, draft, {
          contactId: contact.id,
          contactMatch: 'chosen',
          candidates: null,
          warnings,
        });
        return readOrderDraft(manager, draft.id, request.language);
      }),
  );

  app.patch<{ Params: LineParameters; Body: OrderDraftLineChange }>(
    '/api/order-drafts/:id/lines/:lineNumber',
    {
      schema: {
        tags,
        summary: 'Choose the article of a line',
        params: paramsOf(LineParameters),
        body: bodyOf(OrderDraftLineChange),
        response: answers(OrderDraftDetail),
      },
      config: change,
    },
    (request) =>
      db.write(async (manager) => {
        const draft = await find(manager, request.params.id);
        checkVersion(draft, request);
        const key = { orderDraftId: draft.id, lineNumber: Number(request.params.lineNumber) };
        const line = await manager.findOneBy(OrderDraftLine, key);
        if (!line) throw notFound('order draft line');
        const article = await manager.findOneBy(Article, { id: request.body.articleId, active: true });
        if (!article) throw new Problem(422, 'article-unknown');
        await settle(manager, draft, {});
        const ownPrice =
          article.price === null ? null : pricePer(article.price, article.priceQuantity, line.priceQuantity);
        const reason = { code: 'article-chosen', params: { by: request.actor?.name ?? '' } };
        await manager.update(OrderDraftLine, key, { articleId: article.id, ownPrice, reason });
        return readOrderDraft(manager, draft.id, request.language);
      }),
  );

  app.post<{ Params: IdParameter }>(
    '/api/order-drafts/:id/approve',
    {
      schema: {
        tags,
        summary: 'Approve a draft: it becomes an order',
        params: paramsOf(IdParameter),
        response: answers(OrderDraftDetail),
      },
      config: decide,
    },
    async (request) => {
      const now = instance.now();
      const [number = ''] = await takeNumbers(db, 'order', 1);
      return db.write(async (manager) => {
        const draft = await find(manager, request.params.id);
        const order = await approveOrderDraft(manager, draft, number, now);
        await writeAudit(manager, now, {
          actor: request.actor?.name ?? '',
          action: 'draft-approved',
          objectId: draft.id,
          params: { draft: draft.number, order: order.number },
        });
        return readOrderDraft(manager, draft.id, request.language);
      });
    },
  );

  app.post<{ Params: IdParameter; Body: Rejection }>(
    '/api/order-drafts/:id/reject',
    {
      schema: {
        tags,
        summary: 'Reject a draft with a reason',
        params: paramsOf(IdParameter),
        body: bodyOf(Rejection),
        response: answers(OrderDraftDetail),
      },
      config: decide,
    },
    (request) =>
      db.write(async (manager) => {
        const draft = await find(manager, request.params.id);
        await settle(manager, draft, { state: 'rejected', rejectReason: request.body.reason });
        await writeAudit(manager, instance.now(), {
          actor: request.actor?.name ?? '',
          action: 'draft-rejected',
          objectId: draft.id,
          params: { draft: draft.number, reason: request.body.reason },
        });
        return readOrderDraft(manager, draft.id, request.language);
      }),
  );
}
