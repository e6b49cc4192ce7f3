import type { Article } from '../articles/article-form';
import type { LineValues } from './line-values';

export type Filling = Partial<LineValues>;
export type FillFrom = (article: Article) => Filling;

interface Purchase {
  currency: string;
  supplierContactId: string | null;
  /** The supplier's own, which its prices are in when they do not say. */
  supplierCurrency: string | null;
}

/** What an article says of a line that is bought, as the instance fills in what is left out. */
export const fillPurchase =
  ({ currency, supplierContactId, supplierCurrency }: Purchase): FillFrom =>
  (article) => {
    const supplier = article.suppliers.find(({ contactId }) => contactId === supplierContactId);
    const prices = [
      { price: supplier?.price, in: supplier?.currency ?? supplierCurrency ?? article.currency },
      { price: article.purchasePrice, in: article.purchaseCurrency ?? article.currency },
    ];
    return {
      ...named(article),
      supplierArticleNumber: supplier?.supplierArticleNumber ?? '',
      description: supplier?.description ?? article.description,
      ...priced(article, prices.find((known) => known.price && known.in === currency)?.price),
      discountPercent: article.purchaseDiscountPercent,
      quantity: article.purchaseQuantity ?? '',
    };
  };

/** The same of a line that is sold. */
export const fillSale =
  (currency: string): FillFrom =>
  (article) => ({
    ...named(article),
    description: article.description,
    ...priced(article, article.currency === currency ? article.price : null),
  });

const named = ({ id, number, unit }: Article): Filling => ({ articleId: id, articleNumber: number, unit });

// A price in another currency is none.
const priced = ({ priceQuantity }: Article, price: string | null | undefined): Filling => ({
  unitPrice: price ?? '',
  priceQuantity,
});

/**
 * A line that gets its article. What a person said of a line that had none stays; what came with another article goes
 * with it, but for the quantity.
 */
export function filled(line: LineValues, filling: Filling): Filling {
  const { quantity } = line.quantity ? line : filling;
  const said = line.isFilled ? [] : (['description', 'unit', 'discountPercent'] as const);
  return {
    ...filling,
    ...Object.fromEntries(said.flatMap((field) => (line[field] ? [[field, line[field]]] : []))),
    ...(!line.isFilled && line.unitPrice
      ? { unitPrice: line.unitPrice, priceQuantity: line.priceQuantity }
      : {}),
    quantity: quantity ?? '',
    isFilled: true,
  };
}
