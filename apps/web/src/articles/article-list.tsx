import { Button, Group, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useRights } from '../frame/session';
import { Chip } from '../parts/chip';
import { EmptyList } from '../parts/empty-list';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import type { Article } from './article-form';
import { articleTexts } from './article-texts';

export function ArticleList() {
  const t = useTexts(articleTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const address = useListAddress();
  const query = api.useInfiniteQuery(
    'get',
    '/api/articles',
    {
      params: {
        query: {
          ...address.pick('search', 'category', 'supplierContactId'),
          active: active(address.get('active')),
          sort: sortOf(address.get('sort')),
        },
      },
    },
    paged,
  );
  const columns: Column<Article>[] = [
    {
      key: 'number',
      header: t('number'),
      sort: { by: 'number' },
      cell: ({ id, number }) => <Link to={`/articles/${id}`}>{number}</Link>,
    },
    { key: 'description', header: t('description'), cell: ({ description }) => description },
    { key: 'category', header: t('category'), wide: true, cell: ({ category }) => category },
    { key: 'unit', header: t('unit'), wide: true, cell: ({ unit }) => unit },
    {
      key: 'supplierArticleNumber',
      header: t('supplierArticleNumber'),
      cell: ({ suppliers }) =>
        (suppliers.find(({ isDefault }) => isDefault) ?? suppliers[0])?.supplierArticleNumber,
    },
    {
      key: 'price',
      header: t('price'),
      align: 'right',
      cell: ({ price, currency }) => price && formatAmount(price, currency),
    },
    { key: 'gtin', header: t('gtin'), wide: true, cell: ({ gtin }) => gtin },
    {
      key: 'state',
      header: common('state'),
      cell: (article) => (article.active ? null : <Chip>{t('inactive')}</Chip>),
    },
  ];
  const create = may('edit') && (
    <Button component={Link} to="/articles/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {common('new')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      tools={
        <>
          {create}
          {may('edit') && (
            <Button component={Link} to="/imports?register=articles" variant="default">
              {common('importCsv')}
            </Button>
          )}
          <Button component="a" href="/api/articles/export.csv" download variant="default">
            {common('downloadCsv')}
          </Button>
        </>
      }
    >
      <Group gap="sm">
        <SearchField
          value={address.get('search')}
          onChange={(search) => address.set({ search })}
          label={t('search')}
        />
        <Switch
          label={t('onlyActive')}
          checked={address.get('active') !== 'all'}
          onChange={(event) => address.set({ active: event.currentTarget.checked ? null : 'all' })}
        />
      </Group>
      <RecordList
        label={t('title')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        sort={{ value: sortOf(address.get('sort')), onChange: (sort) => address.set({ sort }) }}
        empty={
          <EmptyList address={address} action={create}>
            {t('none')}
          </EmptyList>
        }
      />
    </Page>
  );
}

const active = (asked: string) => (asked === 'all' ? undefined : 'true');

const sorts = ['number', '-number', 'updatedAt', '-updatedAt'] as const;
const sortOf = (asked: string) => sorts.find((sort) => sort === asked) ?? 'number';
