import { insertRows, type Fault, type Instance, type LogLine } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { PartnerRefusal } from './refusal.entity';

export interface RefusedOrder {
  documentId: string;
  orderNumber: string | null;
  message: unknown;
  code: string;
  faults: Fault[];
}

const pageLife = 90 * 86_400_000;

/**
 * Keeps what was refused and answers the address of its error page, the same one at every try. The log is told only
 * when something is new.
 */
export async function refuseOrders(
  manager: EntityManager,
  instance: Instance,
  connection: PartnerConnection,
  refused: RefusedOrder[],
  now: Date,
): Promise<{ urls: Map<string, string>; log: LogLine[] }> {
  const ids = refused.map((order) => order.documentId);
  const present =
    ids.length === 0
      ? []
      : await manager.findBy(PartnerRefusal, { connectionId: connection.id, documentId: In(ids) });
  const urls = new Map<string, string>();
  const log: LogLine[] = [];
  const fresh: PartnerRefusal[] = [];
  for (const { documentId, orderNumber, message, code, faults } of refused) {
    const known = present.find((row) => row.documentId === documentId);
    const fields = {
      orderNumber,
      message: JSON.stringify(message),
      code,
      faults,
      refusedAt: now.toISOString(),
      resolvedAt: null,
      expiresAt: new Date(now.getTime() + pageLife).toISOString(),
    };
    const pageKey = known?.pageKey ?? instance.random(32).toString('base64url');
    if (known)
      await manager.update(PartnerRefusal, { connectionId: connection.id, documentId }, {
        ...fields,
        attempts: known.attempts + 1,
      } as never);
    else fresh.push({ connectionId: connection.id, documentId, pageKey, attempts: 1, ...fields });
    urls.set(documentId, `${instance.configuration.publicUrl}/errors/${pageKey}`);
    if (known && known.code === code && JSON.stringify(known.faults) === JSON.stringify(faults)) continue;
    log.push({
      level: 'warning',
      direction: 'in',
      partner: connection.name,
      connectionId: connection.id,
      documentType: 'purchase-order',
      documentId,
      documentNumber: orderNumber ?? undefined,
      code: 'order-refused-by-us',
      params: { reason: code, faults: faults.length },
    });
  }
  await insertRows(manager, PartnerRefusal, fresh);
  return { urls, log };
}

/** The orders got through after all: their error pages say so. */
export async function resolveRefusals(
  manager: EntityManager,
  connectionId: string,
  documentIds: string[],
  now: Date,
): Promise<void> {
  const open = await manager.find(PartnerRefusal, {
    select: { documentId: true },
    where: { connectionId, documentId: In(documentIds) },
  });
  if (open.length === 0) return;
  await manager.update(
    PartnerRefusal,
    { connectionId, documentId: In(open.map((row) => row.documentId)) },
    { resolvedAt: now.toISOString() },
  );
}
