import { api } from '../api/client';
import { orderTermsTexts } from '../order-terms/order-terms-texts';
import { History } from '../parts/history';
import { paged } from '../parts/paged';
import { useTexts } from '../texts/define-texts';
import { purchaseOrderTexts } from './purchase-order-texts';

export function PurchaseOrderHistory({ id }: { id: string }) {
  const t = useTexts(purchaseOrderTexts);
  const terms = useTexts(orderTermsTexts);
  const query = api.useInfiniteQuery(
    'get',
    '/api/purchase-orders/{id}/history',
    { params: { path: { id } } },
    paged,
  );
  const labelOf = (field: string) =>
    field in purchaseOrderTexts.texts
      ? t(field as 'number')
      : field in orderTermsTexts.texts
        ? terms(field as 'reference')
        : field;
  return <History query={query} labelOf={labelOf} />;
}
