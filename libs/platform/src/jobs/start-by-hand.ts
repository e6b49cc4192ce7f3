import type { FastifyRequest } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { Flag, Text } from '../http/fields';
import { notFound, Problem } from '../http/problem';
import type { Instance } from '../instance/instance';
import { jobRowId } from './owned-jobs';

export class JobStarted {
  @Text(60) job: string;
  @Flag() started: boolean;
}

/** Starts a job now, on an administrator's word; it goes on after the answer. */
export async function startByHand(
  instance: Instance,
  request: FastifyRequest,
  owner: string,
  id: string,
): Promise<JobStarted> {
  const found = instance.jobs.find(jobRowId(owner, id));
  if (!found) throw notFound('job');
  if (found.extension) await instance.extensions.demandOn(owner);
  if (!(await instance.jobs.startNow(owner, id)))
    throw new Problem(409, 'job-running', { job: found.job.title[request.language] });
  await instance.db.write((manager) =>
    writeAudit(manager, instance.now(), {
      actor: request.actor?.name ?? '',
      action: 'job-started',
      params: { job: jobRowId(owner, id) },
    }),
  );
  return { job: id, started: true };
}
