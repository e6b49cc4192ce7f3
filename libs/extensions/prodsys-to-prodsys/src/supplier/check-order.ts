import type { PurchaseOrderAccepted, PurchaseOrderVerdict } from '@prodsys/contracts';
import type { EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { acceptedAnswer } from './accepted-answer';
import { judge, loadKnown, type IncomingOrder, type OrderAnswer } from './judge-incoming';
import { matchBuyer } from './resolve-buyer';

/** The verdict that the order would get, without storing anything. */
export async function checkOrder(
  manager: EntityManager,
  connectionId: string,
  order: IncomingOrder,
): Promise<OrderAnswer> {
  const connection = await manager.findOneByOrFail(PartnerConnection, { id: connectionId });
  const known = await loadKnown(manager, connection, [order]);
  const { buyer, contactPerson } = order.message;
  const verdict = await judge(manager, connection, order, known, (inner) =>
    matchBuyer(inner, connection, buyer, contactPerson?.name),
  );
  if ('input' in verdict)
    return { status: 200, body: verdictOf(acceptedAnswer({ id: '', number: '' }, verdict.input)) };
  // Taken before: that is the verdict, and it is no new draft.
  return verdict.replayed ? { status: 200, body: verdictOf(verdict.body as PurchaseOrderAccepted) } : verdict;
}

const verdictOf = ({
  orderNumber,
  revision,
  contact,
  warnings,
}: PurchaseOrderAccepted): PurchaseOrderVerdict => ({
  orderNumber,
  revision,
  contact,
  warnings,
});
