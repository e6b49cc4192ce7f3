import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onParentEnd } from '../services/on-parent-end.mjs';

const root = resolve(import.meta.dirname, '../..');
const readyWithin = 60_000;
const stopWithin = 20_000;
export const adminPassword = 'bench-administrator';

/** Builds the apps as they are delivered. The page is not measured, but an instance does not start without its folder. */
export async function build() {
  const command = join(root, 'tools/build/build.mjs');
  await new Promise((settle, fail) => {
    const child = spawn(process.execPath, [command], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? settle() : fail(new Error('The build failed.'))));
  });
  mkdirSync(join(root, 'dist/web'), { recursive: true });
}

/**
 * One instance in a process of its own, set up as in production: its log goes to a file, nothing of our own environment
 * goes in. With `profileDir`, Node writes a CPU profile there when it is stopped.
 */
export async function startInstance(kind, { databaseUrl, folder, profileDir }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = join(folder, kind);
  const logFile = join(folder, `${kind}.log`);
  mkdirSync(dataDir, { recursive: true });
  const log = openSync(logFile, 'a');
  const profiling = profileDir
    ? ['--cpu-prof', `--cpu-prof-dir=${resolve(profileDir)}`, `--cpu-prof-name=${kind}.cpuprofile`]
    : [];
  const child = spawn(process.execPath, [...profiling, join(root, 'dist', kind, 'main.js')], {
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'info',
      PARTNER_ALLOW_LIST: '127.0.0.1,localhost',
      ADMIN_PASSWORD: adminPassword,
    },
  });
  closeSync(log);
  const ended = new Promise((settle) => child.once('exit', settle));
  child.on('error', () => {});
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const forget = onParentEnd(() => child.kill('SIGKILL'));
  const stop = async () => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), stopWithin);
    if (isRunning()) child.kill('SIGTERM');
    await ended;
    clearTimeout(impatience);
    forget();
  };
  const deadline = performance.now() + readyWithin;
  while (!(await isReady(url))) {
    if (isRunning() && performance.now() < deadline) {
      await pause(50);
      continue;
    }
    if (isRunning()) await stop();
    throw new Error(`The ${kind} did not start; the end of its log:\n${lastLines(logFile)}`);
  }
  return { kind, url, pid: child.pid, logFile, stop };
}

const isReady = (url) =>
  fetch(`${url}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );

/** Signs in as administrator; answers a function that calls the instance API and throws on a refusal. */
export async function signIn({ url }) {
  let cookie = '';
  const call = async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text.slice(0, 500)}`);
    cookie ||= answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return text === '' ? null : JSON.parse(text);
  };
  await call('POST', '/api/session', { username: 'admin', password: adminPassword });
  return call;
}

const lastLines = (file) => readFileSync(file, 'utf8').split('\n').slice(-20).join('\n');

function freePort() {
  return new Promise((settle, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}
