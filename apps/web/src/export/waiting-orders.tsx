import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { api, refresh } from '../api/client';
import { ApiFailure } from '../api/failure';
import { ContactPicker } from '../contacts/contact-picker';
import { EmptyList } from '../parts/empty-list';
import { FailureNote } from '../parts/failure-note';
import { FilterSelect } from '../parts/filter-select';
import { paged } from '../parts/paged';
import { RecordList } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import type { ListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { ExportBar } from './export-bar';
import { exportTexts } from './export-texts';
import { NoConnection } from './no-connection';
import { useVerdicts } from './use-verdicts';
import { verdicts as allVerdicts } from './verdict-chip';
import { useOrderColumns } from './use-order-columns';

interface Props {
  address: ListAddress;
  showRun: (id: string) => void;
}

const filters = ['search', 'supplierContactId', 'verdict'];

export function WaitingOrders({ address, showRun }: Props) {
  const t = useTexts(exportTexts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sort = sortOf(address.get('sort'));
  const query = api.useInfiniteQuery(
    'get',
    '/api/purchase-orders',
    {
      params: {
        query: {
          ...address.pick('search', 'supplierContactId'),
          state: 'released',
          status: 'EMPTY',
          sort,
          limit: '100',
        },
      },
    },
    paged,
  );
  const orders = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const verdicts = useVerdicts(orders);
  useEffect(() => {
    // The page need not wait until the frame looks again.
    const { failure } = verdicts;
    if (failure instanceof ApiFailure && failure.code === 'extension-disabled') void refresh('/api/instance');
  }, [verdicts.failure]);

  const asked = address.get('verdict');
  const shown = asked ? orders.filter((order) => verdicts.of(order)?.verdict === asked) : orders;
  const count = (verdict: string) => orders.filter((order) => verdicts.of(order)?.verdict === verdict).length;
  const checked = orders.filter((order) => verdicts.of(order)).length;
  const isNarrowed = filters.some((name) => address.get(name));
  const columns = useOrderColumns(verdicts);
  return (
    <>
      <NoConnection />
      <Text c="dimmed" size="sm" maw="46rem">
        {t('intro')}
      </Text>
      <Group gap="sm">
        <SearchField
          value={address.get('search')}
          onChange={(search) => address.set({ search })}
          label={t('search')}
        />
        <ContactPicker
          role="supplier"
          aria-label={t('supplier')}
          placeholder={t('supplier')}
          value={address.get('supplierContactId') || null}
          onChange={(supplierContactId) => address.set({ supplierContactId })}
          w={{ base: '100%', xs: 230 }}
        />
        <FilterSelect
          label={t('verdict')}
          data={allVerdicts.map((verdict) => ({
            value: verdict,
            label: t('withCount', { what: t(verdict), count: count(verdict) }),
          }))}
          value={asked}
          onChange={(verdict) => address.set({ verdict })}
        />
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={verdicts.again}
          disabled={verdicts.isChecking || orders.length === 0}
        >
          {t('checkAgain')}
        </Button>
      </Group>
      <FailureNote failure={verdicts.failure} retry={verdicts.again} />
      {verdicts.isChecking && (
        <Stack gap={4} role="status">
          <Text size="sm">{t('checkingMany', { done: checked, total: orders.length })}</Text>
          <Progress value={(100 * checked) / orders.length} size="sm" aria-label={t('verdict')} />
        </Stack>
      )}
      <RecordList
        label={t('title')}
        query={{ ...query, data: query.data && { pages: [{ items: shown }] } }}
        columns={columns}
        idOf={({ id }) => id}
        sort={{ value: sort, onChange: (next) => address.set({ sort: next }) }}
        selection={{
          chosen,
          onChange: setChosen,
          nameOf: (id) => orders.find((order) => order.id === id)?.number ?? '',
        }}
        empty={
          <EmptyList
            address={{
              ...address,
              isNarrowed,
              clear: () => address.set(Object.fromEntries(filters.map((name) => [name, null]))),
            }}
            action={
              <Button component={Link} to="/purchase-orders" variant="default">
                {t('toOrders')}
              </Button>
            }
          >
            {t('none')}
          </EmptyList>
        }
      />
      {orders.length > 0 && (
        <ExportBar orders={orders} verdicts={verdicts} chosen={chosen} choose={setChosen} showRun={showRun} />
      )}
    </>
  );
}

// As the API names them: `createdAt` is newest first.
const sorts = ['createdAt', 'number', '-number', 'requestedDeliveryDate', '-requestedDeliveryDate'] as const;
const sortOf = (asked: string) => sorts.find((sort) => sort === asked) ?? 'createdAt';
