import {
  answers,
  IdParameter,
  keyPage,
  may,
  PageQuery,
  paramsOf,
  Problem,
  queryOf,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { CsvImport, CsvImportRow } from './csv-import.entity';
import { ImportPage, ImportRowPage, ImportRowQuery, ImportView } from './import-messages';
import { findImport, rowView, viewOf } from './import-views';

/** What there is of imports, how far they are, and what they would do. */
export function seeImportsRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['imports'];
  const config = { access: may('edit') };

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
      return { ...page, items: page.items.map((row) => viewOf(instance, row, request.language)) };
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
        instance,
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
      const { of, rows } = await db.read(async (manager) => {
        const row = await findImport(manager, request.params.id, request.actor);
        const { id } = row;
        const found = await manager
          .createQueryBuilder(CsvImportRow, 'row')
          .where('row.importId = :id AND row.verdict = :verdict AND row.line > :after', {
            id,
            verdict,
            after,
          })
          .orderBy('row.line')
          .limit(Number(limit) + 1)
          .getMany();
        return { of: row, rows: found };
      });
      const items = rows.slice(0, Number(limit));
      const nextCursor = rows.length > items.length ? String(items.at(-1)?.line) : null;
      return { items: items.map((row) => rowView(instance, of, row, request.language)), nextCursor };
    },
  );
}
