import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { ContactPicker } from '../contacts/contact-picker';
import { frameTexts } from '../frame/frame-texts';
import { useInstance, useRights } from '../frame/session';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { EmptyList } from '../parts/empty-list';
import { FilterSelect } from '../parts/filter-select';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { SearchField } from '../parts/search-field';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDate } from '../texts/format';
import { SalesOrderState } from './sales-order-state';
import { salesOrderTexts } from './sales-order-texts';

const states = ['open', 'closed', 'cancelled'] as const;
const sorts = [
  'createdAt',
  '-createdAt',
  'number',
  '-number',
  'referenceNumber',
  '-referenceNumber',
  'orderDate',
  '-orderDate',
  'requestedDeliveryDate',
  '-requestedDeliveryDate',
] as const;

export function SalesOrderList() {
  const t = useTexts(salesOrderTexts);
  const terms = useTexts(orderTermsTexts);
  const common = useTexts(commonTexts);
  const frame = useTexts(frameTexts);
  const may = useRights();
  const { menus } = useInstance();
  const address = useListAddress();
  const sort = sorts.find((known) => known === address.get('sort')) ?? 'createdAt';
  const query = api.useInfiniteQuery(
    'get',
    '/api/orders',
    {
      params: {
        query: {
          ...address.pick('search', 'contactId', 'from', 'to'),
          state: states.find((known) => known === address.get('state')),
          sort,
        },
      },
    },
    paged,
  );
  const columns: Column<Schemas['SalesOrderView']>[] = [
    {
      key: 'number',
      header: t('number'),
      sort: { by: 'number', first: 'down' },
      cell: ({ id, number }) => <Link to={`/orders/${id}`}>{number}</Link>,
    },
    { key: 'state', header: t('state'), cell: ({ state }) => <SalesOrderState state={state} /> },
    { key: 'customer', header: t('customer'), cell: ({ contactName }) => contactName },
    {
      key: 'referenceNumber',
      header: terms('referenceNumber'),
      sort: { by: 'referenceNumber' },
      cell: ({ referenceNumber }) => referenceNumber,
    },
    { key: 'reference', header: terms('reference'), wide: true, cell: ({ reference }) => reference },
    {
      key: 'orderDate',
      header: terms('orderDate'),
      sort: { by: 'orderDate', first: 'down' },
      wide: true,
      cell: ({ orderDate }) => formatDate(orderDate),
    },
    {
      key: 'requestedDeliveryDate',
      header: terms('requestedDeliveryDate'),
      sort: { by: 'requestedDeliveryDate' },
      cell: ({ requestedDeliveryDate }) => requestedDeliveryDate && formatDate(requestedDeliveryDate),
    },
    {
      key: 'total',
      header: t('total'),
      align: 'right',
      cell: ({ total, currency }) => formatAmount(total, currency),
    },
  ];
  const create = may('edit') && (
    <Button component={Link} to="/orders/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {common('new')}
    </Button>
  );
  const toDrafts = menus.includes('order-drafts') && (
    <Button component={Link} to="/order-drafts" variant="default">
      {t('toDrafts')}
    </Button>
  );
  return (
    <Page title={frame('orders')} tools={create}>
      <Group gap="sm">
        <SearchField
          value={address.get('search')}
          onChange={(search) => address.set({ search })}
          label={t('search')}
        />
        <FilterSelect
          label={t('state')}
          data={states.map((value) => ({ value, label: t(value) }))}
          value={address.get('state')}
          onChange={(state) => address.set({ state })}
        />
        <ContactPicker
          role="customer"
          aria-label={t('customer')}
          placeholder={t('customer')}
          value={address.get('contactId') || null}
          onChange={(contactId) => address.set({ contactId })}
          w={{ base: '100%', xs: 240 }}
        />
      </Group>
      <RecordList
        label={frame('orders')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        sort={{ value: sort, onChange: (chosen) => address.set({ sort: chosen }) }}
        empty={
          <EmptyList address={address} action={toDrafts || create}>
            {t('none')}
          </EmptyList>
        }
      />
    </Page>
  );
}
