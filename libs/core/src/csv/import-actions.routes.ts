import {
  answers,
  bodyOf,
  IdParameter,
  may,
  paramsOf,
  Problem,
  writeAudit,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { CsvImport } from './csv-import.entity';
import { ImportApplication, ImportView } from './import-messages';
import { noCounts } from './import-pass';
import { findImport, viewOf } from './import-views';
import { giveUp, removeImport } from './receive-file';
import { runImport } from './run-import';

/** What a person does with an import that was looked at. */
export function importActionRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['imports'];
  const config = { access: may('edit') };

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
      instance.jobs.inBackground((signal) => runImport(instance, row.id, signal));
      return reply
        .code(202)
        .header('location', `/api/imports/${row.id}`)
        .send(viewOf(instance, row, request.language));
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
        return viewOf(instance, { ...present, ...change }, request.language);
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
      const id = await db.write(async (manager) => {
        const row = await findImport(manager, request.params.id, request.actor);
        if (!(await giveUp(instance, manager, row.id))) throw new Problem(409, 'import-running');
        return row.id;
      });
      await removeImport(instance, id);
      return reply.code(204).send();
    },
  );
}
