import { spawn } from 'node:child_process';
import { readdirSync, statfsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { startMariaDb } from '../services/ensure-mariadb.mjs';

const USAGE = 'node tools/jest/test.mjs [--only-jest] [path filters ...] [-- arguments for Jest ...]';
const HANG_MS = 15_000;
const root = resolve(import.meta.dirname, '../..');

const [own, jestArgs] = splitAt(process.argv.slice(2), '--');
const onlyJest = own.includes('--only-jest');
const filters = own.filter((argument) => argument !== '--only-jest');
if (filters.some((filter) => filter.startsWith('-'))) {
  console.error(USAGE);
  process.exit(2);
}

useMemoryForTestData();
const counts = { passed: 0, failed: 0 };
const running = new Set();
let mariaDb;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, abort);

try {
  if (!onlyJest && filters.length === 0) {
    for (const step of ['lint', 'typecheck', 'build']) await runStep(step);
  }
  await runJest();
} finally {
  await mariaDb?.stop();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function runStep(name) {
  const started = performance.now();
  const code = await start('npm', ['run', '--silent', name]).ended;
  console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds(started)})`);
  if (code !== 0) counts.failed++;
}

async function runJest() {
  const env = { ...process.env };
  // Filters come before options: some options take every word that follows.
  const args = ['--config', 'tools/jest/jest.config.mjs', ...filters, ...jestArgs];
  if (needsMariaDb()) {
    try {
      env.TEST_MARIADB_URL = await startDatabase();
    } catch (error) {
      fail(error.message);
      fail('The tests of the project mariadb were not run.', 0);
      args.push('--selectProjects', 'sqlite');
    }
  }
  const started = performance.now();
  const jest = start(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    env,
    ipc: true,
  });
  let report;
  let impatience;
  jest.child.on('message', (message) => {
    report = message;
    impatience = setTimeout(() => endHanging(jest.child), HANG_MS);
  });
  const code = await jest.ended;
  clearTimeout(impatience);
  console.log(`jest: ${seconds(started)}`);
  count(report, code);
}

function count(report, code) {
  const failedBefore = counts.failed;
  if (report) {
    counts.passed += report.passed;
    counts.failed += report.failed;
    if (report.unselected > 0) console.log(`${report.unselected} tests have a name that was not asked for.`);
    for (const name of report.broken) fail(`This file failed outside its tests, or did not load: ${name}`);
    for (const name of report.skipped) fail(`Skipped, which counts as failed: ${name}`);
  }
  if (code !== 0 && counts.failed === failedBefore)
    fail(report ? `Jest ended with ${code}.` : 'Jest ended before it had run any test.');
}

/** Test databases live in memory where the machine offers it: a disk would spend most of the run on creating tables. */
function useMemoryForTestData() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (process.env.TMPDIR === undefined && bavail * bsize > 2 * 1024 ** 3) process.env.TMPDIR = '/dev/shm';
  } catch {
    // No such place on this machine: the usual one serves.
  }
}

async function startDatabase() {
  const started = performance.now();
  mariaDb = await startMariaDb();
  console.log(`mariadb: ${mariaDb.pid ? 'started' : 'named by TEST_MARIADB_URL'} (${seconds(started)})`);
  return mariaDb.url;
}

/** Filters are Jest's: regular expressions on the path. A run without database tests needs no server. */
function needsMariaDb() {
  const projects = jestArgs.slice(jestArgs.indexOf('--selectProjects') + 1);
  if (jestArgs.includes('--selectProjects') && !projects.includes('mariadb')) return false;
  const matchers = filters.map((filter) => new RegExp(filter.replace(/^\.\//, ''), 'i'));
  return databaseSpecs().some(
    (path) => matchers.length === 0 || matchers.some((matcher) => matcher.test(path)),
  );
}

function databaseSpecs() {
  return ['apps', 'libs', 'tools']
    .flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true }).map((path) => resolve(root, folder, path)),
    )
    .filter((path) => path.endsWith('.db.spec.ts'))
    .map((path) => relative(root, path).split(sep).join('/'));
}

/** Each child leads a process group, so that ending it ends what it started. */
function start(command, args, { env = process.env, ipc = false } = {}) {
  const stdio = ['ignore', 'inherit', 'inherit', ...(ipc ? ['ipc'] : [])];
  const child = spawn(command, args, { cwd: root, env, stdio, detached: true });
  running.add(child);
  const ended = new Promise((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) => settle(code ?? signal));
  });
  return { child, ended: ended.finally(() => (endGroup(child, 'SIGKILL'), running.delete(child))) };
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nothing of it is left.
  }
}

function endHanging(child) {
  fail('Jest had finished but did not end: a test left a connection, a server or a timer open.');
  endGroup(child, 'SIGKILL');
}

async function abort(signal) {
  for (const child of running) endGroup(child, 'SIGKILL');
  await mariaDb?.stop();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

function fail(message, by = 1) {
  console.error(`FAILED: ${message}`);
  counts.failed += by;
}

function splitAt(list, mark) {
  const index = list.indexOf(mark);
  return index < 0 ? [list, []] : [list.slice(0, index), list.slice(index + 1)];
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
