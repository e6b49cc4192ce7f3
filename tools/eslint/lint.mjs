import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const paths = process.argv.slice(2);
const targets = paths.length > 0 ? paths : ['apps', 'libs', 'tools'];
const bin = (path) => resolve(root, 'node_modules', path);

function run(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((settle) => child.on('exit', (code) => settle(code ?? 1)));
}

const config = [
  '-c',
  'tools/eslint/eslint.config.mjs',
  '--max-warnings',
  '0',
  '--no-error-on-unmatched-pattern',
];
const lint = await run(bin('eslint/bin/eslint.js'), ...config, ...targets);
const format = await run(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ...targets);
process.exitCode = lint || format ? 1 : 0;
