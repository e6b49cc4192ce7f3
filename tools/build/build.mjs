import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { build as buildPage } from 'vite';
import { buildCli, cliFile, server } from './build-cli.mjs';

const root = resolve(import.meta.dirname, '../..');
const at = (...path) => join(root, ...path);
const dist = at('dist');

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
  console.log(`${app}: ${relative(root, join(target, 'main.js'))}`);
}

/** The page is served compressed, so it is compressed once, here. */
async function buildWeb() {
  await buildPage({ configFile: at('tools/build/vite.config.mjs'), logLevel: 'warn' });
  const assets = at('dist/web/assets');
  for (const name of await readdir(assets)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const content = await readFile(join(assets, name));
    await writeFile(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
    await writeFile(join(assets, `${name}.br`), brotliCompressSync(content));
  }
  console.log('web: dist/web/index.html');
}

try {
  const results = await Promise.allSettled([
    buildApp('buyer', server),
    buildApp('supplier', server),
    buildWeb(),
    buildCli().then(() => console.log(`cli: ${relative(root, cliFile)}`)),
  ]);
  for (const { reason } of results) if (reason) throw reason;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
