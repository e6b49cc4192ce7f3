import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export interface TestDatabase {
  url: string;
  /** A directory for the instance's files. */
  dataDir: string;
  remove(): Promise<void>;
}

export const onMariaDb = (): boolean => (process.env['TEST_DATABASE'] ?? 'sqlite') !== 'sqlite';

/** A database of its own for one instance of one test file, on the kind that this Jest project tests. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'prodsys-test-'));
  const removeFiles = () => rmSync(dataDir, { recursive: true, force: true });
  const server = process.env['TEST_DATABASE'] ?? 'sqlite';
  if (server === 'sqlite') {
    return { url: `sqlite:${join(dataDir, 'test.sqlite')}`, dataDir, remove: async () => removeFiles() };
  }
  const name = `prodsys_test_${randomBytes(6).toString('hex')}`;
  const ask = async (statement: string) => {
    const connection = await createConnection(server.replace(/^mariadb:/, 'mysql:'));
    await connection.query(statement);
    await connection.end();
  };
  await ask(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    url: `${server.replace(/\/+$/, '')}/${name}`,
    dataDir,
    remove: async () => {
      await ask(`DROP DATABASE ${name}`);
      removeFiles();
    },
  };
}
