import { createTestDatabase, type TestDatabase } from '@prodsys/platform/testing';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { adminPassword, endAllApps, freePort, startApp, type AppProcess } from '../faults/app-process';
import { tablesIn } from './checks';
import { exitCodes } from './exit-codes';
import { prodsys, prodsysJson } from './testing';

interface Finding {
  check: string;
  ok: boolean;
  detail: string;
}

let database: TestDatabase;
let environment: Record<string, string>;
let app: AppProcess;
const offline = (...words: string[]) => prodsys([...words, '--app', 'supplier'], environment);

beforeAll(async () => {
  database = await createTestDatabase();
  environment = { DATABASE_URL: database.url, DATA_DIR: database.dataDir };
}, 60_000);
afterAll(async () => {
  await endAllApps();
  await database.remove();
});

it('finds no database before there is one, and makes its tables on request', async () => {
  expect((await offline('check')).code).toBe(exitCodes.unreachable);
  const pending = await offline('migrate', '--dry-run');
  expect(pending.out).toContain('CreatePlatformTables');
  expect((await offline('check')).code).toBe(exitCodes.found);
  expect((await offline('migrate')).code).toBe(exitCodes.ok);
  expect((await offline('migrate')).out).toContain('Nothing is pending');
});

it('refuses to touch the file of a running instance, and a second instance on it', async () => {
  const settings = {
    databaseUrl: database.url,
    dataDir: database.dataDir,
    port: await freePort(),
    publicUrl: 'http://localhost:4999',
  };
  app = await startApp('supplier', settings);
  for (const words of [
    ['migrate'],
    ['check'],
    ['create-admin', 'kari'],
    ['backup', join(database.dataDir, 'x')],
  ])
    expect([words, (await offline(...words)).code]).toEqual([words, exitCodes.running]);
  await expect(startApp('supplier', { ...settings, port: await freePort() })).rejects.toThrow(
    'in use by another',
  );
  await app.kill();
}, 90_000);

it('makes records findable again that the index lacks', async () => {
  const again = await offline('reindex', '--all');
  expect([again.code, again.out]).toEqual([
    exitCodes.ok,
    expect.stringMatching(/^\d+ records added to the search index\.\n$/) as unknown,
  ]);
  expect((await offline('reindex')).out).toBe('0 records added to the search index.\n');
});

it('is not kept out by an instance that was killed, and finds nothing wrong', async () => {
  const findings = await prodsysJson<Finding[]>(['check', '--app', 'supplier'], environment);
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual([
    'migrations',
    'schema',
    'durability',
    'key ring',
    'number series',
    'search index',
    'orders in doubt',
    'leases',
  ]);
});

it('finds a key ring that is gone', async () => {
  const ring = join(database.dataDir, 'key-ring');
  renameSync(ring, `${ring}.away`);
  const ran = await offline('check');
  expect(ran).toMatchObject({ code: exitCodes.found, out: expect.stringContaining('FOUND key ring') });
  renameSync(`${ring}.away`, ring);
});

it('copies the database and names the keys that belong to it; an existing file is not overwritten', async () => {
  const copy = join(database.dataDir, 'copy.sqlite');
  const ran = await offline('backup', copy);
  expect(ran).toMatchObject({ code: exitCodes.ok, err: expect.stringContaining('key-ring') });
  const fromCopy = { ...environment, DATABASE_URL: `sqlite:${copy}` };
  expect((await prodsys(['check', '--app', 'supplier'], fromCopy)).code).toBe(exitCodes.ok);
  expect((await offline('backup', copy)).code).toBe(exitCodes.failed);
  expect((await offline('backup')).code).toBe(exitCodes.usage);
});

it('prints the commands for a server, without its password', async () => {
  const server = { ...environment, DATABASE_URL: 'mariadb://erp:hemmelig@db.example:3307/buyer' };
  const { code, out, err } = await prodsys(['backup', '--app', 'buyer'], server);
  expect(code).toBe(exitCodes.ok);
  expect(out).toContain('--host=db.example --port=3307 --user=erp --password --single-transaction');
  expect(out + err).not.toContain('hemmelig');
  const odd = { ...server, DATABASE_URL: "mariadb://erp:x@db.example/buy%20er'$(date)" };
  const quoted = `'buy er'\\''$(date)'`;
  expect((await prodsys(['backup', '--app', 'buyer'], odd)).out).toContain(
    `gzip > ${quoted}-$(date +%F).sql.gz`,
  );
});

it('names the tables that differ from what is expected, not the statements', () => {
  expect(
    tablesIn([
      'ALTER TABLE `article` ADD `colour` varchar(9) NULL',
      'CREATE INDEX "ix_name" ON "contact" ("name")',
      'CREATE TABLE "temporary_article" ("id" varchar)',
      'INSERT INTO "temporary_article"("id") SELECT "id" FROM "article"',
      'DROP INDEX `ix_gone` ON `purchase_order`',
    ]),
  ).toBe('article, contact, purchase_order');
});

it('lets an administrator in again with a new password', async () => {
  const made = await offline('create-admin', 'kari');
  expect(made).toMatchObject({ code: exitCodes.ok, err: expect.stringContaining('is made') });
  const reset = await offline('create-admin', 'admin');
  await app.start();
  const signIn = async (username: string, password: string) => {
    const body = JSON.stringify({ username, password });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${app.url}/api/session`, { method: 'POST', headers, body })).status;
  };
  expect(await signIn('kari', made.out.trim())).toBe(200);
  expect(await signIn('admin', adminPassword)).toBe(401);
  expect(await signIn('admin', reset.out.trim())).toBe(200);
  await app.stop();
}, 60_000);

it('ends with 3 when the database cannot be reached, and with 2 without a word on which instance', async () => {
  const away = { ...environment, DATABASE_URL: 'sqlite:/dev/null/x.sqlite' };
  expect((await prodsys(['migrate', '--app', 'supplier'], away)).code).toBe(exitCodes.unreachable);
  expect((await prodsys(['migrate'], environment)).code).toBe(exitCodes.usage);
  const wrong = { ...environment, PORT: 'x' };
  expect((await prodsys(['check', '--app', 'supplier'], wrong)).code).toBe(exitCodes.usage);
});

it('runs as npm runs it: writes the descriptions without a database, reads a password from standard input', async () => {
  const run = (words: string[], input = '') =>
    new Promise<{ code: unknown; out: string }>((settle) => {
      const child = execFile(
        process.execPath,
        ['tools/cli/run.mjs', ...words],
        { cwd: resolve(__dirname, '../..'), env: { ...process.env, ...environment } },
        (error, out) => settle({ code: error?.code ?? 0, out }),
      );
      child.stdin?.end(input);
    });
  const out = join(database.dataDir, 'openapi');
  const written = await run(['openapi', '--app', 'supplier', '--out', out]);
  expect(written.code).toBe(exitCodes.ok);
  for (const name of ['supplier-instance.json', 'supplier-partner.json']) {
    expect(existsSync(join(out, name))).toBe(true);
    expect(JSON.parse(readFileSync(join(out, name), 'utf8'))).toMatchObject({ openapi: '3.1.0' });
  }
  const words = ['create-admin', 'admin', '--password-stdin', '--app', 'supplier'];
  expect((await run(words, 'tre ord og ett til\n')).code).toBe(exitCodes.ok);
  expect((await run(words, 'kort\n')).code).toBe(exitCodes.usage);
}, 60_000);
