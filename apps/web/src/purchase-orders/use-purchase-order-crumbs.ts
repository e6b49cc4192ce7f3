import { frameTexts } from '../frame/frame-texts';
import { useTexts } from '../texts/define-texts';

export function usePurchaseOrderCrumbs() {
  const frame = useTexts(frameTexts);
  return [{ title: frame('ordering') }, { title: frame('purchaseOrders'), to: '/purchase-orders' }];
}
