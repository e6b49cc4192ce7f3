import { OrderDraftLine, settleOrderDraft, type OrderDraft } from '@prodsys/core';
import { insertRows } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { lineRows } from './create-order-drafts';
import type { OrderInput } from './order-input';

/** A higher revision takes the place of an open draft; false when the draft is not open any more. */
export async function reviseOrderDraft(
  manager: EntityManager,
  draft: OrderDraft,
  order: OrderInput,
  now: Date,
): Promise<boolean> {
  const { lines: _lines, ...header } = order;
  if (!(await settleOrderDraft(manager, draft, header, now))) return false;
  await manager.delete(OrderDraftLine, { orderDraftId: draft.id });
  await insertRows(manager, OrderDraftLine, lineRows(draft.id, order));
  return true;
}
