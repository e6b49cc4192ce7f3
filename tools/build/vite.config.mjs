import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** `npm run dev:web` serves the page from its sources and asks an instance that runs elsewhere (INSTANCE_URL). */
export default defineConfig({
  root: resolve(root, 'apps/web'),
  plugins: [react()],
  build: {
    outDir: resolve(root, 'dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    // A small file as text in the script would need a wider content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    // A file is a page with what it needs; the first page's size is held by a test.
    chunkSizeWarningLimit: 1_000,
  },
  server: {
    host: 'localhost',
    proxy: Object.fromEntries(
      ['/api', '/errors'].map((path) => [path, process.env.INSTANCE_URL ?? 'http://localhost:4100']),
    ),
  },
});
