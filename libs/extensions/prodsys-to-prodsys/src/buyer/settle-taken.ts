import { PurchaseOrder } from '@prodsys/core';
import { inList, type LogLine } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { ExportItem } from './export.entity';
import type { Verdict } from './judge-answer';
import {
  exchangeLine,
  finish,
  settleOutgoing,
  writeStatusHistory,
  type Exchanged,
  type SettleContext,
} from './settlement';

/** Orders that the partner took: the fast way, a statement per table however many orders. */
export async function settleTaken(
  manager: EntityManager,
  context: SettleContext,
  taken: (Exchanged & { verdict: Extract<Verdict, { kind: 'taken' }> })[],
): Promise<LogLine[]> {
  const done = taken.filter(({ sent }) => !sent.outdated);
  const at = context.instance.now().toISOString();
  if (done.length > 0) {
    const ids = done.map(({ sent }) => sent.order.id);
    const [among, parameters] = inList('id', 'ids', ids);
    const cases = done.map((_, index) => `WHEN :id${index} THEN :number${index}`).join(' ');
    const names = Object.fromEntries(
      done.flatMap(({ sent, verdict }, index) => [
        [`id${index}`, sent.order.id],
        [`number${index}`, verdict.draftNumber],
      ]),
    );
    const { affected } = await manager
      .createQueryBuilder()
      .update(PurchaseOrder)
      .set({
        status: 'TRANSMITTED',
        state: 'sent',
        transmittedAt: at,
        lastAttemptAt: at,
        nextAttemptAt: null,
        lastError: null,
        errorUrl: null,
        inDoubt: false,
        leaseToken: null,
        leaseUntil: null,
        attempts: () => 'attempts + 1',
        version: () => 'version + 1',
        partnerDraftNumber: () => `CASE id ${cases} END`,
      } as never)
      .where(`${among} AND lease_token = :token AND status IS NULL`, {
        ...parameters,
        ...names,
        token: context.leaseToken,
      })
      .execute();
    const sentIds = affected === ids.length ? ids : await sentNow(manager, ids, at);
    await writeStatusHistory(manager, context, sentIds, 'TRANSMITTED');
    await settleOutgoing(
      manager,
      done.map(({ sent }) => sent),
      'taken',
      at,
    );
    await manager.update(ExportItem, { orderId: In(ids), state: 'pending' }, { state: 'TRANSMITTED' });
  }
  // Edited after the message went out: the partner has the old content, and the new one follows as the next revision.
  for (const { sent, verdict } of taken.filter(({ sent }) => sent.outdated)) {
    await finish(manager, context, sent, 'taken', {
      nextAttemptAt: null,
      partnerDraftNumber: verdict.draftNumber,
    });
  }
  return taken.map((settlement) =>
    exchangeLine(
      context,
      settlement,
      'info',
      settlement.sent.outdated ? 'order-transmitted-earlier-content' : 'order-sent',
      { draft: settlement.verdict.draftNumber },
    ),
  );
}

/** Of these orders the ones that this very answer settled: somebody may have taken others from us. */
async function sentNow(manager: EntityManager, ids: string[], at: string): Promise<string[]> {
  const rows = await manager.find(PurchaseOrder, {
    select: { id: true },
    where: { id: In(ids), transmittedAt: at },
  });
  return rows.map((row) => row.id);
}
