import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { builtApp, removeCopies, root, type Kind } from './built-app';
import { until } from './until';

export const adminPassword = 'en lang setning for prøver';

export interface AppSettings {
  databaseUrl: string;
  dataDir: string;
  port: number;
  /** How the instance is known; stays when it moves to another port. */
  publicUrl: string;
}

/** One process of an instance, as an operator would run it. */
export interface AppProcess {
  readonly url: string;
  readonly isRunning: boolean;
  /** What it wrote to its log. */
  output(): string;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Asks it to end (SIGTERM); answers how it did. */
  stop(): Promise<{ code: number | null; seconds: number }>;
  /** Starts it again, at the same address on the same data. */
  start(changes?: Partial<AppSettings>): Promise<void>;
}

const apps = new Set<ChildProcess>();
const alive = new Set<ChildProcess>();
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

/** Ends every process of an application that this test file started. */
export async function endAllApps(): Promise<void> {
  await Promise.all([...apps].map((child) => end(child, 'SIGKILL')));
  await removeCopies();
}

/** A process that ends with this one at the latest. */
export function startProcess(command: string, args: string[], env: Record<string, string>): ChildProcess {
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
}

export function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  const ended = new Promise<number | null>((settle) => child.once('exit', settle));
  child.kill(signal);
  return ended;
}

export async function startApp(kind: Kind, initial: AppSettings): Promise<AppProcess> {
  let settings = initial;
  let child: ChildProcess | undefined;
  let text = '';
  const app: AppProcess = {
    get url() {
      return `http://127.0.0.1:${settings.port}`;
    },
    get isRunning() {
      return child !== undefined && child.exitCode === null && child.signalCode === null;
    },
    output: () => text,
    async kill() {
      if (child) await end(child, 'SIGKILL');
    },
    async stop() {
      const started = performance.now();
      const code = child ? await end(child, 'SIGTERM') : null;
      return { code, seconds: (performance.now() - started) / 1000 };
    },
    async start(changes = {}) {
      settings = { ...settings, ...changes };
      const running = startProcess(process.execPath, [await builtApp(kind)], environment(settings));
      child = running;
      apps.add(running);
      for (const stream of [running.stdout, running.stderr])
        stream?.on('data', (part: Buffer) => (text = (text + part.toString()).slice(-20_000)));
      const ready = async () => !app.isRunning || (await fetch(`${app.url}/readyz`)).ok || undefined;
      await until(`the ${kind} to be ready`, ready, { seconds: 60 }).catch((error: Error) => {
        throw new Error(`${error.message}\n${text}`, { cause: error });
      });
      if (!app.isRunning) throw new Error(`The ${kind} ended at once:\n${text}`);
    },
  };
  await app.start();
  return app;
}

const environment = ({ databaseUrl, dataDir, port, publicUrl }: AppSettings) => ({
  NODE_PATH: join(root, 'node_modules'),
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  PORT: String(port),
  PUBLIC_URL: publicUrl,
  PARTNER_ALLOW_LIST: '127.0.0.1,localhost',
  ADMIN_PASSWORD: adminPassword,
  LOG_LEVEL: 'warn',
});

export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => settle(port));
    });
  });
}
