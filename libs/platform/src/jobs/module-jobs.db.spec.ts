import type { Extension, Module } from '../extensions/extension';
import { Text } from '../http/fields';
import { startTestInstance, testClock, type TestInstance } from '../testing';
import type { Job } from './job';

class ModuleJobSpecParameters {
  @Text(100) schedule: string;
  constructor() {
    this.schedule = '0 0 * * * *';
  }
}

let runs = 0;
const job = (id: string, schedule: string): Job => ({
  id,
  title: { nb: 'Rydd', en: 'Tidy' },
  schedule,
  run: async () => ({ code: 'spec-done', params: { runs: ++runs } }),
});
const attic = (schedule: string): Module => ({
  id: 'attic',
  entities: [],
  migrations: [],
  routes: () => undefined,
  jobs: [job('tidy', schedule)],
});
const extension: Extension = {
  ...attic(''),
  id: 'cellar',
  title: { nb: 'Kjeller', en: 'Cellar' },
  parameters: ModuleJobSpecParameters,
  menus: [],
  jobs: [job('sweep', 'schedule')],
};

const clock = testClock('2026-11-22T10:00:30.000Z');
let running: TestInstance;
const parts = (schedule: string) => ({ modules: [attic(schedule)], extensions: [extension], clock });
beforeAll(async () => {
  running = await startTestInstance('buyer', parts('0 30 2 * * *'));
});
afterAll(() => running.stop());

type Row = Record<string, unknown>;
const jobs = async () =>
  (await running.call<{ items: Row[] }>('GET', '/api/jobs', { as: 'production' })).body.items;
const tidy = async () => (await jobs()).find(({ owner }) => owner === 'attic');

it('lists the jobs of modules, which are always on, and of extensions, which rest while they are off', async () => {
  expect(await tidy()).toEqual({
    owner: 'attic',
    id: 'tidy',
    title: 'Rydd',
    enabled: true,
    schedule: '0 30 2 * * *',
    nextRunAt: '2026-11-23T02:30:00.000Z',
    lastStartedAt: null,
    lastFinishedAt: null,
    lastResult: null,
    lastFailed: false,
    running: false,
  });
  expect(await jobs()).toContainEqual(
    expect.objectContaining({ owner: 'cellar', id: 'sweep', enabled: false, nextRunAt: null }),
  );
});

it('runs a job of a module when it is due', async () => {
  clock.pass(17 * 3_600_000);
  await running.instance.jobs.runDue();
  expect(runs).toBe(1);
  expect(await tidy()).toMatchObject({
    nextRunAt: '2026-11-24T02:30:00.000Z',
    lastFinishedAt: clock.now().toISOString(),
  });
});

it('runs any job on the word of an administrator, who is written down', async () => {
  const run = (path: string, as: 'admin' | 'office' = 'admin') =>
    running.call('POST', `/api/jobs/${path}/run`, { as });
  expect(await run('attic/tidy', 'office')).toMatchObject({ status: 403, body: { code: 'role-missing' } });
  expect(await run('attic/tidy')).toMatchObject({ status: 202, body: { job: 'tidy', started: true } });
  await running.instance.jobs.idle();
  expect(runs).toBe(2);
  expect(await run('cellar/sweep')).toMatchObject({ status: 403, body: { code: 'extension-disabled' } });
  expect(await run('attic/sweep')).toMatchObject({ status: 404 });
  expect(await run('nobody/tidy')).toMatchObject({ status: 404 });
  expect(runs).toBe(2);
});

it('follows a new pattern that comes with a new version of the program', async () => {
  await running.stop({ keepData: true });
  running = await startTestInstance('buyer', { ...parts('0 0 4 * * *'), database: running.database });
  expect(await tidy()).toMatchObject({ schedule: '0 0 4 * * *', nextRunAt: '2026-11-23T04:00:00.000Z' });
});
