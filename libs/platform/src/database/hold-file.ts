// @ts-expect-error -- better-sqlite3 brings no types
import Sqlite from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

interface Connection {
  exec(statement: string): void;
  pragma(text: string): void;
  prepare(statement: string): { get(...values: unknown[]): { pid: number } | undefined };
  close(): void;
}

/** Another process works on this SQLite file. */
export class DatabaseInUse extends Error {
  constructor(
    readonly file: string,
    readonly pid: number | undefined,
  ) {
    super(`The database ${file} is in use by another process${pid === undefined ? '' : ` (${pid})`}.`);
  }
}

export interface Held {
  release(): void;
}

/**
 * Keeps an SQLite file for this process: two at once would each believe to be the only one. A transaction that is
 * left open on a small file beside it is the lock, so the system lifts it when the process ends, however it ends.
 * Server databases need no holding.
 */
export function holdFile(databaseUrl: string): Held {
  const path = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : ':memory:';
  if (path === ':memory:') return { release: () => undefined };
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  const connection = new (Sqlite as new (file: string) => Connection)(`${file}.lock`);
  try {
    connection.pragma('busy_timeout = 0');
    connection.pragma('journal_mode = DELETE');
    connection.exec('BEGIN IMMEDIATE');
    connection.exec('CREATE TABLE IF NOT EXISTS holder (pid integer NOT NULL)');
    connection.exec(`DELETE FROM holder; INSERT INTO holder VALUES (${process.pid}); COMMIT`);
    // Readable for others, who want to say who holds it, and writable for nobody.
    connection.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const pid = isBusy(error) ? holderOf(connection) : undefined;
    connection.close();
    throw isBusy(error) ? new DatabaseInUse(file, pid) : error;
  }
  return { release: () => connection.close() };
}

const isBusy = (error: unknown) =>
  String((error as { code?: unknown } | null)?.code).startsWith('SQLITE_BUSY');

function holderOf(connection: Connection): number | undefined {
  try {
    return connection.prepare('SELECT pid FROM holder').get()?.pid;
  } catch {
    return undefined; // It has only just begun.
  }
}
