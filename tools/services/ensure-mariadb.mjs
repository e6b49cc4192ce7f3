import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  canInstall,
  findExecutable,
  installDebianPackage,
  lastLines,
  userIds,
} from './install-debian-package.mjs';
import { onParentEnd } from './on-parent-end.mjs';

const RUN_PREFIX = 'prodsys-mariadb-';
const START_TIMEOUT_MS = 60_000;

const HOW_TO_GET_MARIADB = `These tests need MariaDB, and mariadbd was not found. Either
  - install it:        apt-get install mariadb-server   (brew install mariadb on macOS), or
  - name a server:     TEST_MARIADB_URL=mariadb://user:password@host:3306
    (the user must be allowed to create and drop databases).`;

/**
 * A private server on a free loopback port that ends with this process, or the server that TEST_MARIADB_URL names.
 * Its root has no password: it holds test data only. A `dataDir` given by the caller is kept, and used again; with the
 * same `port` a server that was stopped comes back where it was.
 *
 * @param {{ dataDir?: string, port?: number, extraArgs?: string[] }} [options]
 * @returns {Promise<{ url: string, port: number, pid: number | undefined, stop: () => Promise<void> }>}
 */
export async function startMariaDb({ dataDir, port, extraArgs = [] } = {}) {
  const existing = process.env.TEST_MARIADB_URL;
  if (existing) {
    const port = Number(new URL(existing).port || 3306);
    return { url: existing.replace(/\/+$/, ''), port, pid: undefined, stop: async () => {} };
  }
  const mariadbd = await findMariaDb();
  removeLeftovers();
  const run = mkdtempSync(join(tmpdir(), `${RUN_PREFIX}${process.pid}-`));
  const owner = process.getuid?.() === 0 ? userIds('mysql') : undefined;
  const data = dataDir ? resolve(dataDir) : join(run, 'data');
  mkdirSync(data, { recursive: true });
  if (owner) for (const folder of [run, data]) chownSync(folder, owner.uid, owner.gid);
  try {
    if (!existsSync(join(data, 'mysql'))) await createDataDir(data, owner);
    const server = await launch(mariadbd, { run, data, owner, wanted: port, extraArgs });
    return { ...server, stop: stopper(server.child, run, dataDir !== undefined) };
  } catch (error) {
    rmSync(run, { recursive: true, force: true });
    throw error;
  }
}

async function findMariaDb() {
  const found = findExecutable('mariadbd');
  if (found) return found;
  if (!canInstall()) throw new Error(HOW_TO_GET_MARIADB);
  await installDebianPackage('mariadb-server');
  const installed = findExecutable('mariadbd');
  if (!installed) throw new Error(HOW_TO_GET_MARIADB);
  return installed;
}

async function createDataDir(data, owner) {
  const installer = findExecutable('mariadb-install-db', 'mysql_install_db');
  if (!installer) throw new Error('mariadbd is installed but mariadb-install-db is not on PATH.');
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ];
  if (owner) args.push('--user=mysql');
  try {
    await promisify(execFile)(installer, args, { maxBuffer: 16 << 20 });
  } catch (error) {
    throw new Error(`mariadb-install-db failed:\n${lastLines(error.stdout)}\n${lastLines(error.stderr)}`, {
      cause: error,
    });
  }
}

/** Another process can take the free port before the server does, hence three attempts. */
async function launch(mariadbd, { run, data, owner, wanted, extraArgs }) {
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort());
    const log = join(run, `server-${attempt}.log`);
    const child = spawnServer(mariadbd, serverArgs({ run, data, port, log, extraArgs }), owner);
    if (await isReady(child, port)) {
      return { url: `mariadb://root@127.0.0.1:${port}`, port, pid: child.pid, child };
    }
    await kill(child, 'SIGKILL');
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (attempt === 3 || !/Bind on TCP\/IP port/i.test(text)) {
      throw new Error(`MariaDB did not start; the end of its log:\n${lastLines(text, 20)}`);
    }
  }
}

function serverArgs({ run, data, port, log, extraArgs }) {
  return [
    '--no-defaults',
    `--datadir=${data}`,
    `--tmpdir=${run}`,
    `--socket=${join(run, 'server.sock')}`,
    `--pid-file=${join(run, 'server.pid')}`,
    `--log-error=${log}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--innodb-flush-log-at-trx-commit=1',
    '--max-connections=400',
    '--max-allowed-packet=64M',
    ...extraArgs,
  ];
}

/** On Linux the kernel ends the server with us, even after SIGKILL, when setpriv arranges for it. */
function spawnServer(mariadbd, args, owner) {
  const setpriv = process.platform === 'linux' ? findExecutable('setpriv') : undefined;
  const identity = owner ? [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'] : [];
  const child = setpriv
    ? spawn(setpriv, [...identity, '--pdeathsig=KILL', mariadbd, ...args], { stdio: 'ignore' })
    : spawn(mariadbd, args, { stdio: 'ignore', ...owner });
  child.on('error', () => {});
  child.unref();
  return child;
}

async function isReady(child, port) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline && isRunning(child)) {
    if (await greets(port)) return isRunning(child);
    await delay(50);
  }
  return false;
}

/** A server that accepts clients speaks first. */
function greets(port) {
  return new Promise((settle) => {
    const socket = createConnection({ host: '127.0.0.1', port, timeout: 2000 });
    const done = (answer) => {
      socket.destroy();
      settle(answer);
    };
    socket.once('data', () => done(true));
    for (const event of ['error', 'timeout', 'close']) socket.once(event, () => done(false));
  });
}

function freePort() {
  return new Promise((settle, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}

function stopper(child, run, keepsData) {
  const signal = keepsData ? 'SIGTERM' : 'SIGKILL';
  const forget = onParentEnd(() => {
    if (isRunning(child)) child.kill(signal);
    rmSync(run, { recursive: true, force: true, maxRetries: 3 });
  });
  return async () => {
    await kill(child, signal);
    rmSync(run, { recursive: true, force: true, maxRetries: 3 });
    forget();
  };
}

const isRunning = (child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

async function kill(child, signal) {
  if (!isRunning(child)) return;
  child.ref();
  const ended = new Promise((settle) => child.once('exit', settle));
  child.kill(signal);
  const impatience = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(impatience);
}

/** A run whose process was killed outright could not tidy up; the next one does. */
function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${RUN_PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It belongs to another user, who will remove it.
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
