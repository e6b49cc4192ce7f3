import { Stack, Tabs, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api, client, ifMatch, refresh } from '../api/client';
import { useRights } from '../frame/session';
import { orderTotal } from '../order-terms/amounts';
import { writtenLines } from '../order-terms/line-values';
import { OrderTotals } from '../order-terms/order-totals';
import { OnPaper } from '../order-terms/on-paper';
import { useOrderForm } from '../order-terms/use-order-form';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { SalesOrderEditor } from './sales-order-editor';
import { SalesOrderFoot } from './sales-order-foot';
import { messageOf, valuesOf, type SalesOrder } from './sales-order-form';
import { SalesOrderHistory } from './sales-order-history';
import { SalesOrderSheet } from './sales-order-sheet';
import { SalesOrderState } from './sales-order-state';
import { salesOrderTexts } from './sales-order-texts';
import { useSalesOrderCrumbs } from './use-sales-order-crumbs';

export function SalesOrderPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery('get', '/api/orders/{id}', { params: { path: { id } } });
  if (error && !data) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <SalesOrderRecord key={id} order={data} /> : <Loading />;
}

function SalesOrderRecord({ order }: { order: SalesOrder }) {
  const t = useTexts(salesOrderTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const crumbs = useSalesOrderCrumbs();
  const editing = useOrderForm({
    record: order,
    valuesOf: (stored = order) => valuesOf(stored),
    send: async (head, lines, base) => {
      const { data } = await client.PATCH('/api/orders/{id}', {
        params: { path: { id: order.id }, header: ifMatch(base?.version ?? order.version) },
        body: messageOf(head, lines),
      });
      await refresh('/api/orders');
      notifyDone(common('saved'));
      return data ?? order;
    },
  });
  const mayEdit = may('edit') && order.state === 'open';
  const { lines, form, failure, placed } = editing;
  return (
    <Page
      title={t('titled', { number: order.number })}
      crumbs={crumbs}
      chips={
        <>
          <span className="no-print">
            <SalesOrderState state={order.state} />
          </span>
          <OnPaper>{order.state === 'cancelled' ? t('cancelled') : t('confirmation')}</OnPaper>
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
            {order.orderDraftId && (
              <Text size="sm" className="no-print">
                {t('fromDraft')}: <Link to={`/order-drafts/${order.orderDraftId}`}>{t('showDraft')}</Link>
              </Text>
            )}
            {mayEdit && (
              <div className="no-print">
                <SalesOrderEditor editing={editing} />
              </div>
            )}
            {mayEdit ? (
              <OnPaper>
                <SalesOrderSheet order={order} />
              </OnPaper>
            ) : (
              <SalesOrderSheet order={order} />
            )}
            <FailureNote failure={failure} placed={placed} />
            <SalesOrderFoot order={order} editing={editing} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <SalesOrderHistory id={order.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
