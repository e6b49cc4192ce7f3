import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildCli, cliFile, server } from './build-cli.mjs';

const root = resolve(import.meta.dirname, '../..');
const at = (...path) => join(root, ...path);
const dist = at('dist');

const browser = {
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: true,
  tsconfig: at('tools/build/tsconfig.web.json'),
  logLevel: 'warning',
};

/** Builds one app, or says that there is nothing of it yet; an app without its entry is an error. */
async function buildApp(app, options) {
  const source = at('apps', app, 'src');
  if (!existsSync(source) || (await readdir(source)).length === 0) {
    console.log(`${app}: nothing in ${relative(root, source)} yet, skipped`);
    return;
  }
  const entry = join(source, 'main.ts');
  if (!existsSync(entry)) throw new Error(`${relative(root, entry)} is missing, the rest of the app exists.`);
  const target = join(dist, app);
  await rm(target, { recursive: true, force: true });
  await build({ ...options, entryPoints: [entry], outfile: join(target, 'main.js') });
  await copyPages(source, target);
  console.log(`${app}: ${relative(root, join(target, 'main.js'))}`);
}

async function copyPages(source, target) {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) {
    if (/\.(html|css|svg)$/.test(name)) await copyFile(join(source, name), join(target, name));
  }
}

try {
  const results = await Promise.allSettled([
    buildApp('buyer', server),
    buildApp('supplier', server),
    buildApp('web', browser),
    buildCli().then(() => console.log(`cli: ${relative(root, cliFile)}`)),
  ]);
  for (const { reason } of results) if (reason) throw reason;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
