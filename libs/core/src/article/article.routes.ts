import {
  answers,
  ifMatch,
  created,
  bodyOf,
  expectedVersion,
  IdParameter,
  isDuplicateKey,
  may,
  paramsOf,
  Problem,
  queryOf,
  stale,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { authorOf } from '../history/author';
import { historyRoute } from '../history/history.routes';
import { ArticleCreation, ArticleFields, ArticlePage, ArticleQuery, ArticleView } from './article-messages';
import { Article } from './article.entity';
import { articleView, findArticle, listArticles, readArticle } from './read-articles';
import { removeArticle } from './remove-article';
import { changeArticle, checkSuppliers, createArticles, newArticle, supplierRows } from './store-articles';

const numberTaken = (error: unknown): never => {
  throw isDuplicateKey(error) ? new Problem(409, 'article-number-taken') : error;
};

export function articleRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const path = '/api/articles';
  const tags = ['articles'];
  const read = { access: may('read') };
  const change = { access: may('edit') };

  app.get<{ Querystring: ArticleQuery }>(
    path,
    {
      schema: {
        tags,
        summary: 'List articles by number',
        querystring: queryOf(ArticleQuery),
        response: answers(ArticlePage),
      },
      config: read,
    },
    (request) => db.read((manager) => listArticles(manager, request.query)),
  );

  app.get<{ Params: IdParameter }>(
    `${path}/:id`,
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
    path,
    {
      schema: {
        tags,
        summary: 'Create an article',
        body: bodyOf(ArticleCreation),
        response: created(ArticleView, {
          422: ['price-quantity-not-positive', 'supplier-twice', 'contact-unknown'],
          409: ['article-number-taken'],
        }),
      },
      config: change,
    },
    async (request, reply) => {
      const { suppliers = [], ...fields } = request.body;
      const author = authorOf(request, instance.now());
      const article = newArticle(fields, author.at);
      const rows = supplierRows(article.id, suppliers);
      await db
        .write(async (manager) => {
          await checkSuppliers(manager, rows);
          await createArticles(manager, author, [{ article, suppliers: rows }]);
        })
        .catch(numberTaken);
      return reply.code(201).header('location', `${path}/${article.id}`).send(articleView(article, rows));
    },
  );

  app.patch<{ Params: IdParameter; Body: ArticleFields }>(
    `${path}/:id`,
    {
      schema: {
        tags,
        summary: 'Change an article',
        params: paramsOf(IdParameter),
        body: bodyOf(ArticleFields),
        headers: ifMatch,
        response: answers(ArticleView, 200, {
          422: ['price-quantity-not-positive', 'supplier-twice', 'contact-unknown'],
          409: ['article-number-taken'],
        }),
      },
      config: change,
    },
    (request) => {
      const version = expectedVersion(request);
      return db
        .write(async (manager) => {
          const present = await findArticle(manager, request.params.id);
          if (present.article.version !== version) throw stale(present.article.version);
          await changeArticle(manager, authorOf(request, instance.now()), present, version, request.body);
          return readArticle(manager, request.params.id);
        })
        .catch(numberTaken);
    },
  );

  app.delete<{ Params: IdParameter }>(
    `${path}/:id`,
    {
      schema: {
        tags,
        summary: 'Delete an article, or deactivate it when orders refer to it',
        params: paramsOf(IdParameter),
        headers: ifMatch,
        response: answers(null, 204),
      },
      config: change,
    },
    async (request, reply) => {
      const version = expectedVersion(request);
      await db.write((manager) =>
        removeArticle(manager, instance, authorOf(request, instance.now()), request.params.id, version),
      );
      return reply.code(204).send();
    },
  );

  historyRoute(app, instance, { path, tags, kind: 'article', entity: Article });
}
