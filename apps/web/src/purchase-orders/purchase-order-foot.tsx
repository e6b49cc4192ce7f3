import { useNavigate } from 'react-router';
import { client, refresh } from '../api/client';
import { useInstance, useRights } from '../frame/session';
import { OrderFoot } from '../order-terms/order-foot';
import { PrintButton } from '../order-terms/print-button';
import type { OrderForm } from '../order-terms/use-order-form';
import { ActionButton } from '../parts/action-button';
import { ConfirmButton } from '../parts/confirm-button';
import { notifyDone } from '../parts/notify';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { actionsFor, isEditable, wasTried, type OrderAction } from './purchase-order-actions';
import type { PurchaseOrder, PurchaseOrderHead } from './purchase-order-form';
import { purchaseOrderTexts } from './purchase-order-texts';
import { useIsOwn } from './use-is-own';

type Editing = OrderForm<PurchaseOrderHead, PurchaseOrder>;

interface Props {
  order: PurchaseOrder;
  editing: Editing;
  send: () => Promise<void>;
}

/** What can be done with the order as it stands. What goes to the supplier is saved first. */
export function PurchaseOrderFoot({ order, editing, send }: Props) {
  const t = useTexts(purchaseOrderTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const navigate = useNavigate();
  const { menus } = useInstance();
  const isOwn = useIsOwn(order);
  const { isChanged, save, setFailure } = editing;
  const offered = new Set(may('edit') ? actionsFor(order) : []);
  const path = { params: { path: { id: order.id } } };

  const act = async (action: Exclude<OrderAction, 'send'>) => {
    const { data } = await client.POST(`/api/purchase-orders/{id}/${action}`, path);
    await refresh('/api/purchase-orders', '/api/dashboard');
    if (data) notifyDone(action === 'reset' ? t('resetDone') : t('stateIs', { state: t(data.state) }));
  };
  /** False: it was refused, and the form says why. */
  const saved = async () => !isChanged || (await save()) !== null;
  const copy = async () => {
    const { data } = await client.POST('/api/purchase-orders/{id}/copy', path);
    await refresh('/api/purchase-orders');
    if (!data) return;
    notifyDone(t('copyDone', { number: data.number }));
    await navigate(`/purchase-orders/${data.id}`);
  };
  const plain = { variant: 'default', onFailure: setFailure, disabled: isChanged } as const;
  const sendLabel = isChanged ? t('saveAndSend') : wasTried(order) ? t('sendAgain') : t('send');
  const main = (
    <>
      {offered.has('release') && (
        <ActionButton
          label={isChanged ? t('saveAndRelease') : t('release')}
          variant="default"
          onFailure={setFailure}
          act={async () => {
            if (await saved()) await act('release');
          }}
        />
      )}
      {offered.has('send') && !isOwn && may('decide') && menus.includes('export') && (
        <ActionButton
          label={sendLabel}
          variant={isChanged ? 'default' : 'filled'}
          onFailure={setFailure}
          act={async () => {
            if (await saved()) await send();
          }}
        />
      )}
    </>
  );
  const others = (
    <>
      {offered.has('reset') && <ActionButton label={t('reset')} {...plain} act={() => act('reset')} />}
      {offered.has('reopen') && <ActionButton label={t('reopen')} {...plain} act={() => act('reopen')} />}
      {offered.has('receive') && (
        <ConfirmButton
          label={t('receive')}
          consequence={t('receiveHint')}
          disabled={isChanged}
          act={() => act('receive')}
        />
      )}
      {offered.has('close') && (
        <ConfirmButton
          label={t('close')}
          consequence={t('closeHint')}
          disabled={isChanged}
          act={() => act('close')}
        />
      )}
      {offered.has('cancel') && (
        <ConfirmButton
          label={t('cancel')}
          consequence={t('cancelHint')}
          disabled={isChanged}
          act={() => act('cancel')}
        />
      )}
      {may('edit') && <ActionButton label={common('copy')} {...plain} act={copy} />}
      <PrintButton disabled={isChanged} />
    </>
  );
  return (
    <OrderFoot editing={may('edit') && isEditable(order) ? editing : null} main={main} others={others} />
  );
}
