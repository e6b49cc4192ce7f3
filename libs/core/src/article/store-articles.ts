import { insertRows, newId, Problem } from '@prodsys/platform';
import { In, IsNull, type EntityManager } from 'typeorm';
import { changeRecord } from '../change-record';
import { Contact } from '../contact/contact.entity';
import { changesBetween, keyed } from '../history/changes-between';
import type { Author } from '../history/author';
import { writeHistory } from '../history/write-history';
import { isPositive } from '../order-terms/amounts';
import { retryOrdersWithArticle } from '../purchase-order/retry-orders';
import { together } from '../together';
import { ArticleWord } from '../search/search-word.entity';
import { addWords, changeWords } from '../search/store-words';
import type { ArticleFields, ArticleSupplierFields } from './article-messages';
import { ArticleSupplier } from './article-supplier.entity';
import { Article } from './article.entity';

type ArticleValues = Omit<ArticleFields, 'suppliers'>;

/** A new article's row, with the defaults that a person would expect. Throws `price-quantity-not-positive`. */
export function newArticle(
  fields: ArticleValues & { number: string; description: string },
  now: Date,
): Article {
  checkArticle(fields);
  const at = now.toISOString();
  return {
    id: newId(now.getTime()),
    type: 'article',
    category: null,
    unit: 'stk',
    price: null,
    priceQuantity: '1',
    currency: 'NOK',
    purchasePrice: null,
    purchaseCurrency: null,
    purchaseDiscountPercent: '0',
    purchaseQuantity: null,
    gtin: null,
    active: true,
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...fields,
  };
}

function checkArticle({ priceQuantity }: ArticleValues): void {
  if (priceQuantity !== undefined && !isPositive(priceQuantity))
    throw new Problem(422, 'price-quantity-not-positive');
}

/** Rows in key order. One is the default: the first that says so, else the first. Throws `supplier-twice`. */
export function supplierRows(articleId: string, suppliers: ArticleSupplierFields[]): ArticleSupplier[] {
  const chosen = Math.max(
    suppliers.findIndex((supplier) => supplier.isDefault),
    0,
  );
  const rows = suppliers.map((supplier, index): ArticleSupplier => ({
    articleId,
    contactId: supplier.contactId,
    supplierArticleNumber: supplier.supplierArticleNumber ?? null,
    description: supplier.description ?? null,
    price: supplier.price ?? null,
    currency: supplier.currency ?? null,
    leadTimeDays: supplier.leadTimeDays ?? null,
    isDefault: index === chosen,
  }));
  if (new Set(rows.map((row) => row.contactId)).size < rows.length) throw new Problem(422, 'supplier-twice');
  return rows.sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
}

/** Throws `contact-unknown` when a supplier is not among the contacts. */
export async function checkSuppliers(manager: EntityManager, rows: ArticleSupplier[]): Promise<void> {
  const ids = rows.map((row) => row.contactId);
  if (
    ids.length > 0 &&
    (await manager.countBy(Contact, { id: In(ids), mergedIntoId: IsNull() })) < ids.length
  )
    throw new Problem(422, 'contact-unknown');
}

/** What an article is found by. */
export const articleTexts = (article: Article) => [article.number, article.description, article.gtin];
export const suppliersByContact = (rows: ArticleSupplier[]) =>
  keyed(rows, (row) => row.contactId, [
    'supplierArticleNumber',
    'description',
    'price',
    'currency',
    'leadTimeDays',
    'isDefault',
  ]);

/** Stores new articles with their suppliers, words and history; throws the duplicate-key error of a number in use. */
export async function createArticles(
  manager: EntityManager,
  author: Author,
  articles: { article: Article; suppliers: ArticleSupplier[] }[],
): Promise<void> {
  // One connection does one after the other; the next statement is put together while the database works on the last.
  await together([
    insertRows(
      manager,
      Article,
      articles.map(({ article }) => article),
    ),
    insertRows(
      manager,
      ArticleSupplier,
      articles.flatMap(({ suppliers }) => suppliers),
    ),
    addWords(
      manager,
      ArticleWord,
      articles.map(({ article }) => ({ id: article.id, texts: articleTexts(article) })),
    ),
    writeHistory(
      manager,
      author,
      articles.map(({ article }) => ({ register: 'article', recordId: article.id, action: 'created' })),
    ),
  ]);
}

interface Present {
  article: Article;
  suppliers: ArticleSupplier[];
}

/** Changes one article; `suppliers`, when given, take the place of all. Throws `version-stale`. */
export async function changeArticle(
  manager: EntityManager,
  author: Author,
  { article, suppliers: before }: Present,
  version: number,
  { suppliers, ...fields }: ArticleFields,
  action = 'changed',
): Promise<void> {
  checkArticle(fields);
  const rows = suppliers && supplierRows(article.id, suppliers);
  const changes = changesBetween(
    { ...article, suppliers: suppliersByContact(before) },
    { ...fields, ...(rows ? { suppliers: suppliersByContact(rows) } : {}) },
  );
  const after = { ...article, ...fields, updatedAt: author.at.toISOString() };
  await changeRecord<Article>(manager, Article, article, version, { ...fields, updatedAt: after.updatedAt });
  if (rows) {
    await checkSuppliers(manager, rows);
    await manager.delete(ArticleSupplier, { articleId: article.id });
    await insertRows(manager, ArticleSupplier, rows);
  }
  await changeWords(manager, ArticleWord, [
    { id: article.id, before: articleTexts(article), after: articleTexts(after) },
  ]);
  await writeHistory(manager, author, [
    {
      register: 'article',
      recordId: article.id,
      action,
      changes,
    },
  ]);
  await retryOrdersWithArticle(manager, article.id);
}
