import { answers, answersText, may, bodyOf, IdParameter, paramsOf, type Instance } from '@prodsys/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { extensionId } from '../extension-id';
import { deliverTo } from './deliver';
import { CheckAnswer, CheckRequest, ExportRequest, ExportView } from './export-messages';
import { preflight } from './preflight';
import { exportProgress, exportView, type ExportProgress } from './read-export';
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
