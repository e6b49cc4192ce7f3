import { Stack } from '@mantine/core';
import { LineGrid } from '../order-terms/line-grid';
import type { OrderForm } from '../order-terms/use-order-form';
import { PurchaseOrderFields } from './purchase-order-fields';
import type { PurchaseOrder, PurchaseOrderHead } from './purchase-order-form';
import { useChosenSupplier } from './use-chosen-supplier';

/** Head and lines of a purchase order that can be changed. */
export function PurchaseOrderEditor({ editing }: { editing: OrderForm<PurchaseOrderHead, PurchaseOrder> }) {
  const { form, lines, setLines, setFailure } = editing;
  const { source, choose } = useChosenSupplier(editing);
  return (
    <Stack>
      <PurchaseOrderFields form={form} chooseSupplier={(id) => void choose(id).catch(setFailure)} />
      <LineGrid lines={lines} setLines={setLines} source={source} isPurchase />
    </Stack>
  );
}
