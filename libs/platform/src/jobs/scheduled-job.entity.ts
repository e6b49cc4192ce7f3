import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn } from '../database/columns';
import type { JobResult } from './job';

/** A job of this instance: when it runs next, who runs it now, how it went. */
@Entity('scheduled_job')
export class ScheduledJob {
  /** extension/job */
  @CodeColumn(121, { primary: true })
  id: string;

  @CodeColumn(100)
  schedule: string;

  @InstantColumn()
  nextRunAt: string;

  @IdColumn({ nullable: true })
  leaseToken: string | null;

  @InstantColumn({ nullable: true })
  leaseUntil: string | null;

  @InstantColumn({ nullable: true })
  lastStartedAt: string | null;

  @InstantColumn({ nullable: true })
  lastFinishedAt: string | null;

  @JsonColumn({ nullable: true })
  lastResult: JobResult | null;
}
