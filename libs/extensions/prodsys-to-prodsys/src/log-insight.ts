import { OrderDraft } from '@prodsys/core';
import type { IntegrationLogEntry, LogInsight, LogRecord } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { sentExchange } from './buyer/sent-exchange';
import { receivedExchange } from './supplier/received-exchange';

/** Orders that went out are known here by their own id, those that came in by the sender's. */
export const logInsight: LogInsight = {
  async recordsOf(manager, entries) {
    const orders = entries.filter(({ documentType }) => documentType === 'purchase-order');
    const records = new Map<string, LogRecord>();
    for (const { id, direction, documentId } of orders)
      if (direction === 'out' && documentId) records.set(id, { register: 'purchase-order', id: documentId });
    const received = orders.filter(({ direction }) => direction === 'in');
    const drafts = await draftsOf(manager, received);
    for (const entry of received) {
      const draftId = drafts.get(keyOf(entry));
      if (draftId) records.set(entry.id, { register: 'order-draft', id: draftId });
    }
    return records;
  },

  exchangeOf: (manager, entry, { configuration }) =>
    entry.direction === 'in'
      ? receivedExchange(manager, configuration.publicUrl, entry)
      : sentExchange(manager, entry),
};

const keyOf = ({ connectionId, documentId }: Pick<OrderDraft, 'connectionId' | 'documentId'>) =>
  `${connectionId} ${documentId}`;

async function draftsOf(
  manager: EntityManager,
  entries: IntegrationLogEntry[],
): Promise<Map<string, string>> {
  const idsOf = (name: 'connectionId' | 'documentId') =>
    In([...new Set(entries.flatMap((entry) => entry[name] ?? []))]);
  if (entries.length === 0) return new Map();
  const drafts = await manager.find(OrderDraft, {
    select: { id: true, connectionId: true, documentId: true },
    where: { connectionId: idsOf('connectionId'), documentId: idsOf('documentId') },
  });
  return new Map(drafts.map((draft) => [keyOf(draft), draft.id]));
}
