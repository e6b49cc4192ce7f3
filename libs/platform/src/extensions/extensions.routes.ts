import type { FastifyInstance } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { may } from '../http/access';
import { Flag, ListOf, Nullable, Optional, Text, Values } from '../http/fields';
import { notFound, Problem } from '../http/problem';
import { answers, bodyOf } from '../http/route-schema';
import { faultsOf } from '../http/schemas';
import type { Instance } from '../instance/instance';
import { JobView, jobView } from '../jobs/job-view';
import { JobStarted, startByHand } from '../jobs/start-by-hand';
import type { Extension } from './extension';
import { ParameterField, parameterForm } from './parameter-form';
import { ExtensionState } from './extension-state.entity';

export class ExtensionChange {
  @Optional() @Flag() enabled?: boolean;
  @Optional() @Values() parameters?: Record<string, unknown>;
}

export class ExtensionView {
  @Text(60) id: string;
  @Text(200) title: string;
  @Flag() enabled: boolean;
  @Text(24) createdAt: string;
  @Nullable() @Text(24) lastExecutionAt: string | null;
  @Nullable() @Text(1000) lastResult: string | null;
  @Values() parameters: object;
  /** What an administrator may set, field by field. */
  @ListOf(() => ParameterField, 100) form: ParameterField[];
  @ListOf(() => JobView, 50) jobs: JobView[];
}

export class ExtensionList {
  @ListOf(() => ExtensionView, 50) items: ExtensionView[];
  @Nullable() @Text(10) nextCursor: string | null;
}

export class ExtensionParameter {
  @Text(60) id: string;
}

export class JobParameter {
  @Text(60) id: string;
  @Text(60) job: string;
}

export function extensionRoutes(app: FastifyInstance, instance: Instance): void {
  const { db, extensions } = instance;
  const tags = ['extensions'];
  const config = { access: may('administer') };
  const find = (id: string): Extension => {
    const extension = extensions.all.find((candidate) => candidate.id === id);
    if (!extension) throw notFound('extension');
    return extension;
  };
  const view = async (extension: Extension, language: 'nb' | 'en'): Promise<ExtensionView> => {
    const state = await extensions.state(extension.id);
    const jobs = await instance.jobs.list(extension.id);
    const shown = jobs.map(({ job, row }) => jobView(instance, job, row, state?.enabled ?? false, language));
    const last = [...shown].sort((a, b) => (b.lastFinishedAt ?? '').localeCompare(a.lastFinishedAt ?? ''))[0];
    return {
      id: extension.id,
      title: extension.title[language],
      enabled: state?.enabled ?? false,
      createdAt: state?.createdAt ?? '',
      lastExecutionAt: last?.lastFinishedAt ?? null,
      lastResult: last?.lastResult ?? null,
      parameters: await extensions.parameters(extension),
      form: parameterForm(extension, app.getSchema(extension.parameters.name), language),
      jobs: shown,
    };
  };

  app.get(
    '/api/extensions',
    {
      schema: { tags, summary: 'List extensions', response: answers(ExtensionList) },
      config: { access: may('read') },
    },
    async (request) => ({
      items: await Promise.all(extensions.all.map((extension) => view(extension, request.language))),
      nextCursor: null,
    }),
  );

  app.get<{ Params: ExtensionParameter }>(
    '/api/extensions/:id',
    {
      schema: {
        tags,
        summary: 'Read an extension with its parameters and jobs',
        params: { $ref: 'ExtensionParameter#' },
        response: answers(ExtensionView),
      },
      config: { access: may('read') },
    },
    async (request) => view(find(request.params.id), request.language),
  );

  app.patch<{ Params: ExtensionParameter; Body: ExtensionChange }>(
    '/api/extensions/:id',
    {
      schema: {
        tags,
        summary: 'Switch an extension on or off, set its parameters',
        params: { $ref: 'ExtensionParameter#' },
        body: bodyOf(ExtensionChange),
        response: answers(ExtensionView, 200, { 422: ['schedule-invalid'] }),
      },
      config,
    },
    async (request) => {
      const extension = find(request.params.id);
      const { enabled, parameters } = request.body;
      const now = instance.now();
      extensions.forget();
      const complete = { ...(await extensions.parameters(extension)), ...parameters };
      const validate = instance.validator.compileAll(extension.parameters);
      if (!validate(complete))
        throw new Problem(400, 'request-invalid', {}, { errors: faultsOf(validate.errors, '/parameters') });
      const schedules = instance.jobs.checkSchedules(extension, complete);
      await db.write(async (manager) => {
        const change = {
          ...(enabled === undefined ? {} : { enabled }),
          parameters: complete,
          version: () => 'version + 1',
        };
        await manager.update(ExtensionState, { id: extension.id }, change as never);
        await instance.jobs.reschedule(manager, extension, schedules);
        await writeAudit(manager, now, {
          actor: request.actor?.name ?? '',
          action: enabled === undefined ? 'extension-parameters' : enabled ? 'extension-on' : 'extension-off',
          params: { extension: extension.id, ...parameters },
        });
      });
      extensions.forget();
      return view(extension, request.language);
    },
  );

  app.post<{ Params: JobParameter }>(
    '/api/extensions/:id/jobs/:job/run',
    {
      schema: {
        tags,
        summary: 'Run a job now',
        params: { $ref: 'JobParameter#' },
        response: answers(JobStarted, 202, { 403: ['extension-disabled'], 409: ['job-running'] }),
      },
      config,
    },
    async (request, reply) => {
      const { id } = find(request.params.id);
      return reply.code(202).send(await startByHand(instance, request, id, request.params.job));
    },
  );
}
