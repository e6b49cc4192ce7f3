import { Link } from 'react-router';
import type { Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDate, formatInstant } from '../texts/format';
import type { DraftRow } from './draft';
import { DraftChips } from './draft-chips';
import { draftTexts } from './draft-texts';

export function useDraftColumns(): Column<DraftRow>[] {
  const t = useTexts(draftTexts);
  return [
    {
      key: 'number',
      header: t('number'),
      sort: { by: 'number', first: 'down' },
      narrow: true,
      cell: ({ id, number }) => <Link to={`/order-drafts/${id}`}>{number}</Link>,
    },
    { key: 'state', header: t('state'), cell: (draft) => <DraftChips draft={draft} /> },
    {
      key: 'customer',
      header: t('customer'),
      cell: ({ contactName, buyer }) =>
        contactName ?? (buyer.name ? t('unknownCustomerCalled', { name: buyer.name }) : t('unknownCustomer')),
    },
    { key: 'orderNumber', header: t('orderNumber'), cell: ({ orderNumber }) => orderNumber },
    { key: 'reference', header: t('reference'), wide: true, cell: ({ reference }) => reference },
    {
      key: 'received',
      header: t('received'),
      sort: { by: 'receivedAt', first: 'down' },
      cell: ({ receivedAt }) => formatInstant(receivedAt),
    },
    {
      key: 'delivery',
      header: t('delivery'),
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
}
