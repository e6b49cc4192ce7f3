import { Stack, Tabs, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { api } from '../api/client';
import { frameTexts } from '../frame/frame-texts';
import { OrderTotals } from '../order-terms/order-totals';
import { PrintButton } from '../order-terms/print-button';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatAmount } from '../texts/format';
import { ourTotal } from './deviation';
import type { Draft } from './draft';
import { DraftChips } from './draft-chips';
import { DraftHistory } from './draft-history';
import { DraftMessages } from './draft-messages';
import { DraftOrder } from './draft-order';
import { draftTexts } from './draft-texts';
import { placeWarnings } from './warnings';

/** How soon a new revision, or what a colleague did, is seen here, in milliseconds. */
const lookEvery = 10_000;

export function DraftPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/order-drafts/{id}',
    { params: { path: { id } } },
    { refetchInterval: lookEvery },
  );
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <DraftRecord key={id} draft={data} /> : <Loading />;
}

function DraftRecord({ draft }: { draft: Draft }) {
  const t = useTexts(draftTexts);
  const common = useTexts(commonTexts);
  const frame = useTexts(frameTexts);
  const { id, number, contactName, buyer } = draft;
  return (
    <Page
      title={[number, contactName ?? buyer.name].filter(Boolean).join(' ')}
      crumbs={[{ title: frame('sales') }, { title: frame('orderDrafts'), to: '/order-drafts' }]}
      chips={<DraftChips draft={draft} />}
      aside={<Totals draft={draft} />}
      tools={<PrintButton />}
    >
      <Tabs defaultValue="order" keepMounted={false}>
        <Tabs.List className="no-print">
          <Tabs.Tab value="order">{t('order')}</Tabs.Tab>
          <Tabs.Tab value="message">{t('message')}</Tabs.Tab>
          <Tabs.Tab value="history">{common('history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="order" pt="md">
          <DraftOrder draft={draft} />
        </Tabs.Panel>
        <Tabs.Panel value="message" pt="md">
          <DraftMessages key={draft.revision} id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <DraftHistory id={id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** At the customer's prices, and at ours where we have them all. */
function Totals({ draft }: { draft: Draft }) {
  const t = useTexts(draftTexts);
  const { total, currency, lines } = draft;
  const ours = ourTotal(draft, placeWarnings(draft).ofLine);
  const unknown = lines.filter(({ ownPrice }) => ownPrice === null).length;
  return (
    <Stack gap={4} align="flex-end">
      <OrderTotals total={total} currency={currency} lineCount={lines.length} />
      <Text size="sm" c="dimmed">
        {ours !== null && ours !== total && t('ourTotal', { total: formatAmount(ours, currency) })}
        {ours === null && unknown > 0 && t('ourTotalUnknown', { count: unknown })}
      </Text>
    </Stack>
  );
}
