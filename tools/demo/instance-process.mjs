import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { password, root } from './settings.mjs';

const readyWithin = 30_000;
const endWithin = 10_000;

/** Runs one built instance. `ended` settles with what ended it. */
export function startInstance({ kind, port, origin, dataDir, databaseUrl }, environment) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href,
      join(root, 'dist', kind, 'main.js'),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...environment,
        PRODSYS_DEMO: 'true',
        PORT: String(port),
        PUBLIC_URL: origin,
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl ?? '',
        PARTNER_ALLOW_LIST: '127.0.0.1,localhost,::1',
        LOG_LEVEL: environment.LOG_LEVEL || 'warn',
        ADMIN_PASSWORD: password,
      },
    },
  );
  let running = true;
  const ended = new Promise((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) => settle(signal ?? `exit code ${code}`));
  }).finally(() => (running = false));
  return {
    kind,
    ended,
    async ready() {
      const deadline = performance.now() + readyWithin;
      while (running && performance.now() < deadline) {
        const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(
          () => null,
        );
        if (answer?.ok) return;
        await pause(100);
      }
      if (running) throw new Error(`The ${kind} did not become ready within ${readyWithin / 1000} seconds.`);
    },
    async stop() {
      if (!running) return;
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), endWithin);
      await ended;
      clearTimeout(impatience);
    },
  };
}

/** Rejects with one clear line when something else listens there. */
export function demandFreePort({ kind, port }) {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', () =>
      fail(new Error(`Port ${port} is in use. Choose another one with ${kind.toUpperCase()}_PORT.`)),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(settle));
  });
}
