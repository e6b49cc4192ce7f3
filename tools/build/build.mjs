import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { build as buildPage } from 'vite';
import { buildCli, cliFile, server } from './build-cli.mjs';

const root = resolve(import.meta.dirname, '../..');
const at = (...path) => join(root, ...path);
const dist = at('dist');

/** Makes a folder beside the one that it replaces: whoever reads the old one meanwhile finds all of it. */
async function replaced(name, make) {
  const target = join(dist, name);
  const [made, old] = ['new', 'old'].map((word) => join(dist, `.${name}-${word}-${process.pid}`));
  try {
    await mkdir(made, { recursive: true });
    await make(made);
    if (existsSync(target)) await rename(target, old);
    // Another build that was faster has put the same in place.
    await rename(made, target).catch((error) => {
      if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    });
  } finally {
    for (const left of [made, old]) await rm(left, { recursive: true, force: true });
  }
}

/** Builds one app, or says that there is nothing of it yet; an app without its entry is an error. */
async function buildApp(app, options) {
  const source = at('apps', app, 'src');
  if (!existsSync(source) || (await readdir(source)).length === 0) {
    console.log(`${app}: nothing in ${relative(root, source)} yet, skipped`);
    return;
  }
  const entry = join(source, 'main.ts');
  if (!existsSync(entry)) throw new Error(`${relative(root, entry)} is missing, the rest of the app exists.`);
  await replaced(app, (made) => build({ ...options, entryPoints: [entry], outfile: join(made, 'main.js') }));
  console.log(`${app}: ${relative(root, join(dist, app, 'main.js'))}`);
}

/** The page is served compressed, so it is compressed once, here. */
async function buildWeb() {
  await replaced('web', makePage);
  console.log('web: dist/web/index.html');
}

async function makePage(outDir) {
  await buildPage({ configFile: at('tools/build/vite.config.mjs'), logLevel: 'warn', build: { outDir } });
  const assets = join(outDir, 'assets');
  for (const name of await readdir(assets)) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const content = await readFile(join(assets, name));
    await writeFile(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
    await writeFile(join(assets, `${name}.br`), brotliCompressSync(content));
  }
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
