import { Anchor, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyList } from '../parts/empty-list';
import { RecordList, type Column, type PagedQuery } from '../parts/record-list';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatAmount, formatDate } from '../texts/format';
import { contactTexts } from './contact-texts';

/** What orders of all kinds have in common. */
interface Order {
  id: string;
  number: string;
  orderDate: string;
  requestedDeliveryDate: string | null;
  total: string;
  currency: string;
}

interface Props<T extends Order> {
  title: string;
  query: PagedQuery<T>;
  none: string;
  /** Of the list, and of a record below it. */
  path: string;
  /** With which the list shows the same. */
  filter: string;
  stateOf: (order: T) => ReactNode;
  /** The number that the other side knows it by. */
  referenceOf?: (order: T) => string | null;
}

export function OrderSection<T extends Order>({
  title,
  query,
  none,
  path,
  filter,
  stateOf,
  referenceOf,
}: Props<T>) {
  const t = useTexts(contactTexts);
  const common = useTexts(commonTexts);
  const columns: Column<T>[] = [
    {
      key: 'number',
      header: t('orderNumber'),
      cell: ({ id, number }) => <Link to={`${path}/${id}`}>{number}</Link>,
    },
    ...(referenceOf
      ? [{ key: 'reference', header: t('reference'), cell: referenceOf } satisfies Column<T>]
      : []),
    { key: 'state', header: common('state'), cell: stateOf },
    { key: 'orderDate', header: t('orderDate'), cell: ({ orderDate }) => formatDate(orderDate) },
    {
      key: 'requestedDeliveryDate',
      header: t('deliveryDate'),
      wide: true,
      cell: ({ requestedDeliveryDate }) => requestedDeliveryDate && formatDate(requestedDeliveryDate),
    },
    {
      key: 'total',
      header: t('total'),
      align: 'right',
      cell: ({ total, currency }) => formatAmount(total, currency),
    },
  ];
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Anchor component={Link} to={`${path}?${filter}`} size="sm">
          {t('showAll')}
        </Anchor>
      </Group>
      <RecordList
        label={title}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        empty={<EmptyList>{none}</EmptyList>}
      />
    </Stack>
  );
}
