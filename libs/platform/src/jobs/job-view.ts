import { Flag, Nullable, Text } from '../http/fields';
import type { Instance } from '../instance/instance';
import { render, type Language } from '../texts/texts';
import { jobFailed, type Job } from './job';
import type { ScheduledJob } from './scheduled-job.entity';

export class JobView {
  @Text(60) id: string;
  @Text(200) title: string;
  @Text(100) schedule: string;
  @Nullable() @Text(24) nextRunAt: string | null;
  @Nullable() @Text(24) lastStartedAt: string | null;
  @Nullable() @Text(24) lastFinishedAt: string | null;
  @Nullable() @Text(1000) lastResult: string | null;
  @Flag() lastFailed: boolean;
  @Flag() running: boolean;
}

/** A job as people see it; one that is off has no next run. */
export const jobView = (
  { now }: Instance,
  job: Job,
  row: ScheduledJob,
  on: boolean,
  language: Language,
): JobView => ({
  id: job.id,
  title: job.title[language],
  schedule: row.schedule,
  nextRunAt: on ? row.nextRunAt : null,
  lastStartedAt: row.lastStartedAt,
  lastFinishedAt: row.lastFinishedAt,
  lastResult: row.lastResult && render(row.lastResult.code, row.lastResult.params, language),
  lastFailed: row.lastResult?.code === jobFailed,
  running: row.leaseUntil !== null && row.leaseUntil > now().toISOString(),
});
