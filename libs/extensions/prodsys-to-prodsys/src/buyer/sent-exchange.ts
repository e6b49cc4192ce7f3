import type { IntegrationLogEntry, LogExchange } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { OutgoingOrder } from './outgoing-order.entity';
import { ownLink } from './own-link';

/** Our message and what was answered. An entry without a trace is about an order of which nothing was sent. */
export async function sentExchange(
  manager: EntityManager,
  { at, traceId, connectionId, documentId, params, answer }: IntegrationLogEntry,
): Promise<LogExchange | null> {
  const sent =
    traceId !== null && documentId !== null ? await messageOf(manager, documentId, params['revision']) : null;
  if (!sent && !answer) return null;
  const connection = await manager.findOneBy(PartnerConnection, { id: connectionId ?? '' });
  return {
    request: sent && { at, body: sent.message },
    answer: answer && { at, ...answer },
    errorUrl: ownLink(connection?.endpoint ?? null, answer && errorUrlIn(answer.body)),
  };
}

/** Entries from before the revision was written down: of several messages the last. */
const messageOf = (manager: EntityManager, orderId: string, revision: unknown) =>
  manager.findOne(OutgoingOrder, {
    where: { orderId, ...(typeof revision === 'number' ? { revision } : {}) },
    order: { revision: 'DESC' },
  });

function errorUrlIn(body: string): string | null {
  try {
    const { errorUrl } = (JSON.parse(body) ?? {}) as { errorUrl?: unknown };
    return typeof errorUrl === 'string' && errorUrl.length <= 500 ? errorUrl : null;
  } catch {
    return null;
  }
}
