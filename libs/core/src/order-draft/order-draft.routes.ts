import {
  answers,
  ifMatch,
  bodyOf,
  checkVersion,
  IdParameter,
  may,
  notFound,
  paramsOf,
  Problem,
  queryOf,
  writeAudit,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Not, type EntityManager } from 'typeorm';
import { actAnew, actionProblems } from '../act-anew';
import { Article } from '../article/article.entity';
import { Contact } from '../contact/contact.entity';
import { authorOf } from '../history/author';
import type { FieldChange } from '../history/changes-between';
import { historyRoute } from '../history/history.routes';
import { takeNumbers } from '../number-series/take-numbers';
import { pricePer } from '../order-terms/amounts';
import { approveAndTell } from './approve-and-tell';
import { chooseCustomer, tellChosenCustomer } from './choose-customer';
import { deviates } from './deviations';
import { OrderDraftLine } from './order-draft-line.entity';
import {
  LineParameters,
  OrderDraftChange,
  OrderDraftDetail,
  OrderDraftLineChange,
  OrderDraftPage,
  OrderDraftQuery,
  Rejection,
} from './order-draft-messages';
import { OrderDraft } from './order-draft.entity';
import { findOrderDraft, listOrderDrafts, readOrderDraft } from './read-order-drafts';
import { decideDraft } from './store-order-drafts';

export function orderDraftRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['order drafts'];
  const read = { access: may('read') };
  const change = { access: may('edit') };
  const decide = { access: may('decide') };
  const settle = async (
    manager: EntityManager,
    request: FastifyRequest,
    draft: OrderDraft,
    fields: Partial<OrderDraft>,
    action: string,
    changes?: FieldChange[],
  ) => {
    if (draft.state !== 'draft')
      throw new Problem(409, 'draft-not-open', { number: draft.number, state: draft.state });
    await decideDraft(manager, authorOf(request, instance.now()), draft, fields, action, changes);
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
    (request) => db.read((manager) => listOrderDrafts(manager, request.query, request.language)),
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
        description:
          'For a draft that came over a connection whose customer is undecided, the choice is for the connection: its other ' +
          'open drafts are decided with it, and so are the orders to come.',
        params: paramsOf(IdParameter),
        body: bodyOf(OrderDraftChange),
        headers: ifMatch,
        response: answers(OrderDraftDetail, 200, { 409: ['draft-not-open'], 422: ['customer-unknown'] }),
      },
      config: change,
    },
    (request) =>
      db.write(async (manager) => {
        const draft = await findOrderDraft(manager, request.params.id);
        checkVersion(draft, request);
        const contact = await manager.findOneBy(Contact, {
          id: request.body.contactId,
          isCustomer: true,
          active: true,
        });
        if (!contact) throw new Problem(422, 'customer-unknown');
        const author = authorOf(request, instance.now());
        await chooseCustomer(manager, author, draft, contact);
        if (draft.contactId === null)
          await tellChosenCustomer(manager, instance, { author, draft, customer: contact });
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
        headers: ifMatch,
        response: answers(OrderDraftDetail, 200, { 409: ['draft-not-open'], 422: ['article-unknown'] }),
      },
      config: change,
    },
    (request) =>
      db.write(async (manager) => {
        const draft = await findOrderDraft(manager, request.params.id);
        checkVersion(draft, request);
        const key = { orderDraftId: draft.id, lineNumber: Number(request.params.lineNumber) };
        const line = await manager.findOneBy(OrderDraftLine, key);
        if (!line) throw notFound('order draft line');
        const article = await manager.findOneBy(Article, { id: request.body.articleId, active: true });
        if (!article) throw new Problem(422, 'article-unknown');
        const ownPrice =
          article.price === null ? null : pricePer(article.price, article.priceQuantity, line.priceQuantity);
        const others = await manager.findBy(OrderDraftLine, {
          orderDraftId: draft.id,
          lineNumber: Not(line.lineNumber),
        });
        const chosen = { unitPrice: line.unitPrice, articleId: article.id, ownPrice };
        const hasDeviations = deviates(draft, [...others, chosen]);
        await settle(manager, request, draft, { hasDeviations }, 'article-chosen', [
          { field: `lines/${line.lineNumber}/articleId`, from: line.articleId, to: article.id },
        ]);
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
        description: 'With the header If-Match, only as long as it is the version that the caller has seen.',
        params: paramsOf(IdParameter),
        response: answers(OrderDraftDetail, 200, {
          ...actionProblems,
          409: ['draft-not-open', ...actionProblems[409]],
          422: ['draft-not-approvable'],
        }),
      },
      config: decide,
    },
    async (request) => {
      const now = instance.now();
      const [number = ''] = await takeNumbers(db, 'order', 1);
      return actAnew(db, request, async (manager, seen) => {
        const draft = await findOrderDraft(manager, request.params.id);
        seen(draft);
        await approveAndTell(manager, authorOf(request, now), draft, number);
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
        description: 'With the header If-Match, only as long as it is the version that the caller has seen.',
        response: answers(OrderDraftDetail, 200, {
          ...actionProblems,
          409: ['draft-not-open', ...actionProblems[409]],
        }),
      },
      config: decide,
    },
    (request) =>
      actAnew(db, request, async (manager, seen) => {
        const draft = await findOrderDraft(manager, request.params.id);
        seen(draft);
        await settle(
          manager,
          request,
          draft,
          { state: 'rejected', rejectReason: request.body.reason },
          'rejected',
        );
        await writeAudit(manager, instance.now(), {
          actor: request.actor?.name ?? '',
          action: 'draft-rejected',
          objectId: draft.id,
          params: { draft: draft.number, reason: request.body.reason },
        });
        return readOrderDraft(manager, draft.id, request.language);
      }),
  );

  historyRoute(app, instance, { path: '/api/order-drafts', tags, kind: 'order-draft', entity: OrderDraft });
}
