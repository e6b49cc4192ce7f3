import { Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { api, client, refresh, type Schemas } from '../api/client';
import { orderTotal } from '../order-terms/amounts';
import { writtenLines } from '../order-terms/line-values';
import { OrderFoot } from '../order-terms/order-foot';
import { OrderTotals } from '../order-terms/order-totals';
import { useContact } from '../order-terms/use-contact';
import { useOrderForm } from '../order-terms/use-order-form';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { useTexts } from '../texts/define-texts';
import { PurchaseOrderEditor } from './purchase-order-editor';
import {
  messageOf,
  newValues,
  valuesOf,
  type PurchaseOrder,
  type PurchaseOrderHead,
} from './purchase-order-form';
import { purchaseOrderTexts } from './purchase-order-texts';
import { usePurchaseOrderCrumbs } from './use-purchase-order-crumbs';

export function NewPurchaseOrder() {
  const { data: company, error, refetch } = api.useQuery('get', '/api/company');
  const own = useContact(company?.contactId ?? null);
  if (error) return <FailureNote failure={error} retry={() => void refetch()} />;
  if (!company || (company.contactId && !own)) return <Loading />;
  return <PurchaseOrderDraft company={company} persons={own?.persons ?? []} />;
}

interface Props {
  company: Schemas['CompanyView'];
  persons: Schemas['PersonView'][];
}

function PurchaseOrderDraft({ company, persons }: Props) {
  const t = useTexts(purchaseOrderTexts);
  const crumbs = usePurchaseOrderCrumbs();
  const navigate = useNavigate();
  const editing = useOrderForm<PurchaseOrderHead, PurchaseOrder>({
    valuesOf: (stored) => (stored ? valuesOf(stored) : newValues(company, persons)),
    missing: (head): Record<string, string> =>
      head.supplierContactId ? {} : { supplierContactId: t('chooseSupplier') },
    send: async (head, lines) => {
      const { data } = await client.POST('/api/purchase-orders', { body: messageOf(head, lines) });
      await refresh('/api/purchase-orders', '/api/dashboard');
      return data as PurchaseOrder;
    },
  });
  const { form, lines, failure, placed, save } = editing;
  const create = async () => {
    const made = await save();
    if (!made) return;
    notifyDone(t('created', { number: made.number }));
    // After the rendering in which the form has nothing unsaved any more.
    setTimeout(() => void navigate(`/purchase-orders/${made.id}`, { replace: true }));
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
        <PurchaseOrderEditor editing={editing} />
        <FailureNote failure={failure} placed={placed} />
        <OrderFoot editing={{ ...editing, save: create, undo: undefined }} />
      </Stack>
    </Page>
  );
}
