import {
  answers,
  bodyOf,
  IdParameter,
  keyPage,
  may,
  notFound,
  PageQuery,
  paramsOf,
  Problem,
  queryOf,
  render,
  renderFault,
  writeAudit,
  type Actor,
  type Instance,
  type Language,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import { CsvImport, CsvImportRow } from './csv-import.entity';
import { csvRegisters } from './csv-registers';
import {
  ImportApplication,
  ImportPage,
  ImportRowPage,
  ImportRowQuery,
  ImportUpload,
  ImportView,
  type ImportRowView,
} from './import-messages';
import { noCounts } from './import-pass';
import { receiveFile, removeImport } from './receive-file';
import { runImport } from './run-import';

function viewOf(row: CsvImport, language: Language): ImportView {
  const columns = row.fileColumns ?? [];
  const problem = row.problem && {
    ...row.problem,
    detail: render(row.problem.code, row.problem.params, language),
  };
  return {
    id: row.id,
    register: row.register,
    fileName: row.fileName,
    state: row.state,
    columns,
    unknownColumns: columns.filter(({ field }) => field === null).map(({ heading }) => heading),
    bytes: row.bytes,
    processedBytes: row.state === 'previewed' || row.state === 'done' ? row.bytes : row.nextOffset,
    rows: row.totalRows,
    processedRows: row.processedRows,
    created: row.created,
    changed: row.changed,
    unchanged: row.unchanged,
    faulty: row.faulty,
    removed: row.removed,
    details: row.details,
    skipFaulty: row.skipFaulty,
    problem,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    finishedAt: row.finishedAt,
  };
}

const rowView = (
  { line, recordKey, verdict, faults, changes }: CsvImportRow,
  language: Language,
): ImportRowView => ({
  line,
  key: recordKey,
  verdict,
  faults: faults
    .map((fault) => ({ ...renderFault({ ...fault, pointer: '' }, language), ...fault }))
    .map(({ line: at, column, code, params, detail }) => ({ line: at, column, code, params, detail })),
  changes,
});

/** One's own import; an administrator's is every one. */
async function findImport(manager: EntityManager, id: string, actor: Actor | undefined): Promise<CsvImport> {
  const row = await manager.findOneBy(CsvImport, { id });
  if (!row || (actor?.role !== 'admin' && row.createdById !== actor?.id)) throw notFound('import');
  return row;
}

/** The largest file over a line of 3 Mbit/s, in milliseconds. */
const fileWithin = 30 * 60_000;

const types = ['text/csv', 'text/plain', 'application/octet-stream'];

export function importRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['imports'];
  const config = { access: may('edit') };
  const run = (id: string) => instance.jobs.inBackground((signal) => runImport(instance, id, signal));

  void app.register(async (scope) => {
    // The handler reads the file from the request itself, piece by piece: it may be larger than the memory.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(types, (_request, _payload, done) => done(null));
    scope.addContentTypeParser('*', (_request, _payload, done) => done(new Problem(415, 'csv-media-type')));
    for (const { name } of Object.values(csvRegisters(instance)))
      scope.post<{ Querystring: ImportUpload }>(
        `/api/${name}/import`,
        {
          schema: {
            tags,
            summary: `Send a CSV file of ${name.replace('-', ' ')}; says first what it would do`,
            description:
              'The file as Excel and others write it: semicolon, comma or tab; UTF-8, UTF-16 or Windows-1252; headings in ' +
              'Norwegian or English in any order. Nothing is changed before the import is applied. Suppliers, persons and ' +
              'lines that the file does not mention stay, unless `details=replace` says that its rows are all there is.',
            consumes: types,
            querystring: queryOf(ImportUpload),
            response: answers(
              ImportView,
              202,
              { 415: ['csv-media-type'], 422: ['csv-empty', 'csv-encoding-mixed'] },
              ['Location'],
            ),
          },
          config: { ...config, bodyWithin: fileWithin },
        },
        async (request, reply) => {
          const { actor } = request;
          if (!actor || request.headers['content-type'] === undefined)
            throw new Problem(415, 'csv-media-type');
          const { fileName = null, details } = request.query;
          const origin = { register: name, fileName, details, actor };
          const id = await receiveFile(instance, origin, request.raw);
          const row = await db.read((manager) => findImport(manager, id, actor));
          run(id);
          return reply.code(202).header('location', `/api/imports/${id}`).send(viewOf(row, request.language));
        },
      );
  });

  app.get<{ Querystring: PageQuery }>(
    '/api/imports',
    {
      schema: {
        tags,
        summary: 'List imports, newest first',
        querystring: queryOf(PageQuery),
        response: answers(ImportPage),
      },
      config,
    },
    async (request) => {
      const page = await db.read((manager) => {
        const query = manager.createQueryBuilder(CsvImport, 'import');
        if (request.actor?.role !== 'admin')
          query.where('import.createdById = :creator', { creator: request.actor?.id });
        return keyPage(query, request.query);
      });
      return { ...page, items: page.items.map((row) => viewOf(row, request.language)) };
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/imports/:id',
    {
      schema: {
        tags,
        summary: 'See how far an import is',
        params: paramsOf(IdParameter),
        response: answers(ImportView),
      },
      config,
    },
    async (request) =>
      viewOf(
        await db.read((manager) => findImport(manager, request.params.id, request.actor)),
        request.language,
      ),
  );

  app.get<{ Params: IdParameter; Querystring: ImportRowQuery }>(
    '/api/imports/:id/rows',
    {
      schema: {
        tags,
        summary: 'See faults, and examples of what is new and changed, by line',
        params: paramsOf(IdParameter),
        querystring: queryOf(ImportRowQuery),
        response: answers(ImportRowPage),
      },
      config,
    },
    async (request) => {
      const { verdict = 'fault', limit = '50', cursor } = request.query;
      const after = cursor === undefined ? 0 : Number(cursor);
      if (!Number.isSafeInteger(after) || after < 0 || after > 2_000_000_000)
        throw new Problem(400, 'cursor-invalid');
      const rows = await db.read(async (manager) => {
        const { id } = await findImport(manager, request.params.id, request.actor);
        return manager
          .createQueryBuilder(CsvImportRow, 'row')
          .where('row.importId = :id AND row.verdict = :verdict AND row.line > :after', {
            id,
            verdict,
            after,
          })
          .orderBy('row.line')
          .limit(Number(limit) + 1)
          .getMany();
      });
      const items = rows.slice(0, Number(limit));
      const nextCursor = rows.length > items.length ? String(items.at(-1)?.line) : null;
      return { items: items.map((row) => rowView(row, request.language)), nextCursor };
    },
  );

  app.post<{ Params: IdParameter; Body: ImportApplication | undefined }>(
    '/api/imports/:id/apply',
    {
      schema: {
        tags,
        summary: 'Put a previewed file into its register, or go on after a stop',
        params: paramsOf(IdParameter),
        body: bodyOf(ImportApplication),
        response: answers(ImportView, 202, { 409: ['import-not-previewed'], 422: ['import-faulty'] }, [
          'Location',
        ]),
      },
      config,
    },
    async (request, reply) => {
      const row = await db.write(async (manager) => {
        const present = await findImport(manager, request.params.id, request.actor);
        const skipFaulty = request.body?.skipFaulty ?? present.skipFaulty;
        if (present.state !== 'previewed' && present.state !== 'stopped')
          throw new Problem(409, 'import-not-previewed', { state: `import-${present.state}` });
        if (present.state === 'previewed' && present.faulty > 0 && !skipFaulty)
          throw new Problem(422, 'import-faulty', { count: present.faulty });
        const start = { ...noCounts, nextOffset: present.bodyOffset, nextLine: present.bodyLine };
        const change: Partial<CsvImport> = {
          ...(present.state === 'previewed' ? start : {}),
          state: 'applying',
          skipFaulty,
          problem: null,
          finishedAt: null,
        };
        const { affected } = await manager.update(
          CsvImport,
          { id: present.id, state: present.state },
          change as never,
        );
        if (affected !== 1) throw new Problem(409, 'import-not-previewed', { state: 'import-applying' });
        await writeAudit(manager, instance.now(), {
          actor: request.actor?.name ?? '',
          action: 'import-applied',
          objectId: present.id,
          params: { register: present.register, fileName: present.fileName ?? '' },
        });
        return { ...present, ...change };
      });
      run(row.id);
      return reply.code(202).header('location', `/api/imports/${row.id}`).send(viewOf(row, request.language));
    },
  );

  app.post<{ Params: IdParameter }>(
    '/api/imports/:id/stop',
    {
      schema: {
        tags,
        summary: 'Stop an import; what was committed stays, and applying it again goes on there',
        params: paramsOf(IdParameter),
        response: answers(ImportView, 200, { 409: ['import-not-running'] }),
      },
      config,
    },
    async (request) =>
      db.write(async (manager) => {
        const present = await findImport(manager, request.params.id, request.actor);
        // Whoever is at work on it finds its unit of work refused, and it is undone.
        const change = { state: 'stopped' as const, leaseToken: null, leaseUntil: null };
        const { affected } = await manager.update(CsvImport, { id: present.id, state: 'applying' }, change);
        if (affected !== 1)
          throw new Problem(409, 'import-not-running', { state: `import-${present.state}` });
        return viewOf({ ...present, ...change }, request.language);
      }),
  );

  app.delete<{ Params: IdParameter }>(
    '/api/imports/:id',
    {
      schema: {
        tags,
        summary: 'Remove an import with its file; what it has put into the register stays',
        params: paramsOf(IdParameter),
        response: answers(null, 204, { 409: ['import-running'] }),
      },
      config,
    },
    async (request, reply) => {
      const row = await db.read((manager) => findImport(manager, request.params.id, request.actor));
      if (row.state === 'applying') throw new Problem(409, 'import-running');
      await removeImport(instance, row.id);
      return reply.code(204).send();
    },
  );
}
