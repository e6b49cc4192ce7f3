import { Button, Group, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api } from '../api/client';
import { ContactPicker } from '../contacts/contact-picker';
import { useRights } from '../frame/session';
import { EmptyList } from '../parts/empty-list';
import { FilterTag } from '../parts/filter-tag';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { useArticleColumns } from './article-columns';
import { articleTexts } from './article-texts';

export function ArticleList() {
  const t = useTexts(articleTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const address = useListAddress();
  const supplierContactId = address.get('supplierContactId');
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
  const columns = useArticleColumns(address);
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
        <ContactPicker
          role="supplier"
          aria-label={t('supplier')}
          placeholder={t('fromSupplier')}
          value={supplierContactId || null}
          onChange={(id) => address.set({ supplierContactId: id })}
          w={{ base: '100%', xs: 240 }}
        />
        {address.get('category') && (
          <FilterTag
            label={t('onlyCategory', { category: address.get('category') })}
            remove={() => address.set({ category: null })}
          />
        )}
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
