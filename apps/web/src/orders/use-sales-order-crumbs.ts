import { frameTexts } from '../frame/frame-texts';
import { useTexts } from '../texts/define-texts';

export function useSalesOrderCrumbs() {
  const frame = useTexts(frameTexts);
  return [{ title: frame('sales') }, { title: frame('orders'), to: '/orders' }];
}
