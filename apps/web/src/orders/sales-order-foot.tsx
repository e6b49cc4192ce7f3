import { useNavigate } from 'react-router';
import { client, refresh } from '../api/client';
import { useRights } from '../frame/session';
import { OrderFoot } from '../order-terms/order-foot';
import { PrintButton } from '../order-terms/print-button';
import type { OrderForm } from '../order-terms/use-order-form';
import { ActionButton } from '../parts/action-button';
import { ConfirmButton } from '../parts/confirm-button';
import { notifyDone } from '../parts/notify';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import type { SalesOrder, SalesOrderHead } from './sales-order-form';
import { salesOrderTexts } from './sales-order-texts';

interface Props {
  order: SalesOrder;
  editing: OrderForm<SalesOrderHead, SalesOrder>;
}

/** What can be done with the order as it stands. */
export function SalesOrderFoot({ order, editing }: Props) {
  const t = useTexts(salesOrderTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const navigate = useNavigate();
  const { isChanged, setFailure } = editing;
  const path = { params: { path: { id: order.id } } };
  const isOpen = may('edit') && order.state === 'open';
  const act = async (action: 'close' | 'cancel' | 'reopen') => {
    const { data } = await client.POST(`/api/orders/{id}/${action}`, path);
    await refresh('/api/orders', '/api/dashboard');
    if (data) notifyDone(t('stateIs', { state: t(data.state) }));
  };
  const copy = async () => {
    const { data } = await client.POST('/api/orders/{id}/copy', path);
    await refresh('/api/orders');
    if (!data) return;
    notifyDone(t('copyDone', { number: data.number }));
    await navigate(`/orders/${data.id}`);
  };
  const plain = { variant: 'default', onFailure: setFailure, disabled: isChanged } as const;
  return (
    <OrderFoot
      editing={isOpen ? editing : null}
      others={
        <>
          {isOpen && (
            <>
              <ConfirmButton
                label={t('close')}
                consequence={t('closeHint')}
                disabled={isChanged}
                act={() => act('close')}
              />
              <ConfirmButton
                label={t('cancel')}
                consequence={t('cancelHint')}
                disabled={isChanged}
                act={() => act('cancel')}
              />
            </>
          )}
          {may('edit') && order.state === 'closed' && (
            <ActionButton label={t('reopen')} {...plain} act={() => act('reopen')} />
          )}
          {may('edit') && <ActionButton label={common('copy')} {...plain} act={copy} />}
          <PrintButton disabled={isChanged} />
        </>
      }
    />
  );
}
