import { Problem, type Fault } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { ArticleSupplier } from '../article/article-supplier.entity';
import type { Article } from '../article/article.entity';
import type { Contact } from '../contact/contact.entity';
import { isPositive } from '../order-terms/amounts';
import { articlesOf } from '../order-terms/articles-of';
import type { PurchaseOrderLineFields } from './purchase-order-messages';
import type { PurchaseOrderLine } from './purchase-order-line.entity';
import type { PurchaseOrder } from './purchase-order.entity';

/** The rows of an order's lines; what a line leaves out is filled in from its article. All faults at once. */
export async function lineRows(
  manager: EntityManager,
  order: Pick<PurchaseOrder, 'id' | 'currency'>,
  orderSupplier: Pick<Contact, 'id' | 'currency'>,
  lines: PurchaseOrderLineFields[],
): Promise<PurchaseOrderLine[]> {
  const articles = await articlesOf(manager, lines);
  const suppliers = await manager.findBy(ArticleSupplier, {
    contactId: orderSupplier.id,
    articleId: In(articles.map((article) => article.id)),
  });
  const known = {
    articleOf: (line: PurchaseOrderLineFields) =>
      articles.find((candidate) =>
        line.articleId ? candidate.id === line.articleId : candidate.number === line.articleNumber,
      ),
    supplierOf: ({ id }: Article) => suppliers.find((candidate) => candidate.articleId === id),
  };
  return rowsOfLines(known, order, orderSupplier, lines);
}

/** What is known of the articles of lines, and of the order's supplier of them. */
export interface KnownArticles {
  articleOf: (line: PurchaseOrderLineFields) => Article | undefined;
  supplierOf: (article: Article) => ArticleSupplier | undefined;
}

/** The same with articles that have been read already, for many orders at a time. */
export function rowsOfLines(
  { articleOf, supplierOf }: KnownArticles,
  { id: purchaseOrderId, currency }: Pick<PurchaseOrder, 'id' | 'currency'>,
  orderSupplier: Pick<Contact, 'id' | 'currency'>,
  lines: PurchaseOrderLineFields[],
): PurchaseOrderLine[] {
  const faults: Fault[] = [];
  const seen = new Set<number>();
  const rows = lines.map((line, index): PurchaseOrderLine => {
    const fault = (field: string, code: string, params = {}) =>
      faults.push({ pointer: `/lines/${index}/${field}`, code, params });
    const article = articleOf(line);
    if (!article && (line.articleId || line.articleNumber))
      fault(line.articleId ? 'articleId' : 'articleNumber', 'own-article-unknown', {
        number: line.articleNumber ?? line.articleId,
      });
    const supplier = article && supplierOf(article);
    const lineNumber = line.lineNumber ?? index + 1;
    if (seen.has(lineNumber)) fault('lineNumber', 'line-number-twice', { lineNumber });
    seen.add(lineNumber);
    const description = line.description ?? supplier?.description ?? article?.description;
    if (description === undefined) fault('description', 'field-missing');
    const priceQuantity = line.priceQuantity ?? (line.unitPrice ? '1' : (article?.priceQuantity ?? '1'));
    if (!isPositive(priceQuantity)) fault('priceQuantity', 'price-quantity-not-positive');
    const typed = line.supplierArticleNumber ?? null;
    return {
      purchaseOrderId,
      lineNumber,
      articleId: article?.id ?? null,
      articleNumber: article?.number ?? null,
      // A number that only repeats what the article says goes on following the article.
      supplierArticleNumber: typed === supplier?.supplierArticleNumber ? null : typed,
      description: description ?? '',
      quantity: line.quantity,
      unit: line.unit ?? article?.unit ?? 'stk',
      unitPrice: line.unitPrice ?? knownPrice(currency, orderSupplier, article, supplier) ?? '0',
      priceQuantity,
      discountPercent: line.discountPercent ?? article?.purchaseDiscountPercent ?? '0',
      requestedDeliveryDate: line.requestedDeliveryDate ?? null,
      note: line.note ?? null,
    };
  });
  if (faults.length > 0) throw new Problem(422, 'order-invalid', {}, { errors: faults });
  return rows.sort((a, b) => a.lineNumber - b.lineNumber);
}

/** The price that we know in the order's currency; one in another currency is none. */
function knownPrice(
  currency: string,
  orderSupplier: Pick<Contact, 'currency'>,
  article: Article | undefined,
  supplier: ArticleSupplier | undefined,
): string | null {
  const prices = [
    { price: supplier?.price, in: supplier?.currency ?? orderSupplier.currency ?? article?.currency },
    { price: article?.purchasePrice, in: article?.purchaseCurrency ?? article?.currency },
  ];
  return prices.find((known) => known.price && known.in === currency)?.price ?? null;
}

/** What the supplier calls the articles of these lines: the line's own number, else the article's for this supplier. */
export async function supplierNumbers(
  manager: EntityManager,
  lines: { line: PurchaseOrderLine; supplierContactId: string }[],
): Promise<Map<PurchaseOrderLine, string | null>> {
  const ids = [
    ...new Set(
      lines.flatMap(({ line }) =>
        line.supplierArticleNumber === null && line.articleId ? [line.articleId] : [],
      ),
    ),
  ];
  const known = new Map<string, string | null>();
  for (let start = 0; start < ids.length; start += 900) {
    const rows = await manager.findBy(ArticleSupplier, { articleId: In(ids.slice(start, start + 900)) });
    for (const row of rows) known.set(`${row.articleId} ${row.contactId}`, row.supplierArticleNumber);
  }
  return new Map(
    lines.map(({ line, supplierContactId }) => [
      line,
      line.supplierArticleNumber ?? known.get(`${line.articleId ?? ''} ${supplierContactId}`) ?? null,
    ]),
  );
}
