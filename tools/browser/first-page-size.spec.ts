import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtApp, removeCopies } from '../faults/built-app';

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const limit = 300 * 1024;

afterAll(removeCopies);

/** A chunk with everything that the browser has to fetch for it. */
function filesOf(manifest: Record<string, Chunk>, name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name] as Chunk;
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const file of chunk.css ?? []) seen.add(file);
  for (const other of chunk.imports ?? []) filesOf(manifest, other, seen);
  return seen;
}

it('shows its first page, the overview, with at most 300 KiB of scripts and styles on the wire', async () => {
  const web = join(await builtApp('buyer'), '../../web');
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const files = new Set([
    ...filesOf(manifest, 'index.html'),
    ...filesOf(manifest, 'src/dashboard/dashboard.tsx'),
  ]);
  const sizes = [...files].map((file) => gzipSync(readFileSync(join(web, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first page: ${files.size} files, ${(total / 1024).toFixed(1)} KiB gzipped`);
  expect(total).toBeLessThanOrEqual(limit);
}, 120_000);
