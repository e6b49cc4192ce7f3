import { notFound } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { listRecords, type Listing, type ListPage } from '../search/list-records';
import { ArticleWord } from '../search/search-word.entity';
import type { ArticleQuery, ArticleView } from './article-messages';
import { ArticleSupplier } from './article-supplier.entity';
import { Article } from './article.entity';

export const articleView = (article: Article, suppliers: ArticleSupplier[]): ArticleView => ({
  ...article,
  suppliers: suppliers
    .filter((row) => row.articleId === article.id)
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(({ articleId: _articleId, ...supplier }) => supplier),
});

/** An article with its suppliers, as stored. Throws `not-found`. */
export async function findArticle(
  manager: EntityManager,
  id: string,
): Promise<{ article: Article; suppliers: ArticleSupplier[] }> {
  const article = await manager.findOneBy(Article, { id });
  if (!article) throw notFound('article');
  return { article, suppliers: await manager.findBy(ArticleSupplier, { articleId: id }) };
}

export async function readArticle(manager: EntityManager, id: string): Promise<ArticleView> {
  const { article, suppliers } = await findArticle(manager, id);
  return articleView(article, suppliers);
}

const listing: Listing<Article> = {
  entity: Article,
  alias: 'article',
  words: ArticleWord,
  sorts: {
    number: { by: 'number', direction: 'ASC', unique: true },
    updatedAt: { by: 'updatedAt', direction: 'ASC' },
  },
  matches: 'ASC',
};

export async function listArticles(
  manager: EntityManager,
  request: ArticleQuery,
): Promise<ListPage<ArticleView>> {
  const { active, category, supplierContactId, supplierArticleNumber } = request;
  const page = await listRecords(manager, listing, request, (query) => {
    if (request.number) query.andWhere('article.number = :number', { number: request.number });
    if (active) query.andWhere('article.active = :active', { active: active === 'true' });
    if (category) query.andWhere('article.category = :category', { category });
    const bought = [
      ...(supplierContactId ? ['s.contact_id = :supplierContactId'] : []),
      ...(supplierArticleNumber ? ['s.supplier_article_number = :supplierArticleNumber'] : []),
    ];
    if (bought.length > 0)
      query.andWhere(
        `article.id IN (SELECT s.article_id FROM article_supplier s WHERE ${bought.join(' AND ')})`,
        {
          supplierContactId,
          supplierArticleNumber,
        },
      );
  });
  const suppliers = await manager.findBy(ArticleSupplier, {
    articleId: In(page.items.map((article) => article.id)),
  });
  return { ...page, items: page.items.map((article) => articleView(article, suppliers)) };
}
