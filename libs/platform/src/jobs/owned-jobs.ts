import type { Extension, Module } from '../extensions/extension';
import type { Instance } from '../instance/instance';
import type { Job } from './job';

/** A job and whose it is: a module, whose jobs are always on, or an extension, whose jobs rest while it is off. */
export interface OwnedJob {
  owner: string;
  job: Job;
  /** Absent when the owner is a module. */
  extension?: Extension;
}

export const jobRowId = (owner: string, job: string) => `${owner}/${job}`;

export const ownedJobs = (modules: Module[], extensions: Extension[]): OwnedJob[] => [
  ...modules.flatMap(({ id, jobs = [] }) => jobs.map((job) => ({ owner: id, job }))),
  ...extensions.flatMap((extension) =>
    extension.jobs.map((job) => ({ owner: extension.id, job, extension })),
  ),
];

/** Does it run by itself, and may it be started by hand? */
export const isJobOn = async (instance: Instance, { extension }: OwnedJob): Promise<boolean> =>
  extension === undefined || instance.extensions.isOn(extension.id);

/** The cron pattern in force. */
export async function scheduleOf(instance: Instance, { job, extension }: OwnedJob): Promise<string> {
  if (!extension) return job.schedule;
  const parameters = (await instance.extensions.parameters(extension)) as Record<string, string>;
  return parameters[job.schedule] ?? '';
}
