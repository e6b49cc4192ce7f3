import { execFile } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until';

export type Kind = 'buyer' | 'supplier';

export const root = resolve(__dirname, '../..');
const main = (kind: Kind) => join(root, 'dist', kind, 'main.js');

let copies: Promise<string> | undefined;

/** The built application; a copy, so that the next build cannot take it away while a test restarts it. */
export async function builtApp(kind: Kind): Promise<string> {
  copies ??= copyApps();
  return join(await copies, kind, 'main.js');
}

export async function removeCopies(): Promise<void> {
  if (copies) rmSync(await copies, { recursive: true, force: true });
  copies = undefined;
}

async function copyApps(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prodsys-apps-'));
  await inTurn(async () => {
    if (!isFresh()) await promisify(execFile)(process.execPath, [join(root, 'tools/build/build.mjs')]);
    cpSync(join(root, 'dist/web'), join(folder, 'web'), { recursive: true });
    for (const kind of ['buyer', 'supplier'] as const) {
      mkdirSync(join(folder, kind));
      copyFileSync(main(kind), join(folder, kind, 'main.js'));
    }
  });
  return folder;
}

/** Jest's workers would build at the same time: one does, the others wait for it. */
async function inTurn(work: () => Promise<void>): Promise<void> {
  const lock = join(root, 'dist', '.building');
  mkdirSync(join(root, 'dist'), { recursive: true });
  await until('the build of another test file', async () => {
    try {
      mkdirSync(lock);
      return true;
    } catch {
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > 60_000)
        rmdirSync(lock);
      return undefined;
    }
  });
  try {
    await work();
  } finally {
    rmdirSync(lock);
  }
}

function isFresh(): boolean {
  const built = [main('buyer'), main('supplier'), join(root, 'dist/web/index.html')].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const sources = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.spec)\.(tsx?|css|html)$/.test(entry.name))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  return Math.min(...built) > Math.max(...sources);
}
