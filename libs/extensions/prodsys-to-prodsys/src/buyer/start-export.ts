import { PurchaseOrder } from '@prodsys/core';
import {
  inList,
  insertRows,
  newId,
  Problem,
  writeAudit,
  writeLog,
  type Instance,
  type LogLine,
} from '@prodsys/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { ExportItem, ExportRun } from './export.entity';
import { eligibilityOf, type Eligibility } from './order-verdicts';

export interface StartedExport {
  run: ExportRun;
  /** Over which connections orders are to be sent now. */
  connectionIds: string[];
}

/**
 * A person exports orders: from now on they wait, and are sent at once. Orders that cannot go are in the result with the
 * reason and do not wait; orders whose content is at fault do, so that they go by themselves when it is mended.
 */
export async function startExport(
  manager: EntityManager,
  instance: Instance,
  ids: string[],
  startedBy: string,
): Promise<StartedExport> {
  const now = instance.now();
  const distinct = [...new Set(ids)];
  const verdicts = await eligibilityOf(manager, distinct);
  if (verdicts.length < distinct.length) throw new Problem(404, 'not-found', { what: 'purchase order' });
  const run: ExportRun = {
    id: newId(now.getTime()),
    startedBy,
    startedAt: now.toISOString(),
    total: distinct.length,
  };
  const items = verdicts.map(({ order, eligibility }): ExportItem => {
    const [first] = eligibility;
    const problem = first
      ? { code: first.code, params: first.params ?? {}, errors: eligibility, errorUrl: null }
      : null;
    return {
      exportId: run.id,
      orderId: order.id,
      number: order.number,
      state: problem ? 'failed' : 'pending',
      problem,
    };
  });
  await insertRows(manager, ExportRun, [run]);
  await insertRows(
    manager,
    ExportItem,
    items.sort((a, b) => (a.orderId < b.orderId ? -1 : 1)),
  );
  const going = items.filter((item) => item.state === 'pending').map((item) => item.orderId);
  await letGo(manager, going, run.startedAt);
  const connectionIds = [
    ...new Set(
      verdicts.flatMap(({ connection, eligibility }) =>
        connection && eligibility.length === 0 ? [connection.id] : [],
      ),
    ),
  ];
  // Somebody asks for it now: a connection that rests is tried once more.
  // What the partner itself asked for is respected.
  const notAskedFor = { resumeAt: Not(IsNull()), stateReason: Not('partner-busy') };
  for (const id of connectionIds)
    await manager.update(PartnerConnection, { id, ...notAskedFor }, { resumeAt: null });
  await noteRefusals(manager, now, verdicts);
  await writeAudit(manager, now, {
    actor: startedBy,
    action: 'export',
    objectId: run.id,
    params: { orders: going.length, refused: items.length - going.length },
  });
  return { run, connectionIds };
}

/** An order that cannot go says so itself, and in the log. */
async function noteRefusals(manager: EntityManager, now: Date, verdicts: Eligibility[]): Promise<void> {
  const log: LogLine[] = [];
  for (const { order, connection, eligibility } of verdicts) {
    const [first] = eligibility;
    if (!first) continue;
    const lastError = {
      code: first.code,
      params: first.params ?? {},
      errors: eligibility,
      at: now.toISOString(),
    };
    if (order.status === null) await manager.update(PurchaseOrder, { id: order.id }, { lastError } as never);
    log.push({
      level: 'warning',
      direction: 'out',
      partner: connection?.name ?? null,
      connectionId: connection?.id ?? null,
      documentType: 'purchase-order',
      documentId: order.id,
      documentNumber: order.number,
      code: 'order-not-exported',
      params: { reason: { code: first.code, params: first.params ?? {} } },
    });
  }
  await writeLog(manager, now, log);
}

async function letGo(manager: EntityManager, ids: string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  const [among, parameters] = inList('id', 'ids', ids);
  await manager
    .createQueryBuilder()
    .update(PurchaseOrder)
    .set({ waitingSince: () => 'COALESCE(waiting_since, :at)', nextAttemptAt: null })
    .where(`${among} AND status IS NULL`, { ...parameters, at })
    .execute();
}
