import { Cron } from 'croner';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { isDuplicateKey } from '../database/database-errors';
import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import type { Extension } from '../extensions/extension';
import { Problem } from '../http/problem';
import type { Instance } from '../instance/instance';
import { jobFailed, type JobResult } from './job';
import { isJobOn, jobRowId, ownedJobs, scheduleOf, type OwnedJob } from './owned-jobs';
import { ScheduledJob } from './scheduled-job.entity';
import { spreadOf } from './spread';

const leaseMilliseconds = 60_000;
const look = 1_000;

/** The first time after `from` that the pattern names. Throws `schedule-invalid`. */
export function nextTime(pattern: string, from: Date): string {
  try {
    const next = new Cron(pattern, { paused: true, timezone: 'UTC' }).nextRun(from);
    if (next) return next.toISOString();
  } catch {
    // Answered below, in the reader's language.
  }
  throw new Problem(422, 'schedule-invalid', { pattern });
}

/**
 * Runs each job once per due time, however many processes the instance has: who moves the due time on in the
 * database, runs it. A process that dies loses its lease after a minute.
 */
export function createJobs(instance: Instance) {
  const stopping = new AbortController();
  const running = new Set<Promise<unknown>>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;

  const all = ownedJobs(instance.modules, instance.extensions.all);
  const find = (id: string): OwnedJob | undefined =>
    all.find(({ owner, job }) => jobRowId(owner, job.id) === id);

  /** The next time of the pattern, with this instance's place in the job's spread. */
  const dueTime = (rowId: string, pattern: string, from: Date): string => {
    const later = spreadOf(`${instance.id} ${rowId}`, find(rowId)?.job.spreadSeconds ?? 0);
    const next = nextTime(pattern, new Date(from.getTime() - later));
    return later === 0 ? next : new Date(Date.parse(next) + later).toISOString();
  };

  const claim = (row: ScheduledJob, at: Date, due: boolean) =>
    instance.db.write(async (manager) => {
      const token = newId(at.getTime());
      const { affected } = await manager
        .createQueryBuilder()
        .update(ScheduledJob)
        .set({
          leaseToken: token,
          leaseUntil: new Date(at.getTime() + leaseMilliseconds).toISOString(),
          lastStartedAt: at.toISOString(),
          ...(due ? { nextRunAt: dueTime(row.id, row.schedule, at) } : {}),
        })
        .where('id = :id AND next_run_at = :seen AND (lease_until IS NULL OR lease_until < :at)', {
          id: row.id,
          seen: row.nextRunAt,
          at: at.toISOString(),
        })
        .execute();
      return affected === 1 ? token : null;
    });

  const work = async (row: ScheduledJob, token: string): Promise<void> => {
    const found = find(row.id);
    if (!found) return;
    const lease = (change: Partial<ScheduledJob>) =>
      instance.db.write((manager) =>
        manager.update(ScheduledJob, { id: row.id, leaseToken: token }, change as never),
      );
    const renewal = setInterval(() => {
      const until = new Date(instance.now().getTime() + leaseMilliseconds).toISOString();
      lease({ leaseUntil: until }).catch((error: unknown) =>
        instance.log.warn({ err: error }, 'job lease not renewed'),
      );
    }, leaseMilliseconds / 3);
    let result: JobResult;
    try {
      result = await found.job.run(instance, stopping.signal);
    } catch (error) {
      instance.log.error({ err: error, job: row.id }, 'job failed');
      result = {
        code: jobFailed,
        params: { reason: error instanceof Problem ? error.code : 'internal-error' },
      };
    } finally {
      clearInterval(renewal);
    }
    await lease({
      leaseToken: null,
      leaseUntil: null,
      lastFinishedAt: instance.now().toISOString(),
      lastResult: result,
    });
  };

  const start = (row: ScheduledJob, token: string): Promise<void> => {
    const run = work(row, token).catch((error: unknown) =>
      instance.log.error({ err: error, job: row.id }, 'job result not stored'),
    );
    running.add(run);
    void run.finally(() => running.delete(run));
    return run;
  };

  const rows = () => instance.db.read((manager) => manager.find(ScheduledJob));

  /** Starts what is due; answers the runs, for those who want to wait for them. */
  const startDue = async (): Promise<Promise<void>[]> => {
    const at = instance.now();
    const started: Promise<void>[] = [];
    for (const row of await rows()) {
      const found = find(row.id);
      if (!found || row.nextRunAt > at.toISOString() || !(await isJobOn(instance, found))) continue;
      const token = await claim(row, at, true);
      if (token) started.push(start(row, token));
    }
    return started;
  };

  const claimNow = async (
    owner: string,
    job: string,
  ): Promise<{ row: ScheduledJob; token: string } | null> => {
    const row = (await rows()).find((candidate) => candidate.id === jobRowId(owner, job));
    const token = row && (await claim(row, instance.now(), false));
    return token ? { row, token } : null;
  };

  return {
    /** Fires when the process stops. */
    stopping: stopping.signal,

    /** Runs what is due and waits for its end. */
    runDue: async (): Promise<void> => {
      await Promise.all(await startDue());
    },

    /** Starts a job whatever its schedule; false when it already runs somewhere. */
    startNow: async (owner: string, job: string): Promise<boolean> => {
      const claimed = await claimNow(owner, job);
      if (claimed) void start(claimed.row, claimed.token);
      return claimed !== null;
    },

    /** Runs a job whatever its schedule and waits for its end; false when it already runs somewhere. */
    run: async (owner: string, job: string): Promise<boolean> => {
      const claimed = await claimNow(owner, job);
      if (claimed) await start(claimed.row, claimed.token);
      return claimed !== null;
    },

    /** Runs work that nobody waits for, but that a stop of the process lets come to an end. */
    inBackground(work: (signal: AbortSignal) => Promise<unknown>): void {
      const run = work(stopping.signal).catch((error: unknown) =>
        instance.log.error({ err: error }, 'background work failed'),
      );
      running.add(run);
      void run.finally(() => running.delete(run));
    },

    find,

    /** The jobs of one owner, or of all, with their rows. */
    list: async (owner?: string): Promise<(OwnedJob & { row: ScheduledJob })[]> =>
      (await rows()).flatMap((row) => {
        const found = find(row.id);
        return found && (owner === undefined || found.owner === owner) ? [{ ...found, row }] : [];
      }),

    checkSchedules(extension: Extension, parameters: object): Map<string, string> {
      const patterns = extension.jobs.map(
        (job) => [job.id, (parameters as Record<string, string>)[job.schedule] ?? ''] as const,
      );
      for (const [, pattern] of patterns) nextTime(pattern, instance.now());
      return new Map(patterns);
    },

    async reschedule(
      manager: EntityManager,
      extension: Extension,
      schedules: Map<string, string>,
    ): Promise<void> {
      for (const [job, schedule] of schedules) {
        const id = jobRowId(extension.id, job);
        const nextRunAt = dueTime(id, schedule, instance.now());
        await manager.update(ScheduledJob, { id }, { schedule, nextRunAt });
      }
    },

    /** Rows for jobs that this instance sees for the first time; a module's pattern follows its program. */
    async prepare(): Promise<void> {
      if (instance.db.isOurs)
        await instance.db.write((manager) =>
          manager.update(ScheduledJob, { leaseToken: Not(IsNull()) }, { leaseToken: null, leaseUntil: null }),
        );
      const present = new Map((await rows()).map((row) => [row.id, row.schedule]));
      for (const owned of all) {
        const id = jobRowId(owned.owner, owned.job.id);
        const known = present.get(id);
        if (known !== undefined && (owned.extension || known === owned.job.schedule)) continue;
        const schedule = await scheduleOf(instance, owned);
        const row = { id, schedule, nextRunAt: dueTime(id, schedule, instance.now()) };
        await instance.db
          .write<unknown>((manager) =>
            known === undefined
              ? insertRows(manager, ScheduledJob, [row])
              : manager.update(ScheduledJob, { id }, row),
          )
          .catch((error: unknown) => {
            if (!isDuplicateKey(error)) throw error;
          });
      }
    },

    /** Begins to look every second. */
    begin(): void {
      timer = setInterval(() => {
        looking ??= startDue()
          .then(() => undefined)
          .catch((error: unknown) => instance.log.error({ err: error }, 'jobs not looked at'))
          .finally(() => (looking = undefined));
      }, look);
    },

    /** Resolves when nothing runs in this process. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },

    /** Nothing new is begun, and what listens to `stopping` comes to its end. */
    beginStop(): void {
      clearInterval(timer);
      stopping.abort();
    },

    async stop(): Promise<void> {
      this.beginStop();
      await looking;
      await Promise.all(running);
    },
  };
}

export type Jobs = ReturnType<typeof createJobs>;
