import { createDraftRows, type OrderDraft, type OrderDraftLine } from '@prodsys/core';
import { newId } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { OrderInput } from './order-input';
import { warningsByLine } from './warnings-by-line';

/**
 * Stores orders as drafts, one statement per table and some hundred rows. `numbers` holds one draft number per order.
 * Throws a duplicate-key error when a draft of one of the orders is there already.
 */
export async function createOrderDrafts(
  manager: EntityManager,
  orders: OrderInput[],
  numbers: string[],
  now: Date,
): Promise<OrderDraft[]> {
  const at = now.toISOString();
  const drafts = orders.map(({ lines, ...order }, index): OrderDraft => ({
    ...order,
    warnings: warningsByLine(order.warnings, lines),
    id: newId(now.getTime()),
    number: numbers[index] ?? '',
    state: 'draft',
    salesOrderId: null,
    salesOrderNumber: null,
    rejectReason: null,
    total: '0.00',
    hasDeviations: false,
    readAt: null,
    readBy: null,
    receivedAt: at,
    changedAt: at,
    version: 1,
  }));
  await createDraftRows(
    manager,
    orders.map((order, index) => {
      const draft = drafts[index] as OrderDraft;
      return { draft, lines: lineRows(draft.id, order) };
    }),
  );
  return drafts;
}

export const lineRows = (orderDraftId: string, order: OrderInput): OrderDraftLine[] =>
  order.lines.map((line) => ({ orderDraftId, ...line })).sort((a, b) => a.lineNumber - b.lineNumber);
