import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { isTableThere } from './database-errors';
import { newId } from './id';

const leaseSeconds = 60;

/**
 * Brings the tables up to date. Of the processes that start together one does it, the others wait for it.
 * The lease is a row, not a server lock, so that clusters without such locks can be used.
 */
export async function migrate(source: DataSource, now: () => number = Date.now): Promise<void> {
  if (!(await anyPending(source))) return;
  await source.query(
    'CREATE TABLE IF NOT EXISTS migration_lease (id int NOT NULL PRIMARY KEY, token varchar(36) NOT NULL, lease_until bigint NOT NULL)',
  );
  const [row] = await source.query<unknown[]>('SELECT id FROM migration_lease WHERE id = 1');
  if (!row)
    await source
      .query("INSERT INTO migration_lease (id, token, lease_until) VALUES (1, '', 0)")
      .catch(ignoreExisting(source));
  const token = newId();
  while (!(await take(source, token, now()))) {
    await pause(200);
    if (!(await anyPending(source))) return;
  }
  const renewal = setInterval(
    () => void take(source, token, now()).catch(() => undefined),
    (leaseSeconds * 1000) / 3,
  );
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    clearInterval(renewal);
    await source.query("UPDATE migration_lease SET token = '', lease_until = 0 WHERE id = 1 AND token = ?", [
      token,
    ]);
  }
}

/** Asking makes TypeORM create its table when it sees none; another process may have been faster. */
async function anyPending(source: DataSource): Promise<boolean> {
  try {
    return await source.showMigrations();
  } catch (error) {
    if (!isTableThere(error)) throw error;
    return source.showMigrations();
  }
}

const ignoreExisting = (source: DataSource) => async (error: unknown) => {
  const [row] = await source.query<unknown[]>('SELECT id FROM migration_lease WHERE id = 1');
  if (!row) throw error;
};

async function take(source: DataSource, token: string, now: number): Promise<boolean> {
  await source.query(
    'UPDATE migration_lease SET token = ?, lease_until = ? WHERE id = 1 AND (token = ? OR lease_until < ?)',
    [token, now + leaseSeconds * 1000, token, now],
  );
  const [row] = await source.query<{ token: string }[]>('SELECT token FROM migration_lease WHERE id = 1');
  return row?.token === token;
}
