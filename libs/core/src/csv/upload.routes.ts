import { answers, may, Problem, queryOf, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { csvRegisters } from './csv-registers';
import { ImportUpload, ImportView } from './import-messages';
import { findImport, viewOf } from './import-views';
import { receiveFile } from './receive-file';
import { runImport } from './run-import';

/** The largest file over a line of 3 Mbit/s, in milliseconds. */
const fileWithin = 30 * 60_000;

const types = ['text/csv', 'text/plain', 'application/octet-stream'];

/** Files come in; the preview begins at once. */
export function uploadRoutes(app: FastifyInstance, instance: Instance): void {
  const tags = ['imports'];
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
              { 415: ['csv-media-type'], 422: ['csv-empty', 'csv-encoding-mixed', 'csv-workbook'] },
              ['Location'],
            ),
          },
          config: { access: may('edit'), bodyWithin: fileWithin },
        },
        async (request, reply) => {
          const { actor } = request;
          if (!actor || request.headers['content-type'] === undefined)
            throw new Problem(415, 'csv-media-type');
          const { fileName = null, details } = request.query;
          const origin = { register: name, fileName, details, actor };
          const id = await receiveFile(instance, origin, request.raw);
          const row = await instance.db.read((manager) => findImport(manager, id, actor));
          instance.jobs.inBackground((signal) => runImport(instance, id, signal));
          return reply
            .code(202)
            .header('location', `/api/imports/${id}`)
            .send(viewOf(instance, row, request.language));
        },
      );
  });
}
