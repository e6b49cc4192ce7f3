import { Stack } from '@mantine/core';
import { useInstance } from '../frame/session';
import { instanceDoes } from '../frame/menu';
import { api, type Schemas } from '../api/client';
import { paged } from '../parts/paged';
import { useTexts } from '../texts/define-texts';
import type { Contact } from './contact-form';
import { contactTexts } from './contact-texts';
import { OrderSection } from './order-section';

/** How many of each are shown here; the lists have the rest. */
const limit = '10';

/** What has been ordered of this contact, and by it. */
export function ContactOrders({ contact: { id, isSupplier, isCustomer } }: { contact: Contact }) {
  const instance = useInstance();
  const sells = isCustomer && instanceDoes('sells', instance);
  return (
    <Stack gap="xl">
      {isSupplier && instanceDoes('buys', instance) && <PurchaseOrders contactId={id} />}
      {sells && instance.menus.includes('order-drafts') && <OrderDrafts contactId={id} />}
      {sells && <SalesOrders contactId={id} />}
    </Stack>
  );
}

function PurchaseOrders({ contactId }: { contactId: string }) {
  const t = useTexts(contactTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/purchase-orders',
    { params: { query: { supplierContactId: contactId, sort: '-createdAt', limit } } },
    paged,
  );
  return (
    <OrderSection<Schemas['PurchaseOrderView']>
      title={t('purchaseOrders')}
      query={query}
      none={t('noPurchaseOrders')}
      path="/purchase-orders"
      filter={`supplierContactId=${contactId}`}
    />
  );
}

function OrderDrafts({ contactId }: { contactId: string }) {
  const t = useTexts(contactTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/order-drafts',
    { params: { query: { contactId, sort: '-receivedAt', limit } } },
    paged,
  );
  return (
    <OrderSection<Schemas['OrderDraftView']>
      title={t('orderDrafts')}
      query={query}
      none={t('noOrderDrafts')}
      path="/order-drafts"
      filter={`contactId=${contactId}`}
      referenceOf={({ orderNumber }) => orderNumber}
    />
  );
}

function SalesOrders({ contactId }: { contactId: string }) {
  const t = useTexts(contactTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/orders',
    { params: { query: { contactId, sort: '-createdAt', limit } } },
    paged,
  );
  return (
    <OrderSection<Schemas['SalesOrderView']>
      title={t('salesOrders')}
      query={query}
      none={t('noSalesOrders')}
      path="/orders"
      filter={`contactId=${contactId}`}
      referenceOf={({ referenceNumber }) => referenceNumber}
    />
  );
}
