import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/define-texts';
import { formatDate } from '../texts/format';
import { Facts, type Fact } from './facts';
import { LinesTable, type ShownLine } from './lines-table';
import { orderTermsTexts } from './order-terms-texts';
import { Parties } from './party-card';

interface Props<L extends ShownLine> {
  order: {
    orderDate: string;
    requestedDeliveryDate: string | null;
    reference: string | null;
    paymentTerms?: string | null;
    note: string | null;
    currency: string;
    total: string;
    lines: L[];
  };
  /** `PartyCard`s. */
  parties: ReactNode;
  /** What this kind of order says besides. */
  facts?: Fact[];
  /** Below a line: what is wrong with it. Not printed. */
  below?: (line: L, index: number) => ReactNode;
}

/** An order to read, and as it is printed. */
export function OrderSheet<L extends ShownLine>({ order, parties, facts = [], below }: Props<L>) {
  const t = useTexts(orderTermsTexts);
  const { orderDate, requestedDeliveryDate, reference, paymentTerms, note, currency, total, lines } = order;
  return (
    <Stack gap="md">
      <Parties>{parties}</Parties>
      <Facts
        facts={[
          { label: t('orderDate'), value: formatDate(orderDate) },
          {
            label: t('requestedDeliveryDate'),
            value: requestedDeliveryDate && formatDate(requestedDeliveryDate),
          },
          { label: t('reference'), value: reference },
          ...facts,
          { label: t('paymentTerms'), value: paymentTerms },
          { label: t('currency'), value: currency },
        ]}
      />
      {note && <Facts facts={[{ label: t('note'), value: note }]} />}
      <LinesTable lines={lines} currency={currency} total={total} below={below} />
    </Stack>
  );
}
