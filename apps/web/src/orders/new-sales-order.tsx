import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { client, refresh } from '../api/client';
import { orderTotal } from '../order-terms/amounts';
import { writtenLines } from '../order-terms/line-values';
import { OrderFoot } from '../order-terms/order-foot';
import { OrderTotals } from '../order-terms/order-totals';
import { useOrderForm } from '../order-terms/use-order-form';
import { FailureNote } from '../parts/failure-note';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { SalesOrderEditor } from './sales-order-editor';
import { messageOf, valuesOf, type SalesOrder, type SalesOrderHead } from './sales-order-form';
import { salesOrderTexts } from './sales-order-texts';
import { useSalesOrderCrumbs } from './use-sales-order-crumbs';

export function NewSalesOrder() {
  const t = useTexts(salesOrderTexts);
  const crumbs = useSalesOrderCrumbs();
  const navigate = useNavigate();
  const editing = useOrderForm<SalesOrderHead, SalesOrder>({
    valuesOf,
    send: async (head, lines) => {
      const { data } = await client.POST('/api/orders', {
        body: { ...messageOf(head, lines), contactId: head.contactId },
      });
      await refresh('/api/orders', '/api/dashboard');
      return data as SalesOrder;
    },
  });
  const { form, lines, failure, placed, save } = editing;
  const create = async () => {
    const made = await save();
    if (!made) return;
    notifyDone(t('created', { number: made.number }));
    // After the rendering in which the form has nothing unsaved any more.
    setTimeout(() => void navigate(`/orders/${made.id}`, { replace: true }));
  };
  return (
    <Page
      title={t('new')}
      crumbs={crumbs}
      aside={
        <OrderTotals
          total={orderTotal(lines)}
          currency={form.values.currency}
          lineCount={writtenLines(lines).length}
        />
      }
    >
      <Stack>
        <SalesOrderEditor editing={editing} isNew />
        <FailureNote failure={failure} placed={placed} />
        <OrderFoot editing={{ ...editing, save: create, undo: undefined }} />
      </Stack>
    </Page>
  );
}
