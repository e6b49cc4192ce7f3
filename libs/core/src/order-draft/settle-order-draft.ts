import type { EntityManager } from 'typeorm';
import { OrderDraft } from './order-draft.entity';

/** Changes an open draft that nobody else has changed since it was read; false when somebody has. */
export async function settleOrderDraft(
  manager: EntityManager,
  draft: OrderDraft,
  change: Partial<OrderDraft>,
  now: Date,
): Promise<boolean> {
  const { affected } = await manager.update(
    OrderDraft,
    { id: draft.id, version: draft.version, state: 'draft' },
    {
      ...change,
      changedAt: now.toISOString(),
      version: draft.version + 1,
    } as never,
  );
  return affected === 1;
}
