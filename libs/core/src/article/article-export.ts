import type { EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { byField, findIn, grouped } from '../csv/find-in';
import { ArticleSupplier } from './article-supplier.entity';
import { Article } from './article.entity';

const pageOfArticles = 500;

/** By number, which is how a person finds an article in a list. */
export async function exportedPage(manager: EntityManager, after: string | null) {
  const query = manager
    .createQueryBuilder(Article, 'article')
    .orderBy('article.number')
    .limit(pageOfArticles);
  if (after !== null) query.where('article.number > :after', { after });
  const articles = await query.getMany();
  const rows = await findIn(
    manager,
    ArticleSupplier,
    'articleId',
    articles.map(({ id }) => id),
  );
  const contacts = byField(
    await findIn(
      manager,
      Contact,
      'id',
      rows.map(({ contactId }) => contactId),
    ),
    'id',
  );
  const byArticle = grouped(rows, 'articleId');
  const records = articles.map((article) => ({
    fields: { ...article },
    details: (byArticle.get(article.id) ?? [])
      .map(({ articleId: _article, contactId, ...supplier }) => ({
        ...supplier,
        supplierNumber: contacts.get(contactId)?.supplierNumber ?? null,
        supplierName: contacts.get(contactId)?.name ?? null,
      }))
      .sort((a, b) => compare(a.supplierNumber, b.supplierNumber)),
  }));
  return { records, next: articles.length === pageOfArticles ? (articles.at(-1)?.number ?? null) : null };
}

const compare = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : 1);
