import { Anchor, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { EmptyList } from '../parts/empty-list';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import type { Contact } from './contact-form';
import { contactTexts } from './contact-texts';

type Article = Schemas['ArticleView'];

/** What is bought from this supplier, as it calls and prices it. */
export function ContactArticles({ contact }: { contact: Contact }) {
  const t = useTexts(contactTexts);
  const { id: contactId } = contact;
  const query = api.useInfiniteQuery(
    'get',
    '/api/articles',
    { params: { query: { supplierContactId: contactId, active: 'true', sort: 'number' } } },
    paged,
  );
  const there = (article: Article) => article.suppliers.find((supplier) => supplier.contactId === contactId);
  const columns: Column<Article>[] = [
    {
      key: 'number',
      header: t('articleNumber'),
      cell: ({ id, number }) => <Link to={`/articles/${id}`}>{number}</Link>,
    },
    { key: 'description', header: t('description'), cell: ({ description }) => description },
    {
      key: 'supplierArticleNumber',
      header: t('supplierArticleNumber'),
      cell: (article) => there(article)?.supplierArticleNumber,
    },
    {
      key: 'price',
      header: t('price'),
      align: 'right',
      cell: (article) => {
        const { price, currency } = there(article) ?? {};
        return price && formatAmount(price, currency ?? contact.currency ?? article.currency);
      },
    },
    { key: 'unit', header: t('unit'), wide: true, cell: ({ unit }) => unit },
    {
      key: 'leadTimeDays',
      header: t('leadTimeDays'),
      align: 'right',
      wide: true,
      cell: (article) => there(article)?.leadTimeDays,
    },
  ];
  return (
    <Stack gap="sm">
      <Anchor component={Link} to={`/articles?supplierContactId=${contactId}`} size="sm">
        {t('allArticles')}
      </Anchor>
      <RecordList
        label={t('articles')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        empty={<EmptyList>{t('noArticles')}</EmptyList>}
      />
    </Stack>
  );
}
