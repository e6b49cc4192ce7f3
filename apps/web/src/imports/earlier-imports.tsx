import { Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '../api/client';
import { EmptyList } from '../parts/empty-list';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { formatCount, formatInstant } from '../texts/format';
import { ImportChip } from './import-chip';
import { isRunning, type Import } from './import-states';
import { importTexts } from './import-texts';

/** How often the list is asked for while an import is running, in milliseconds. */
const lookEvery = 2_000;

export function EarlierImports() {
  const t = useTexts(importTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/imports',
    {},
    {
      ...paged,
      refetchInterval: ({ state }) =>
        state.data?.pages.some(({ items }) => items.some((item) => isRunning(item.state)))
          ? lookEvery
          : false,
    },
  );
  const count = (
    key: 'new' | 'changed' | 'fault',
    field: 'created' | 'changed' | 'faulty',
  ): Column<Import> => ({
    key,
    header: t(key),
    align: 'right',
    cell: (item) => formatCount(item[field]),
  });
  const columns: Column<Import>[] = [
    {
      key: 'file',
      header: t('file'),
      cell: ({ id, fileName }) => <Link to={`/imports/${id}`}>{fileName ?? t('unnamed')}</Link>,
    },
    { key: 'register', header: t('register'), cell: ({ register }) => t(register) },
    { key: 'state', header: t('state'), cell: ({ state }) => <ImportChip state={state} /> },
    count('new', 'created'),
    count('changed', 'changed'),
    count('fault', 'faulty'),
    { key: 'when', header: t('when'), cell: ({ createdAt }) => formatInstant(createdAt) },
    { key: 'who', header: t('who'), wide: true, cell: ({ createdBy }) => createdBy },
  ];
  return (
    <Stack gap="xs">
      <RecordList
        label={t('earlier')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        empty={<EmptyList>{t('none')}</EmptyList>}
      />
      <Text size="sm" c="dimmed">
        {t('kept')}
      </Text>
    </Stack>
  );
}
