import { writeAudit } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Author } from '../history/author';
import type { SalesOrder } from '../order/sales-order.entity';
import { approveOrderDraft } from './approve-order-draft';
import type { OrderDraft } from './order-draft.entity';

/** Approves a draft and writes down who did. Throws what `approveOrderDraft` throws. */
export async function approveAndTell(
  manager: EntityManager,
  author: Author,
  draft: OrderDraft,
  number: string,
): Promise<SalesOrder> {
  const order = await approveOrderDraft(manager, author, draft, number);
  await writeAudit(manager, author.at, {
    actor: author.actor,
    action: 'draft-approved',
    objectId: draft.id,
    params: { draft: draft.number, order: order.number },
  });
  return order;
}
