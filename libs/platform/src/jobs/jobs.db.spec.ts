import { setTimeout as pause } from 'node:timers/promises';
import type { Extension } from '../extensions/extension';
import { Text } from '../http/fields';
import { Problem } from '../http/problem';
import { startTestInstance, testClock, type TestInstance } from '../testing';
import { createJobs, nextTime } from './jobs';
import type { Job, JobResult } from './job';
import { ScheduledJob } from './scheduled-job.entity';

class JobSpecParameters {
  @Text(100) schedule: string;
  constructor() {
    this.schedule = '0 * * * * *';
  }
}

const clock = testClock('2026-11-22T10:00:30.000Z');
let runs = 0;
let work: (signal: AbortSignal) => Promise<JobResult>;
const count: Job = {
  id: 'count',
  title: { nb: 'Tell', en: 'Count' },
  schedule: 'schedule',
  run: (_instance, signal) => {
    runs++;
    return work(signal);
  },
};
const counting: Extension = {
  id: 'counting',
  title: { nb: 'Telling', en: 'Counting' },
  parameters: JobSpecParameters,
  entities: [],
  migrations: [],
  menus: [],
  jobs: [count],
  routes: () => undefined,
};

let running: TestInstance;
/** Two schedulers over one database, as two processes of one instance have. */
let [one, other]: ReturnType<typeof createJobs>[] = [];
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [counting], clock });
  [one, other] = [running.instance.jobs, createJobs(running.instance)];
  await running.call('PATCH', '/api/extensions/counting', { body: { enabled: true } });
});
afterAll(() => running.stop());
beforeEach(async () => {
  runs = 0;
  work = async () => ({ code: 'spec-done', params: { runs } });
  await change({ nextRunAt: nextTime('0 * * * * *', clock.now()), leaseToken: null, leaseUntil: null });
});

const minute = 60_000;
const row = () =>
  running.instance.db.read((manager) => manager.findOneByOrFail(ScheduledJob, { id: 'counting/count' }));
const change = (fields: Partial<ScheduledJob>) =>
  running.instance.db.write((manager) =>
    manager.update(ScheduledJob, { id: 'counting/count' }, fields as never),
  );
const bothLook = () => Promise.all([one?.runDue(), other?.runDue(), one?.runDue(), other?.runDue()]);

it('runs a job once per due time, however many schedulers look at once', async () => {
  await bothLook();
  expect(runs).toBe(0);
  for (let due = 1; due <= 3; due++) {
    clock.pass(minute);
    await bothLook();
    await bothLook();
    expect(runs).toBe(due);
  }
});

it('runs a job once for all the due times that were missed', async () => {
  clock.pass(100 * minute);
  await bothLook();
  expect(runs).toBe(1);
  expect((await row()).nextRunAt).toBe(nextTime('0 * * * * *', clock.now()));
});

it('records when a job ran and how it went', async () => {
  clock.pass(minute);
  const at = clock.now().toISOString();
  await bothLook();
  expect(await row()).toMatchObject({
    lastStartedAt: at,
    lastFinishedAt: at,
    lastResult: { code: 'spec-done', params: { runs: 1 } },
    leaseToken: null,
    leaseUntil: null,
  });
});

it.each([
  ['a problem', () => Promise.reject(new Problem(422, 'schedule-invalid')), 'schedule-invalid'],
  ['anything else', () => Promise.reject(new Error('secret detail')), 'internal-error'],
])('records that a job failed with %s, and runs it again the next time', async (_what, failing, reason) => {
  work = failing;
  clock.pass(minute);
  await bothLook();
  expect(await row()).toMatchObject({
    lastResult: { code: 'job-failed', params: { reason } },
    leaseToken: null,
  });
  const shown = await running.call<{ items: object[] }>('GET', '/api/extensions');
  expect(shown.body.items).toMatchObject([{ jobs: [{ lastFailed: true }] }]);
  expect(JSON.stringify(shown.body)).toContain(reason);
  expect(JSON.stringify(shown.body)).not.toContain('secret detail');
  work = async () => ({ code: 'spec-done' });
  clock.pass(minute);
  await bothLook();
  expect((await row()).lastResult).toEqual({ code: 'spec-done' });
});

it('lets a job run in one place only: while it runs nobody else starts it, by the clock or by hand', async () => {
  let finish: (result: JobResult) => void = () => undefined;
  work = () => new Promise((resolve) => (finish = resolve));
  const first = one?.run('counting', 'count');
  while (runs === 0) await pause(5);
  clock.pass(30_000);
  await bothLook();
  expect(await other?.run('counting', 'count')).toBe(false);
  expect(await running.call('POST', '/api/extensions/counting/jobs/count/run')).toMatchObject({
    status: 409,
    body: { code: 'job-running' },
  });
  work = async () => ({ code: 'spec-done' });
  finish({ code: 'spec-done' });
  expect(await first).toBe(true);
  expect(runs).toBe(1);
  expect(await other?.run('counting', 'count')).toBe(true);
  expect(runs).toBe(2);
});

it('takes over from a process that died, a minute after its last sign of life and not before', async () => {
  const due = clock.now().toISOString();
  await change({
    leaseToken: 'dead',
    leaseUntil: new Date(clock.now().getTime() + minute).toISOString(),
    nextRunAt: due,
  });
  await bothLook();
  clock.pass(minute);
  await bothLook();
  expect(runs).toBe(0);
  clock.pass(1);
  await bothLook();
  expect(runs).toBe(1);
});

it('does not let a process that lost its lease write its result over the one who took over', async () => {
  let finish: (result: JobResult) => void = () => undefined;
  work = () => new Promise((resolve) => (finish = resolve));
  const slow = one?.run('counting', 'count');
  while (runs === 0) await pause(5);
  const finishSlow = finish;
  clock.pass(minute + 1);
  work = async () => ({ code: 'spec-taken-over' });
  await other?.runDue();
  finishSlow({ code: 'spec-too-late' });
  await slow;
  expect((await row()).lastResult).toEqual({ code: 'spec-taken-over' });
});

it('lets the jobs of an extension rest while it is off', async () => {
  await running.call('PATCH', '/api/extensions/counting', { body: { enabled: false } });
  clock.pass(5 * minute);
  await bothLook();
  expect(runs).toBe(0);
  expect((await running.call('POST', '/api/extensions/counting/jobs/count/run')).body).toMatchObject({
    code: 'extension-disabled',
  });
  await running.call('PATCH', '/api/extensions/counting', { body: { enabled: true } });
});

it('follows a new schedule at once and refuses one that names no time', async () => {
  const set = (schedule: unknown) =>
    running.call('PATCH', '/api/extensions/counting', { body: { parameters: { schedule } } });
  expect(await set('0 0 0 1 1 *')).toMatchObject({ status: 200 });
  expect((await row()).nextRunAt).toBe('2027-01-01T00:00:00.000Z');
  for (const bad of ['every day', '* * *', '61 * * * * *', '0 0 0 30 2 *'])
    expect([bad, await set(bad)]).toMatchObject([bad, { status: 422, body: { code: 'schedule-invalid' } }]);
  expect((await row()).schedule).toBe('0 0 0 1 1 *');
});

it('waits at the stop of the process for what runs, and tells it to come to an end', async () => {
  const third = createJobs(running.instance);
  work = (signal) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve({ code: 'spec-stopped' })));
  const run = third.run('counting', 'count');
  while (runs === 0) await pause(5);
  await third.stop();
  expect((await row()).lastResult).toEqual({ code: 'spec-stopped' });
  expect(await run).toBe(true);
});
