import { execFile, execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const POLICY = '/usr/sbin/policy-rc.d';
let indexIsFresh = false;

/** The first of the names that is an executable on PATH or in the usual system folders. */
export function findExecutable(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/usr/local/sbin'];
  const candidates = names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
  return candidates.find(isExecutable);
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

export const canInstall = () => process.getuid?.() === 0 && findExecutable('apt-get') !== undefined;

/** Installs one Debian package; a service it brings is not started. Progress goes to stderr. */
export async function installDebianPackage(name) {
  console.error(`Installing the Debian package ${name} ...`);
  if (!indexIsFresh) await aptGet('update');
  indexIsFresh = true;
  const restore = forbidServiceStart();
  try {
    await aptGet('install', '-y', '--no-install-recommends', name);
  } finally {
    restore();
  }
}

async function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, maxBuffer: 64 << 20 };
  try {
    await promisify(execFile)('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], options);
  } catch (error) {
    const output = `${lastLines(error.stdout)}\n${lastLines(error.stderr)}`;
    throw new Error(`apt-get ${args.join(' ')} failed:\n${output}`, { cause: error });
  }
}

export const lastLines = (text, count = 15) =>
  String(text ?? '')
    .trimEnd()
    .split('\n')
    .slice(-count)
    .join('\n');

/** Debian asks policy-rc.d before it starts a service; 101 means no. What was there before comes back. */
function forbidServiceStart() {
  const before = existsSync(POLICY) ? { text: readFileSync(POLICY), mode: statSync(POLICY).mode } : undefined;
  const restore = () => {
    process.off('exit', restore);
    if (!before) return rmSync(POLICY, { force: true });
    writeFileSync(POLICY, before.text);
    chmodSync(POLICY, before.mode);
  };
  process.on('exit', restore);
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
  chmodSync(POLICY, 0o755);
  return restore;
}

/** Numeric ids of a system user, or undefined where there is none. */
export function userIds(user) {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
