import type { PurchaseOrderAccepted } from '@prodsys/contracts';
import type { OrderDraft } from '@prodsys/core';
import type { OrderInput } from '@prodsys/draft-orders';
import { renderFault } from '@prodsys/platform';

/** The body of a 201. It is stored with the receipt and given again, as it is, to every resend. */
export const acceptedAnswer = (
  draft: Pick<OrderDraft, 'id' | 'number'>,
  input: OrderInput,
): PurchaseOrderAccepted => ({
  id: draft.id,
  number: draft.number,
  orderNumber: input.orderNumber,
  revision: input.revision,
  state: 'draft',
  contact: { match: input.contactMatch },
  warnings: input.warnings.map((warning) => renderFault(warning, 'en')),
});
