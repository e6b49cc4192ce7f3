import { AuditEntry } from '../audit/audit-entry.entity';
import { UserSession } from '../accounts/user-session.entity';
import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import { IntegrationLogEntry } from '../integration-log/integration-log-entry.entity';
import { startTestInstance, testClock, type TestInstance } from '../testing';
import { keptFrom } from './retention';

const clock = testClock('2026-11-22T13:00:00.000Z');
let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [], clock });
});
afterAll(() => running.stop());

const run = async () => {
  await running.instance.jobs.run('platform', 'retention');
  const { items } = (
    await running.call<{ items: { owner: string; id: string; lastResult: string }[] }>('GET', '/api/jobs')
  ).body;
  return items.find(({ owner, id }) => owner === 'platform' && id === 'retention')?.lastResult;
};
const set = (body: object) => running.call('PUT', '/api/retention', { body });
const entry = (at: string) => ({ id: newId(), at, level: 'info' as const, code: 'spec', params: {} });
const logged = async () =>
  (
    await running.instance.db.read((manager) => manager.find(IntegrationLogEntry, { order: { at: 'ASC' } }))
  ).map(({ at }) => at);

it('keeps two years of the log and five of the audit trail unless told otherwise, and never less than 30 days', async () => {
  expect((await running.call('GET', '/api/retention')).body).toEqual({
    integrationLogDays: 730,
    auditDays: 1825,
    sessionDays: 90,
  });
  expect(await set({ integrationLogDays: 29, auditDays: 30, sessionDays: 30 })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/integrationLogDays', code: 'too-small' }] },
  });
  expect(await running.call('GET', '/api/retention', { as: 'office' })).toMatchObject({ status: 403 });
  expect(await set({ integrationLogDays: 30, auditDays: 40, sessionDays: 30 })).toMatchObject({
    status: 200,
    body: { integrationLogDays: 30 },
  });
});

it('deletes whole days only', () => {
  expect(keptFrom(30, new Date('2026-11-22T00:00:00.000Z'))).toBe('2026-10-23T00:00:00.000Z');
  expect(keptFrom(30, new Date('2026-11-22T23:59:59.999Z'))).toBe('2026-10-23T00:00:00.000Z');
});

it('deletes what is older, keeps every day that is not, and tells how much went', async () => {
  const old = Array.from({ length: 1_203 }, (_, index) =>
    entry(new Date(Date.parse('2026-10-22T23:59:59.999Z') - index * 1_000).toISOString()),
  );
  const kept = [entry('2026-10-23T00:00:00.000Z'), entry('2026-11-22T12:00:00.000Z')];
  const audit = (at: string) => ({ id: newId(), at, actor: 'spec', action: 'sign-in', params: {} });
  const session = (id: string, at: string) => ({
    id: id.repeat(64),
    userId: newId(),
    createdAt: at,
    lastSeenAt: at,
    endedAt: null,
  });
  await running.instance.db.write(async (manager) => {
    await insertRows(manager, IntegrationLogEntry, [...old, ...kept]);
    await insertRows(manager, AuditEntry, [
      audit('2026-10-12T23:59:59.999Z'),
      audit('2026-10-13T00:00:00.000Z'),
    ]);
    await insertRows(manager, UserSession, [
      session('a', '2026-10-22T23:00:00.000Z'),
      session('b', '2026-10-23T00:00:00.000Z'),
    ]);
  });
  expect(await run()).toBe('Slettet fra integrasjonsloggen: 1203, fra revisjonssporet: 1, økter: 1.');
  expect(await logged()).toEqual(kept.map(({ at }) => at));
  const left = await running.instance.db.read(async (manager) => ({
    audit: await manager.findBy(AuditEntry, { actor: 'spec' }),
    sessions: await manager.countBy(UserSession, { id: 'b'.repeat(64) }),
    written: await manager.findBy(AuditEntry, { action: 'retention-applied' }),
  }));
  expect(left.audit.map(({ at }) => at)).toEqual(['2026-10-13T00:00:00.000Z']);
  expect(left.sessions).toBe(1);
  expect(left.written).toMatchObject([
    { actor: 'system', params: { integrationLog: 1203, audit: 1, sessions: 1 } },
  ]);
});

it('writes nothing down when nothing was old enough', async () => {
  expect(await run()).toBe('Slettet fra integrasjonsloggen: 0, fra revisjonssporet: 0, økter: 0.');
  expect(
    await running.instance.db.read((manager) => manager.countBy(AuditEntry, { action: 'retention-applied' })),
  ).toBe(1);
});

it('stops when the process stops, and goes on the next night', async () => {
  await running.instance.db.write((manager) =>
    insertRows(manager, IntegrationLogEntry, [entry('2026-01-01T00:00:00.000Z')]),
  );
  running.instance.jobs.beginStop();
  expect(await run()).toContain('integrasjonsloggen: 0,');
  expect(await logged()).toContain('2026-01-01T00:00:00.000Z');
});
