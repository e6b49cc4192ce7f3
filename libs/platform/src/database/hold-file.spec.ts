import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseInUse, holdFile } from './hold-file';

const folder = mkdtempSync(join(tmpdir(), 'prodsys-hold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const url = (name: string) => `sqlite:${join(folder, name)}`;

it('refuses a second holder of one file and says who holds it, until the first lets go', () => {
  const first = holdFile(url('one'));
  expect(() => holdFile(url('one'))).toThrow(DatabaseInUse);
  expect(() => holdFile(url('one'))).toThrow(`(${process.pid})`);
  holdFile(url('another')).release();
  first.release();
  holdFile(url('one')).release();
});

it('is not kept out by a process that was killed while it held the file', () => {
  const file = join(folder, 'killed.lock');
  const script = `
    const db = new (require('better-sqlite3'))(${JSON.stringify(file)});
    db.exec('CREATE TABLE holder (pid integer NOT NULL); INSERT INTO holder VALUES (1); BEGIN IMMEDIATE');
    process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(process.execPath, ['-e', script], { cwd: resolve(__dirname, '../../../..') });
  expect(signal).toBe('SIGKILL');
  holdFile(url('killed')).release();
});

it('holds nothing of a server or of the memory', () => {
  for (const shared of ['mariadb://root@127.0.0.1/buyer', 'sqlite::memory:'])
    for (let index = 0; index < 2; index++) holdFile(shared);
});
