import { readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
export const cliFile = join(root, 'dist/cli/main.js');

export const server = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  keepNames: true,
  tsconfig: join(root, 'tsconfig.base.json'),
  logLevel: 'warning',
};

/** Put in place whole: another command may be reading the former one. */
export async function buildCli() {
  const draft = `${cliFile}.${process.pid}`;
  await mkdir(dirname(cliFile), { recursive: true });
  try {
    await build({
      ...server,
      sourcemap: false,
      entryPoints: [join(root, 'tools/cli/main.ts')],
      outfile: draft,
    });
    await rename(draft, cliFile);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A changed folder counts as well: a file that is gone leaves no other trace. */
export function isCliFresh() {
  const built = statSync(cliFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const folders = ['apps/buyer', 'apps/supplier', 'libs', 'tools/cli'].map((folder) => join(root, folder));
  return folders.every((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).every(
      (entry) =>
        !(entry.isDirectory() || /(?<!\.spec)\.ts$/.test(entry.name)) ||
        statSync(join(entry.parentPath, entry.name)).mtimeMs <= built,
    ),
  );
}
