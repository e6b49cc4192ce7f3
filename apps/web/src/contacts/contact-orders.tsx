import { Stack } from '@mantine/core';
import { useInstance, type Instance } from '../frame/session';
import { instanceDoes } from '../frame/menu';
import { api, type Schemas } from '../api/client';
import { DraftChips } from '../order-drafts/draft-chips';
import { paged } from '../parts/paged';
import { PurchaseOrderState } from '../purchase-orders/purchase-order-chips';
import { useTexts } from '../texts/define-texts';
import type { Contact } from './contact-form';
import { contactTexts } from './contact-texts';
import { OrderSection } from './order-section';
import { SalesOrderState } from '../orders/sales-order-state';

/** How many of each are shown here; the lists have the rest. */
const limit = '10';

/** The kinds of order that this instance can have with a contact. */
export function ordersWith(
  { isSupplier, isCustomer }: Pick<Contact, 'isSupplier' | 'isCustomer'>,
  instance: Pick<Instance, 'kind' | 'menus'>,
) {
  const sells = isCustomer && instanceDoes('sells', instance);
  return {
    purchaseOrders: isSupplier && instanceDoes('buys', instance),
    orderDrafts: sells && instance.menus.includes('order-drafts'),
    salesOrders: sells,
  };
}

/** What has been ordered of this contact, and by it. */
export function ContactOrders({ contact }: { contact: Contact }) {
  const { purchaseOrders, orderDrafts, salesOrders } = ordersWith(contact, useInstance());
  return (
    <Stack gap="xl">
      {purchaseOrders && <PurchaseOrders contactId={contact.id} />}
      {orderDrafts && <OrderDrafts contactId={contact.id} />}
      {salesOrders && <SalesOrders contactId={contact.id} />}
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
      stateOf={({ state }) => <PurchaseOrderState state={state} />}
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
      filter={`state=all&contactId=${contactId}`}
      stateOf={(draft) => <DraftChips draft={draft} />}
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
      stateOf={({ state }) => <SalesOrderState state={state} />}
      referenceOf={({ referenceNumber }) => referenceNumber}
    />
  );
}
