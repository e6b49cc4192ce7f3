import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { Chip } from '../parts/chip';
import type { Column } from '../parts/record-list';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDate, formatInstant } from '../texts/format';
import { ErrorPageLink } from './error-page-link';
import { exportTexts } from './export-texts';
import { Reasons } from './reasons';
import type { Order, Verdicts } from './use-verdicts';
import { VerdictChip } from './verdict-chip';

export function useOrderColumns(verdicts: Verdicts): Column<Order>[] {
  const t = useTexts(exportTexts);
  return [
    {
      key: 'number',
      header: t('order'),
      sort: { by: 'number' },
      narrow: true,
      cell: ({ id, number }) => <Link to={`/purchase-orders/${id}`}>{number}</Link>,
    },
    { key: 'supplier', header: t('supplier'), cell: ({ supplierName }) => supplierName },
    { key: 'reference', header: t('reference'), wide: true, cell: ({ reference }) => reference },
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
    {
      key: 'verdict',
      header: t('verdict'),
      cell: (order) => {
        const verdict = verdicts.of(order);
        return (
          <div>
            <VerdictChip verdict={verdict?.verdict} /> <Waiting order={order} />
            {verdict && (
              <Reasons
                orderId={order.id}
                supplierContactId={order.supplierContactId}
                faults={[...verdict.faults, ...verdict.warnings]}
              />
            )}
            <PreviousTry order={order} />
          </div>
        );
      },
    },
  ];
}

/** It has been exported already and goes by itself when it can. */
function Waiting({ order: { waitingSince, nextAttemptAt } }: { order: Order }) {
  const t = useTexts(exportTexts);
  if (!waitingSince) return null;
  return (
    <Chip tone="info">
      {nextAttemptAt ? t('waitsUntil', { at: formatInstant(nextAttemptAt) }) : t('waits')}
    </Chip>
  );
}

function PreviousTry({ order: { lastError, errorUrl } }: { order: Order }) {
  const t = useTexts(exportTexts);
  if (!lastError) return null;
  return (
    <Text size="xs" c="dimmed" mt={4}>
      {t('previousTry', { at: formatInstant(lastError.at), message: lastError.message })}{' '}
      <ErrorPageLink url={errorUrl} />
    </Text>
  );
}
