import { Stack, Tabs } from '@mantine/core';
import { useParams } from 'react-router';
import { api, client, ifMatch, refresh } from '../api/client';
import { useRights } from '../frame/session';
import { orderTotal } from '../order-terms/amounts';
import { OrderTotals } from '../order-terms/order-totals';
import { OnPaper } from '../order-terms/on-paper';
import { useOrderForm } from '../order-terms/use-order-form';
import { writtenLines } from '../order-terms/line-values';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { isEditable } from './purchase-order-actions';
import { PurchaseOrderState, TransmissionChip } from './purchase-order-chips';
import { PurchaseOrderEditor } from './purchase-order-editor';
import { PurchaseOrderFoot } from './purchase-order-foot';
import { messageOf, valuesOf, type PurchaseOrder } from './purchase-order-form';
import { PurchaseOrderHistory } from './purchase-order-history';
import { PurchaseOrderSheet } from './purchase-order-sheet';
import { purchaseOrderTexts } from './purchase-order-texts';
import { TransmissionPanel } from './transmission-panel';
import { usePurchaseOrderCrumbs } from './use-purchase-order-crumbs';
import { useSending } from './use-sending';

/** How often an order that is on its way is looked at, in milliseconds. */
const lookEvery = 5_000;

export function PurchaseOrderPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/purchase-orders/{id}',
    { params: { path: { id } } },
    {
      refetchInterval: ({ state: { data: order } }) =>
        order?.status === null && order.waitingSince !== null && lookEvery,
    },
  );
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <PurchaseOrderRecord key={id} order={data} /> : <Loading />;
}

function PurchaseOrderRecord({ order }: { order: PurchaseOrder }) {
  const t = useTexts(purchaseOrderTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const crumbs = usePurchaseOrderCrumbs();
  const { send, runId } = useSending(order.id);
  const editing = useOrderForm({
    record: order,
    valuesOf: (stored = order) => valuesOf(stored),
    send: async (head, lines, base) => {
      const { data } = await client.PATCH('/api/purchase-orders/{id}', {
        params: { path: { id: order.id }, header: ifMatch(base?.version ?? order.version) },
        body: messageOf(head, lines),
      });
      await refresh('/api/purchase-orders');
      notifyDone(common('saved'));
      return data ?? order;
    },
  });
  const mayEdit = may('edit') && isEditable(order);
  const { lines, form, failure, placed } = editing;
  return (
    <Page
      title={t('titled', { number: order.number })}
      crumbs={crumbs}
      chips={
        <>
          <span className="no-print">
            <PurchaseOrderState state={order.state} /> <TransmissionChip order={order} />
          </span>
          {(order.state === 'draft' || order.state === 'cancelled') && <OnPaper>{t(order.state)}</OnPaper>}
        </>
      }
      aside={
        <OrderTotals
          total={mayEdit ? orderTotal(lines) : order.total}
          currency={mayEdit ? form.values.currency : order.currency}
          lineCount={writtenLines(lines).length}
        />
      }
    >
      <Tabs defaultValue="details" keepMounted={false}>
        <Tabs.List className="no-print">
          <Tabs.Tab value="details">{common('details')}</Tabs.Tab>
          <Tabs.Tab value="history">{common('history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" pt="md">
          <Stack>
            <TransmissionPanel order={order} runId={runId} />
            {mayEdit && (
              <div className="no-print">
                <PurchaseOrderEditor editing={editing} />
              </div>
            )}
            {mayEdit ? (
              <OnPaper>
                <PurchaseOrderSheet order={order} />
              </OnPaper>
            ) : (
              <PurchaseOrderSheet order={order} />
            )}
            <FailureNote failure={failure} placed={placed} />
            <PurchaseOrderFoot order={order} editing={editing} send={send} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <PurchaseOrderHistory id={order.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
