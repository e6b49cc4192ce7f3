import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Module } from '../extensions/extension';
import { migrate } from '../database/migrate';
import { openDatabase } from '../database/open-database';
import { platformMigrations } from '../migrations/platform-migrations';
import {
  createTestDatabase,
  onMariaDb,
  startTestInstance,
  type TestDatabase,
  type TestInstance,
} from '../testing';
import { platformEntities } from './platform-entities';

const parts = { modules: [], extensions: [] };
const key = () => randomBytes(32).toString('base64');
let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.remove());

it('refuses a database that belongs to the other kind of instance', async () => {
  await (await startTestInstance('buyer', { ...parts, database })).stop({ keepData: true });
  await expect(startTestInstance('supplier', { ...parts, database })).rejects.toThrow('belongs to a buyer');
  await (await startTestInstance('buyer', { ...parts, database })).stop({ keepData: true });
});

it('keeps its id over restarts', async () => {
  const ids: string[] = [];
  for (let start = 0; start < 2; start++) {
    const running = await startTestInstance('buyer', { ...parts, database });
    ids.push(running.instance.id);
    await running.stop({ keepData: true });
  }
  expect(ids[0]).toBe(ids[1]);
});

it('refuses a key ring that cannot open what the database holds, and takes one that can', async () => {
  const ring = `k1:${key()}`;
  const start = async (keyRing: string) =>
    (await startTestInstance('buyer', { ...parts, database, keyRing })).stop({ keepData: true });
  await start(ring);
  for (const wrong of [`k1:${key()}`, `k2:${key()}`])
    await expect(start(wrong)).rejects.toThrow('key ring does not fit');
  await start(`k2:${key()},${ring}`);
});

it('refuses to start with a route that does not say who may call it', async () => {
  const careless: Module = {
    id: 'careless',
    entities: [],
    migrations: [],
    routes: (app) => void app.get('/api/open-to-whom', () => ({})),
  };
  await expect(startTestInstance('buyer', { ...parts, modules: [careless], database })).rejects.toThrow(
    'Route GET /api/open-to-whom does not say who may call it.',
  );
});

it('lets nothing out when the database was last served under another address, until an administrator says so', async () => {
  const start = (publicUrl: string) =>
    startTestInstance('buyer', {
      ...parts,
      database,
      publicUrl,
      outbound: { send: async () => ({ status: 204, headers: {}, body: '' }), close: async () => undefined },
    });
  await (await start('http://production.example')).stop({ keepData: true });
  const copy = await start('http://test.example');
  const send = () =>
    copy.instance.outbound
      .send({ pool: 'x', method: 'GET', url: 'http://partner.example/', headers: {}, maxBytes: 10 })
      .catch((error: { code: string }) => error.code);
  expect(await send()).toBe('outbound-held');
  expect((await copy.call('GET', '/api/instance')).body).toMatchObject({
    movedFrom: 'http://production.example',
  });
  for (const as of ['production', 'office'] as const)
    expect(await copy.call('POST', '/api/instance/confirm-address', { as })).toMatchObject({ status: 403 });
  await copy.call('POST', '/api/instance/confirm-address');
  await pause(1_100);
  expect(await send()).toMatchObject({ status: 204 });
  await copy.stop({ keepData: true });
});

it('makes the first administrator once and says a password that it made up once', async () => {
  const first = await startTestInstance('buyer', { ...parts, database, adminPassword: undefined });
  expect(first.generatedPassword).toHaveLength(20);
  const signIn = await first.call('POST', '/api/session', {
    body: { username: 'admin', password: first.generatedPassword },
    as: 'nobody',
  });
  expect(signIn).toMatchObject({ status: 200, body: { role: 'admin' } });
  await first.stop({ keepData: true });
  const again = await startTestInstance('buyer', { ...parts, database, adminPassword: undefined });
  expect(again.generatedPassword).toBeNull();
  await again.stop({ keepData: true });
});

// An SQLite file belongs to one process.
if (onMariaDb()) {
  it('lets processes that start at once on an empty database agree: tables, id, key, first administrator', async () => {
    const started = await Promise.all(
      Array.from({ length: 3 }, () => startTestInstance('supplier', { ...parts, database })),
    );
    expect(new Set(started.map(({ instance }) => instance.id)).size).toBe(1);
    const [first, second] = started as [TestInstance, TestInstance];
    const sealed = first.instance.secrets.encrypt('x', 'row');
    expect(second.instance.secrets.decrypt(sealed, 'row')).toBe('x');
    const users = await first.instance.db.read((manager) =>
      manager.query('SELECT username FROM user_account'),
    );
    expect(users).toEqual([{ username: 'admin' }]);
    for (const running of started) await running.stop({ keepData: true });
  });

  it('runs each migration in one process, also when another had begun and died a minute ago', async () => {
    const open = () =>
      openDatabase({ url: database.url, entities: platformEntities, migrations: platformMigrations });
    const [one, other] = await Promise.all([open(), open()]);
    try {
      await one.source.query(
        'CREATE TABLE migration_lease (id int NOT NULL PRIMARY KEY, token varchar(36) NOT NULL, lease_until bigint NOT NULL)',
      );
      await one.source.query('INSERT INTO migration_lease VALUES (1, ?, ?)', ['dead', Date.now() + 600]);
      const begun = Date.now();
      await Promise.all([migrate(one.source), migrate(other.source)]);
      expect(Date.now() - begun).toBeGreaterThanOrEqual(600);
      const ran: { name: string }[] = await one.source.query('SELECT name FROM migration');
      expect(ran).toHaveLength(platformMigrations.length);
    } finally {
      await one.close();
      await other.close();
    }
  });
} else {
  it('keeps what it commits through a power cut', async () => {
    const running = await startTestInstance('buyer', { ...parts, database });
    expect((await running.call('GET', '/readyz', { as: 'nobody' })).body).toMatchObject({
      status: 'ok',
      durability: { ok: true },
    });
    const mode: unknown = await running.instance.db.read((manager) => manager.query('PRAGMA journal_mode'));
    expect(mode).toEqual([{ journal_mode: 'wal' }]);
    await running.stop({ keepData: true });
  });
}
