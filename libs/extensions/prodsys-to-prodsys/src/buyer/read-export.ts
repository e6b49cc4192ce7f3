import { PurchaseOrder } from '@prodsys/core';
import { notFound, render, renderFault, type Language } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { ExportView } from './export-messages';
import { ExportItem, ExportRun } from './export.entity';

export type ExportProgress = Omit<ExportView, 'results'>;

/** How far an export is, counted in the database. */
export async function exportProgress(manager: EntityManager, id: string): Promise<ExportProgress> {
  const run = await manager.findOneBy(ExportRun, { id });
  if (!run) throw notFound('export');
  const counted = await manager
    .createQueryBuilder(ExportItem, 'item')
    .select('item.state', 'state')
    .addSelect('COUNT(*)', 'orders')
    .where('item.exportId = :id', { id })
    .groupBy('item.state')
    .getRawMany<{ state: ExportItem['state']; orders: string | number }>();
  const count = (state: ExportItem['state']) =>
    Number(counted.find((row) => row.state === state)?.orders ?? 0);
  const withdrawn = count('pending') > 0 ? (await withdrawnOrders(manager, id)).size : 0;
  return {
    id,
    startedAt: run.startedAt,
    startedBy: run.startedBy,
    total: run.total,
    state: count('pending') > withdrawn ? 'running' : 'done',
    transmitted: count('TRANSMITTED'),
    noAction: count('NO_ACTION'),
    failed: count('failed') + withdrawn,
  };
}

/** Orders that somebody cancelled while they waited: nobody will send them any more. */
async function withdrawnOrders(manager: EntityManager, exportId: string): Promise<Set<string>> {
  const rows = await manager
    .createQueryBuilder(ExportItem, 'item')
    .innerJoin(PurchaseOrder, 'po', 'po.id = item.order_id')
    .select('item.order_id', 'id')
    .where("item.export_id = :exportId AND item.state = 'pending'", { exportId })
    .andWhere("(po.state <> 'released' OR po.status IS NOT NULL OR po.waiting_since IS NULL)")
    .getRawMany<{ id: string }>();
  return new Set(rows.map((row) => row.id));
}

/** The same with what became of each order. */
export async function exportView(
  manager: EntityManager,
  id: string,
  language: Language,
): Promise<ExportView> {
  const progress = await exportProgress(manager, id);
  const items = await manager.find(ExportItem, { where: { exportId: id }, order: { orderId: 'ASC' } });
  const withdrawn = items.some((item) => item.state === 'pending')
    ? await withdrawnOrders(manager, id)
    : new Set();
  const drafts = await draftNumbers(manager, id);
  return {
    ...progress,
    results: items.map((item) => ({
      ...resultView(withdrawn.has(item.orderId) ? gone(item) : item, language),
      partnerDraftNumber: drafts.get(item.orderId) ?? null,
    })),
  };
}

/** What the supplier calls the orders that it took, by the order's id. */
async function draftNumbers(manager: EntityManager, exportId: string): Promise<Map<string, string>> {
  const rows = await manager
    .createQueryBuilder(ExportItem, 'item')
    .innerJoin(PurchaseOrder, 'po', 'po.id = item.order_id')
    .select('item.order_id', 'id')
    .addSelect('po.partner_draft_number', 'number')
    .where("item.export_id = :exportId AND item.state = 'TRANSMITTED'", { exportId })
    .andWhere('po.partner_draft_number IS NOT NULL')
    .getRawMany<{ id: string; number: string }>();
  return new Map(rows.map(({ id, number }) => [id, number]));
}

const gone = (item: ExportItem): ExportItem => ({
  ...item,
  state: 'failed',
  problem: { code: 'order-cancelled', params: { number: item.number }, errors: [], errorUrl: null },
});

function resultView({ orderId, number, state, problem }: ExportItem, language: Language) {
  return {
    orderId,
    number,
    state,
    status: state === 'TRANSMITTED' || state === 'NO_ACTION' ? state : null,
    problem: problem && {
      ...problem,
      message: render(problem.code, problem.params, language),
      errors: problem.errors.map((fault) => renderFault(fault, language)),
    },
  };
}
