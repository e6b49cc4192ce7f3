import type { Schemas } from '../api/client';
import { Chip } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { purchaseOrderTexts } from './purchase-order-texts';
import { stateTones, transmissionOf, transmissionTones, type Standing } from './transmission';

export function PurchaseOrderState({ state }: { state: Schemas['PurchaseOrderView']['state'] }) {
  const t = useTexts(purchaseOrderTexts);
  return <Chip tone={stateTones[state]}>{t(state)}</Chip>;
}

/** Where it stands on its way to the supplier, and what is in the way. Empty before anybody has sent it. */
export function TransmissionChip({ order }: { order: Standing }) {
  const t = useTexts(purchaseOrderTexts);
  const transmission = transmissionOf(order);
  if (transmission === 'notSent') return null;
  const why = transmission === 'failed' || transmission === 'inDoubt' ? order.lastError?.message : undefined;
  return (
    <Chip tone={transmissionTones[transmission]} title={why}>
      {t(transmission)}
    </Chip>
  );
}
