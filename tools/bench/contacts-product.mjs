import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { server } from '../build/build-cli.mjs';

const root = resolve(import.meta.dirname, '../..');

/** The product's own matching, built as it is delivered. */
export async function loadMatching() {
  const outfile = join(root, 'dist/bench/contact-sync.js');
  await build({
    ...server,
    stdin: {
      contents: `export * from '@prodsys/contact-sync'; export { nameKey, nameOrder } from '@prodsys/core';`,
      resolveDir: root,
    },
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}
