import { insertRows } from '../database/insert-rows';
import { newId } from '../database/id';
import { cursorAt, keyPage } from '../database/key-page';
import { onMariaDb, startTestInstance, testClock, type TestInstance } from '../testing';
import { AuditEntry } from './audit-entry.entity';
import { writeAudit } from './write-audit';

const clock = testClock('2026-11-20T23:59:59.999Z');
let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [], clock });
  const write = (actor: string, action: string, objectId: string, params = {}) =>
    running.instance.db.write((manager) =>
      writeAudit(manager, clock.now(), { actor, action, objectId, params }),
    );
  await write('kari', 'token-revoked', 'object-1', { name: 'Fjord' });
  clock.pass(1);
  await write('per', 'extension-on', 'object-2', { extension: 'x' });
  await write('kari', 'no-such-action', 'object-1');
  clock.pass(86_400_000);
  await write('=cmd|calc', 'draft', 'object-3');
});
afterAll(() => running.stop());

type Row = Record<string, unknown>;
const list = async (query: string, language = 'nb') =>
  (
    await running.call<{ items: Row[]; nextCursor: string | null }>('GET', `/api/audit?${query}`, {
      headers: { 'accept-language': language },
    })
  ).body;
const actions = async (query: string) => (await list(query)).items.map(({ action }) => action);

it('shows who did what, newest first, in the language of the reader', async () => {
  const { items } = await list('actor=kari');
  expect(items).toEqual([
    {
      id: expect.any(String),
      at: '2026-11-21T00:00:00.000Z',
      actor: 'kari',
      action: 'no-such-action',
      objectId: 'object-1',
      message: 'no-such-action',
      params: {},
    },
    expect.objectContaining({
      at: '2026-11-20T23:59:59.999Z',
      message: 'Trakk tilbake tokenet «Fjord».',
      params: { name: 'Fjord' },
    }),
  ]);
  const { token } = (
    await running.call<{ token: string }>('POST', '/api/tokens', {
      body: { name: 'script', scopes: ['Instance:Admin'] },
    })
  ).body;
  const english = await running.call<{ items: Row[] }>('GET', '/api/audit?actor=kari&action=token-revoked', {
    as: { token },
    headers: { 'accept-language': 'en' },
  });
  expect(english.body.items.map(({ message }) => message)).toEqual(['Revoked the token "Fjord".']);
});

it('is narrowed by who, what, which object and which days, alone and together', async () => {
  expect(await actions('objectId=object-1')).toEqual(['no-such-action', 'token-revoked']);
  expect(await actions('action=extension-on')).toEqual(['extension-on']);
  expect(await actions('from=2026-11-21&to=2026-11-21&actor=kari')).toEqual(['no-such-action']);
  expect(await actions('to=2026-11-20')).toEqual(['token-revoked']);
  expect(await actions('from=2026-11-22')).toContain('draft');
  expect(await actions('objectId=object-1&actor=per')).toEqual([]);
});

it('comes page by page', async () => {
  const first = await list('to=2026-11-21&limit=2');
  const second = await list(`to=2026-11-21&limit=2&cursor=${String(first.nextCursor)}`);
  expect([...first.items, ...second.items].map(({ action }) => action)).toEqual([
    'no-such-action',
    'extension-on',
    'token-revoked',
  ]);
  expect(second.nextCursor).toBeNull();
});

it('is for administrators only', async () => {
  for (const path of ['/api/audit', '/api/audit/export.csv'])
    expect(await running.call('GET', path, { as: 'office' })).toMatchObject({ status: 403 });
});

it('comes as a file with the same filters, in which nothing is a formula', async () => {
  const file = await running.call<string>('GET', '/api/audit/export.csv?objectId=object-3');
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(file.headers['content-disposition']).toBe('attachment; filename="audit.csv"');
  expect(file.body).toBe(
    '\ufeffTidspunkt (UTC);Hvem;Handling;Hva;Objekt\r\n' +
      "2026-11-22T00:00:00.000Z;'=cmd|calc;draft;draft;object-3\r\n",
  );
});

it('finds every page of every filter along an index, however much was written', async () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => ({
    id: newId(),
    at: new Date(Date.parse('2026-10-01T00:00:00.000Z') + index * 1_000).toISOString(),
    actor: `actor-${index % 7}`,
    action: `spec-${index % 5}`,
    objectId: `object-${index % 11}`,
    params: {},
  }));
  await running.instance.db.write((manager) => insertRows(manager, AuditEntry, rows));
  const file = await running.call<string>('GET', '/api/audit/export.csv?actor=actor-3&to=2026-10-31');
  const mine = rows.filter(({ actor }) => actor === 'actor-3').reverse();
  expect(file.body.split('\r\n').slice(1, -1)).toEqual(
    mine.map(({ at, action, objectId }) => `${at};actor-3;${action};${action};${objectId}`),
  );
  const explain = onMariaDb() ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
  const cursor = cursorAt('2026-10-01T00:10:00.000Z', newId());
  const plan = (where: string): Promise<string> =>
    running.instance.db.read(async (manager) => {
      const asked: { sql: string; parameters: unknown }[] = [];
      const { logger } = manager.connection;
      const { logQuery } = logger;
      logger.logQuery = (sql, parameters) => asked.push({ sql, parameters });
      const query = manager.createQueryBuilder(AuditEntry, 'entry').where(where);
      await keyPage(query, { cursor }, { by: 'at', direction: 'DESC' });
      logger.logQuery = logQuery;
      const [first] = asked;
      return JSON.stringify(
        await manager.query(`${explain} ${first?.sql ?? ''}`, first?.parameters as unknown[]),
      );
    });
  for (const [where, index] of [
    ['1 = 1', 'audit_at'],
    ["entry.actor = 'actor-3'", 'audit_actor'],
    ["entry.action = 'spec-3'", 'audit_action'],
    ["entry.objectId = 'object-3'", 'audit_object'],
  ] as const) {
    const text = await plan(where);
    expect([where, text.includes(index)]).toEqual([where, true]);
    expect([where, /filesort|TEMP B-TREE/i.test(text)]).toEqual([where, false]);
    // Straight to the place, not along the index up to it.
    expect([where, /"type":"range"|\(at,id\)</.test(text)]).toEqual([where, true]);
  }
});
