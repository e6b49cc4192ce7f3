import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api, type Schemas } from '../api/client';
import { frameTexts } from '../frame/frame-texts';
import { useRights } from '../frame/session';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { EmptyList } from '../parts/empty-list';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useListAddress } from '../parts/use-list-address';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDate } from '../texts/format';
import { PurchaseOrderState, TransmissionChip } from './purchase-order-chips';
import { PurchaseOrderFilters, queryOf } from './purchase-order-filters';
import { purchaseOrderTexts } from './purchase-order-texts';
import classes from './purchase-order-list.module.css';

type Order = Schemas['PurchaseOrderView'];

export function PurchaseOrderList() {
  const t = useTexts(purchaseOrderTexts);
  const terms = useTexts(orderTermsTexts);
  const common = useTexts(commonTexts);
  const frame = useTexts(frameTexts);
  const may = useRights();
  const address = useListAddress();
  const asked = queryOf(address);
  const query = api.useInfiniteQuery('get', '/api/purchase-orders', { params: { query: asked } }, paged);
  const columns: Column<Order>[] = [
    {
      key: 'number',
      header: t('number'),
      sort: { by: 'number', first: 'down' },
      cell: ({ id, number }) => <Link to={`/purchase-orders/${id}`}>{number}</Link>,
    },
    { key: 'state', header: t('state'), cell: ({ state }) => <PurchaseOrderState state={state} /> },
    {
      key: 'transmission',
      header: t('transmission'),
      cell: (order) => (
        <div>
          <TransmissionChip order={order} />
          {order.status === null && order.lastError && (
            <div className={classes.why}>{order.lastError.message}</div>
          )}
        </div>
      ),
    },
    { key: 'supplier', header: t('supplier'), cell: ({ supplierName }) => supplierName },
    { key: 'reference', header: terms('reference'), cell: ({ reference }) => reference },
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
    <Button component={Link} to="/purchase-orders/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {common('new')}
    </Button>
  );
  return (
    <Page
      title={frame('purchaseOrders')}
      tools={
        <>
          {create}
          {may('edit') && (
            <Button component={Link} to="/imports?register=purchase-orders" variant="default">
              {common('importCsv')}
            </Button>
          )}
          <Button component="a" href="/api/purchase-orders/export.csv" download variant="default">
            {common('downloadCsv')}
          </Button>
        </>
      }
    >
      <Group gap="sm">
        <PurchaseOrderFilters address={address} />
      </Group>
      <RecordList
        label={frame('purchaseOrders')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        sort={{ value: asked.sort, onChange: (sort) => address.set({ sort }) }}
        empty={
          <EmptyList address={address} action={create}>
            {t('none')}
          </EmptyList>
        }
      />
    </Page>
  );
}
