import {
  answers,
  may,
  bodyOf,
  expectedVersion,
  IdParameter,
  insertRows,
  isAscii,
  isDuplicateKey,
  isReferenced,
  keyPage,
  newId,
  notFound,
  paramsOf,
  Problem,
  queryOf,
  stale,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { In, type EntityManager } from 'typeorm';
import { isPositive } from '../order-terms/amounts';
import { deactivate } from '../deactivate';
import { likePrefix } from '../order-terms/like-prefix';
import { retryOrdersWithArticle } from '../purchase-order/retry-orders';
import {
  ArticleCreation,
  ArticleFields,
  ArticlePage,
  ArticleQuery,
  ArticleView,
  type ArticleSupplierFields,
} from './article-messages';
import { ArticleSupplier } from './article-supplier.entity';
import { Article } from './article.entity';

const view = (article: Article, suppliers: ArticleSupplier[]): ArticleView => ({
  ...article,
  suppliers: suppliers
    .filter((row) => row.articleId === article.id)
    .map(({ articleId: _articleId, ...supplier }) => supplier),
});

async function views(manager: EntityManager, articles: Article[]): Promise<ArticleView[]> {
  const suppliers = await manager.findBy(ArticleSupplier, {
    articleId: In(articles.map((article) => article.id)),
  });
  return articles.map((article) => view(article, suppliers));
}

export async function readArticle(manager: EntityManager, id: string): Promise<ArticleView> {
  const article = await manager.findOneBy(Article, { id });
  const [found] = article ? await views(manager, [article]) : [];
  if (!found) throw notFound('article');
  return found;
}

function supplierRows(articleId: string, suppliers: ArticleSupplierFields[]): ArticleSupplier[] {
  const chosen = Math.max(
    suppliers.findIndex((supplier) => supplier.isDefault),
    0,
  );
  const rows = suppliers.map(
    ({ contactId, supplierArticleNumber, description, price, leadTimeDays }, index) => ({
      articleId,
      contactId,
      supplierArticleNumber: supplierArticleNumber ?? null,
      description: description ?? null,
      price: price ?? null,
      leadTimeDays: leadTimeDays ?? null,
      isDefault: index === chosen,
    }),
  );
  if (new Set(rows.map((row) => row.contactId)).size < rows.length) throw new Problem(422, 'supplier-twice');
  return rows.sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
}

const explain = (error: unknown): never => {
  if (isDuplicateKey(error)) throw new Problem(409, 'article-number-taken');
  if (isReferenced(error)) throw new Problem(422, 'contact-unknown');
  throw error;
};

function checkFields({ priceQuantity }: ArticleFields): void {
  if (priceQuantity !== undefined && !isPositive(priceQuantity))
    throw new Problem(422, 'price-quantity-not-positive');
}

export function articleRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['articles'];
  const read = { access: may('read') };
  const change = { access: may('edit') };

  app.get<{ Querystring: ArticleQuery }>(
    '/api/articles',
    {
      schema: {
        tags,
        summary: 'List articles by number',
        querystring: queryOf(ArticleQuery),
        response: answers(ArticlePage),
      },
      config: read,
    },
    async (request) => {
      const { search, active } = request.query;
      return db.read(async (manager) => {
        const query = manager.createQueryBuilder(Article, 'article');
        if (active) query.andWhere('article.active = :active', { active: active === 'true' });
        if (search)
          query.andWhere(
            `(${['number', 'description', ...(isAscii(search) ? ['gtin'] : [])]
              .map((column) => `article.${column} LIKE :search ESCAPE '!'`)
              .join(' OR ')})`,
            { search: likePrefix(search) },
          );
        const page = await keyPage(query, request.query, { by: 'number', direction: 'ASC' });
        return { ...page, items: await views(manager, page.items) };
      });
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/articles/:id',
    {
      schema: {
        tags,
        summary: 'Read an article',
        params: paramsOf(IdParameter),
        response: answers(ArticleView),
      },
      config: read,
    },
    (request) => db.read((manager) => readArticle(manager, request.params.id)),
  );

  app.post<{ Body: ArticleCreation }>(
    '/api/articles',
    {
      schema: {
        tags,
        summary: 'Create an article',
        body: bodyOf(ArticleCreation),
        response: answers(ArticleView, 201),
      },
      config: change,
    },
    async (request, reply) => {
      checkFields(request.body);
      const { suppliers = [], ...fields } = request.body;
      const now = instance.now();
      const at = now.toISOString();
      const article: Article = {
        id: newId(now.getTime()),
        type: 'article',
        category: null,
        unit: 'stk',
        price: null,
        priceQuantity: '1',
        currency: 'NOK',
        purchasePrice: null,
        purchaseDiscountPercent: '0',
        purchaseQuantity: null,
        gtin: null,
        active: true,
        createdAt: at,
        updatedAt: at,
        version: 1,
        ...fields,
      };
      const rows = supplierRows(article.id, suppliers);
      await db
        .write(async (manager) => {
          await insertRows(manager, Article, [article]);
          await insertRows(manager, ArticleSupplier, rows);
        })
        .catch(explain);
      return reply.code(201).header('location', `/api/articles/${article.id}`).send(view(article, rows));
    },
  );

  app.patch<{ Params: IdParameter; Body: ArticleFields }>(
    '/api/articles/:id',
    {
      schema: {
        tags,
        summary: 'Change an article',
        params: paramsOf(IdParameter),
        body: bodyOf(ArticleFields),
        response: answers(ArticleView),
      },
      config: change,
    },
    async (request) => {
      checkFields(request.body);
      const { id } = request.params;
      const { suppliers, ...fields } = request.body;
      const version = expectedVersion(request);
      return db
        .write(async (manager) => {
          const present = await readArticle(manager, id);
          const { affected } = await manager.update(
            Article,
            { id, version },
            { ...fields, updatedAt: instance.now().toISOString(), version: version + 1 },
          );
          if (affected !== 1) throw stale(present.version);
          if (suppliers) {
            await manager.delete(ArticleSupplier, { articleId: id });
            await insertRows(manager, ArticleSupplier, supplierRows(id, suppliers));
          }
          await retryOrdersWithArticle(manager, id);
          return readArticle(manager, id);
        })
        .catch(explain);
    },
  );

  app.delete<{ Params: IdParameter }>(
    '/api/articles/:id',
    {
      schema: {
        tags,
        summary: 'Deactivate an article; what refers to it stays',
        params: paramsOf(IdParameter),
        response: answers(null, 204),
      },
      config: change,
    },
    async (request, reply) => {
      const version = expectedVersion(request);
      await db.write(async (manager) => {
        const present = await readArticle(manager, request.params.id);
        await deactivate(manager, instance, Article, present, version);
      });
      return reply.code(204).send();
    },
  );
}
