import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariaDb } from '../services/ensure-mariadb.mjs';
import { onParentEnd } from '../services/on-parent-end.mjs';
import { connect, query } from './sql.mjs';

/** Runs a benchmark and takes away what it made, in reverse order, whatever happened. */
export async function atWork(run) {
  const cleanUps = [];
  try {
    await run(cleanUps);
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

/** Databases of our own in a server that commits durably: its own private one, or the one that the environment names. */
export async function startDatabases(cleanUps, wanted, { extraArgs = [], bufferPool = '1G' } = {}) {
  const server = await startMariaDb({ extraArgs: [`--innodb-buffer-pool-size=${bufferPool}`, ...extraArgs] });
  cleanUps.push(server.stop);
  const connection = await connect(server.url);
  const names = Object.fromEntries(wanted.map((name) => [name, `bench_${process.pid}_${name}`]));
  for (const name of Object.values(names))
    await query(connection, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  cleanUps.push(async () => {
    for (const name of Object.values(names)) await query(connection, `DROP DATABASE IF EXISTS ${name}`);
    await connection.end();
  });
  return { url: server.url, pid: server.pid, connection, names };
}

export function temporaryFolder(cleanUps) {
  const folder = mkdtempSync(join(tmpdir(), 'prodsys-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onParentEnd(remove);
  cleanUps.push(() => {
    remove();
    forget();
  });
  return folder;
}
