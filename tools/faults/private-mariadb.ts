import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, freePort, startProcess } from './app-process';

/** A MariaDB server of this test file alone, which can be stopped and comes back at the same address. */
export interface PrivateMariaDb {
  url: string;
  /** In good order, or as by a power cut. */
  stop(how?: 'orderly' | 'kill -9'): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function startPrivateMariaDb(): Promise<PrivateMariaDb> {
  const folder = mkdtempSync(join(tmpdir(), 'prodsys-outage-'));
  const port = await freePort();
  const args = ['tools/services/cli.mjs', 'mariadb', '--data', folder, '--port', String(port)];
  let child: ChildProcess | undefined;
  const server: PrivateMariaDb = {
    url: `mariadb://root@127.0.0.1:${port}`,
    async start() {
      const started = startProcess(process.execPath, args, {});
      child = started;
      await new Promise<void>((settle, fail) => {
        let told = '';
        started.stderr?.on('data', (part: Buffer) => (told += part.toString()));
        started.stdout?.once('data', () => settle());
        started.once('exit', () => fail(new Error(`MariaDB did not start:\n${told}`)));
      });
    },
    async stop(how = 'orderly') {
      // The kernel ends the server with the process that started it.
      if (child) await end(child, how === 'orderly' ? 'SIGTERM' : 'SIGKILL');
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await server.start();
  return server;
}
