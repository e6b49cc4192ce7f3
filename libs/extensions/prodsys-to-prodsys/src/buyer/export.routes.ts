import {
  answers,
  atLeast,
  bodyOf,
  IdParameter,
  notFound,
  paramsOf,
  render,
  type Instance,
  type Language,
} from '@prodsys/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { extensionId } from '../extension-id';
import { deliverTo } from './deliver';
import { CheckAnswer, CheckRequest, ExportRequest, ExportView } from './export-messages';
import { ExportItem, ExportRun } from './export.entity';
import { preflight } from './preflight';
import { startExport } from './start-export';

const lookEvery = 250;
const longestStream = 30 * 60_000;

export function exportRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['export'];
  const office = { access: atLeast('office') };
  const read = { access: atLeast('production') };
  const preHandler = () => instance.extensions.demandOn(extensionId);

  app.post<{ Body: CheckRequest }>(
    '/api/purchase-orders/check',
    {
      schema: {
        tags,
        summary: 'Would these orders be taken?',
        body: bodyOf(CheckRequest),
        response: answers(CheckAnswer),
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
        response: answers(ExportView, 202),
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
      schema: { tags, summary: 'Progress of an export as server-sent events', params: paramsOf(IdParameter) },
      config: read,
    },
    async (request, reply) => {
      const first = await db.read((manager) => exportView(manager, request.params.id, request.language));
      await streamProgress(
        reply,
        first,
        () => db.read((manager) => exportView(manager, request.params.id, request.language)),
        instance,
      );
    },
  );
}

async function exportView(manager: EntityManager, id: string, language: Language): Promise<ExportView> {
  const run = await manager.findOneBy(ExportRun, { id });
  if (!run) throw notFound('export');
  const items = await manager.find(ExportItem, { where: { exportId: id }, order: { orderId: 'ASC' } });
  const count = (state: ExportItem['state']) => items.filter((item) => item.state === state).length;
  return {
    id,
    startedAt: run.startedAt,
    startedBy: run.startedBy,
    total: run.total,
    state: count('pending') > 0 ? 'running' : 'done',
    transmitted: count('TRANSMITTED'),
    noAction: count('NO_ACTION'),
    failed: count('failed'),
    results: items.map(({ orderId, number, state, problem }) => ({
      orderId,
      number,
      state,
      status: state === 'TRANSMITTED' || state === 'NO_ACTION' ? state : null,
      problem: problem && {
        ...problem,
        message: render(problem.code, problem.params, language),
        errors: problem.errors.map((fault) => ({
          ...fault,
          detail: render(fault.code, fault.params, language),
        })),
      },
    })),
  };
}

/** Sends `progress` whenever something changed and `done` at the end. Progress is read from the database, so any process can tell it. */
async function streamProgress(
  reply: FastifyReply,
  first: ExportView,
  load: () => Promise<ExportView>,
  instance: Instance,
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
  const stop = instance.jobs.stopping;
  let shown = '';
  for (let view = first; !raw.destroyed && !stop.aborted && performance.now() < end; view = await load()) {
    const { results: _results, ...progress } = view;
    const text = JSON.stringify(progress);
    if (text !== shown) send('progress', progress);
    shown = text;
    if (view.state === 'done') {
      send('done', view);
      break;
    }
    await pause(lookEvery);
  }
  raw.end();
}
