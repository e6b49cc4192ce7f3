import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { instanceDoes } from '../frame/menu';
import { useInstance } from '../frame/session';
import { Chip } from '../parts/chip';
import type { Column } from '../parts/record-list';
import type { ListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import type { Article } from './article-form';
import { articleTexts } from './article-texts';

/** What a purchaser asks of an article, and what a seller does. */
export function useArticleColumns(address: ListAddress): Column<Article>[] {
  const t = useTexts(articleTexts);
  const common = useTexts(commonTexts);
  const instance = useInstance();
  const supplierContactId = address.get('supplierContactId');
  const purchase: Column<Article>[] = [
    {
      key: 'supplierArticleNumber',
      header: t('supplierArticleNumber'),
      cell: ({ suppliers }) => supplierOf(suppliers, supplierContactId)?.supplierArticleNumber,
    },
    {
      key: 'purchasePrice',
      header: t('purchasePrice'),
      align: 'right',
      cell: (article) => purchasePrice(article, supplierContactId),
    },
  ];
  const sales: Column<Article>[] = [
    {
      key: 'price',
      header: t('price'),
      align: 'right',
      cell: ({ price, currency }) => price && formatAmount(price, currency),
    },
  ];
  return [
    {
      key: 'number',
      header: t('number'),
      sort: { by: 'number' },
      cell: ({ id, number }) => <Link to={`/articles/${id}`}>{number}</Link>,
    },
    { key: 'description', header: t('description'), cell: ({ description }) => description },
    {
      key: 'category',
      header: t('category'),
      wide: true,
      cell: ({ category }) =>
        category && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            c="inherit"
            underline="hover"
            title={t('onlyCategory', { category })}
            onClick={() => address.set({ category })}
          >
            {category}
          </Anchor>
        ),
    },
    { key: 'unit', header: t('unit'), wide: true, cell: ({ unit }) => unit },
    ...(instanceDoes('buys', instance) ? purchase : []),
    ...(instanceDoes('sells', instance) ? sales : []),
    { key: 'gtin', header: t('gtin'), wide: true, cell: ({ gtin }) => gtin },
    {
      key: 'state',
      header: common('state'),
      cell: (article) => (article.active ? null : <Chip>{t('inactive')}</Chip>),
    },
  ];
}

/** The supplier that was asked for, else the one that the article is usually bought from. */
const supplierOf = (suppliers: Article['suppliers'], asked: string) =>
  suppliers.find(({ contactId, isDefault }) => (asked ? contactId === asked : isDefault)) ?? suppliers[0];

/** What the supplier asks; an article that names no supplier's price has one of its own. */
function purchasePrice(article: Article, asked: string): string | null {
  const supplier = supplierOf(article.suppliers, asked);
  if (supplier?.price) return formatAmount(supplier.price, supplier.currency ?? undefined);
  const { purchasePrice: own, purchaseCurrency, currency } = article;
  return own && formatAmount(own, purchaseCurrency ?? currency);
}
