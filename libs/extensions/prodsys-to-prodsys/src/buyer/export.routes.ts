import { PurchaseOrder } from '@prodsys/core';
import {
  answers,
  answersText,
  may,
  bodyOf,
  IdParameter,
  notFound,
  paramsOf,
  render,
  renderFault,
  type Instance,
  type Language,
} from '@prodsys/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { extensionId } from '../extension-id';
import { deliverTo } from './deliver';
import { CheckAnswer, CheckRequest, ExportRequest, ExportView, type ExportResult } from './export-messages';
import { ExportItem, ExportRun } from './export.entity';
import { preflight } from './preflight';
import { startExport } from './start-export';

const lookEvery = 250;
const longestStream = 30 * 60_000;

export function exportRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['export'];
  const office = { access: may('decide') };
  const read = { access: may('read') };
  const preHandler = () => instance.extensions.demandOn(extensionId);

  app.post<{ Body: CheckRequest }>(
    '/api/purchase-orders/check',
    {
      schema: {
        tags,
        summary: 'Would these orders be taken?',
        body: bodyOf(CheckRequest),
        response: answers(CheckAnswer, 200, { 403: ['extension-disabled'], 404: ['not-found'] }),
      },
      config: office,
      preHandler,
    },
    async (request) => ({
      items: await preflight(instance, [...new Set(request.body.ids)], request.language),
    }),
  );

  app.post<{ Body: ExportRequest }>(
    '/api/purchase-orders/export',
    {
      schema: {
        tags,
        summary: 'Export orders to their suppliers',
        body: bodyOf(ExportRequest),
        response: answers(ExportView, 202, { 403: ['extension-disabled'], 404: ['not-found'] }, ['Location']),
      },
      config: office,
      preHandler,
    },
    async (request, reply) => {
      const { run, connectionIds } = await db.write((manager) =>
        startExport(manager, instance, request.body.ids, request.actor?.name ?? ''),
      );
      for (const id of connectionIds) instance.jobs.inBackground((signal) => deliverTo(instance, id, signal));
      return reply
        .code(202)
        .header('location', `/api/exports/${run.id}`)
        .send(await db.read((manager) => exportView(manager, run.id, request.language)));
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/exports/:id',
    {
      schema: {
        tags,
        summary: 'How far is an export?',
        params: paramsOf(IdParameter),
        response: answers(ExportView),
      },
      config: read,
    },
    (request) => db.read((manager) => exportView(manager, request.params.id, request.language)),
  );

  app.get<{ Params: IdParameter }>(
    '/api/exports/:id/events',
    {
      schema: {
        tags,
        summary: 'Progress of an export as server-sent events',
        description:
          '`event: progress` whenever something changed, with an ExportView without `results`; ' +
          '`event: done` at the end, with the whole ExportView. A stream that ends without it may be opened again.',
        params: paramsOf(IdParameter),
        response: answersText('text/event-stream', 'Events until the export is done'),
      },
      config: read,
    },
    async (request, reply) => {
      const progress = () => db.read((manager) => exportProgress(manager, request.params.id));
      const result = () => db.read((manager) => exportView(manager, request.params.id, request.language));
      await streamProgress(reply, await progress(), progress, result, instance.jobs.stopping);
    },
  );
}

type ExportProgress = Omit<ExportView, 'results'>;

async function exportProgress(manager: EntityManager, id: string): Promise<ExportProgress> {
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

async function exportView(manager: EntityManager, id: string, language: Language): Promise<ExportView> {
  const progress = await exportProgress(manager, id);
  const items = await manager.find(ExportItem, { where: { exportId: id }, order: { orderId: 'ASC' } });
  const withdrawn = items.some((item) => item.state === 'pending')
    ? await withdrawnOrders(manager, id)
    : new Set();
  return {
    ...progress,
    results: items.map((item) => resultView(withdrawn.has(item.orderId) ? gone(item) : item, language)),
  };
}

const gone = (item: ExportItem): ExportItem => ({
  ...item,
  state: 'failed',
  problem: { code: 'order-cancelled', params: { number: item.number }, errors: [], errorUrl: null },
});

function resultView({ orderId, number, state, problem }: ExportItem, language: Language): ExportResult {
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

/**
 * Sends `progress` whenever something changed, and `done` with the result of every order at the end. Progress is read
 * from the database, so any process can tell it.
 */
async function streamProgress(
  reply: FastifyReply,
  first: ExportProgress,
  progress: () => Promise<ExportProgress>,
  result: () => Promise<ExportView>,
  stop: AbortSignal,
): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const send = (event: string, data: object) =>
    raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const end = performance.now() + longestStream;
  try {
    let shown = '';
    for (
      let view = first;
      !raw.destroyed && !stop.aborted && performance.now() < end;
      view = await progress()
    ) {
      const text = JSON.stringify(view);
      if (text !== shown) send('progress', view);
      shown = text;
      if (view.state === 'done') {
        send('done', await result());
        break;
      }
      await pause(lookEvery);
    }
  } finally {
    raw.end();
  }
}
