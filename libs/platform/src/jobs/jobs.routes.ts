import type { FastifyInstance } from 'fastify';
import { may } from '../http/access';
import { Flag, ListOf, Nullable, Text } from '../http/fields';
import { answers, paramsOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { JobView, jobView } from './job-view';
import { isJobOn } from './owned-jobs';
import { JobStarted, startByHand } from './start-by-hand';

export class OwnedJobView extends JobView {
  /** The module or extension that the job belongs to. */
  @Text(60) owner: string;
  /** False while the extension is off: then it rests. */
  @Flag() enabled: boolean;
}

export class JobList {
  @ListOf(() => OwnedJobView, 200) items: OwnedJobView[];
  @Nullable() @Text(10) nextCursor: string | null;
}

export class OwnedJobParameter {
  @Text(60) owner: string;
  @Text(60) job: string;
}

export function jobRoutes(app: FastifyInstance, instance: Instance): void {
  const tags = ['jobs'];

  app.get(
    '/api/jobs',
    {
      schema: { tags, summary: 'What runs by itself, when, and how it went', response: answers(JobList) },
      config: { access: may('read') },
    },
    async (request): Promise<JobList> => {
      const jobs = await instance.jobs.list();
      const items = await Promise.all(
        jobs.map(async ({ row, ...owned }) => {
          const enabled = await isJobOn(instance, owned);
          return {
            owner: owned.owner,
            enabled,
            ...jobView(instance, owned.job, row, enabled, request.language),
          };
        }),
      );
      return { items, nextCursor: null };
    },
  );

  app.post<{ Params: OwnedJobParameter }>(
    '/api/jobs/:owner/:job/run',
    {
      schema: {
        tags,
        summary: 'Run a job now',
        params: paramsOf(OwnedJobParameter),
        response: answers(JobStarted, 202, { 403: ['extension-disabled'], 409: ['job-running'] }),
      },
      config: { access: may('administer') },
    },
    async (request, reply) =>
      reply.code(202).send(await startByHand(instance, request, request.params.owner, request.params.job)),
  );
}
