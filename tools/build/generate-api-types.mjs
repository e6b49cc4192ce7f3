import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = resolve(import.meta.dirname, '../..');
const target = process.argv[2] ?? join(root, 'apps/web/src/api/schema.gen.ts');
const kinds = ['buyer', 'supplier'];

/** What the reader of a type needs; descriptions and examples are in the document itself. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) =>
          !(typeof value === 'string' && (key === 'description' || key === 'summary')) &&
          key !== 'example' &&
          key !== 'headers',
      )
      .map(([key, value]) => [key, bareValue(key, value)]),
  );
}

function bareValue(key, value) {
  if (key === 'responses') return bare(withoutFailures(value));
  // Its keys are names of fields, and one of them may well be "example".
  if (key === 'properties')
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, bare(field)]));
  return bare(value);
}

/** Every failure is a problem; which codes an operation has is for the reader of the document. */
function withoutFailures(responses) {
  const done = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, { description, content }]) => [status, { description, ...(content ? { content } : {}) }]);
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return { ...Object.fromEntries(done), default: { description: '', content: problem } };
}

/** Both instances serve the same page, so their documents are one: what the two have in common is equal. */
function merge(documents) {
  const [first] = documents;
  return {
    openapi: first.openapi,
    info: { title: first.info.title, version: '' },
    paths: Object.assign({}, ...documents.map(({ paths }) => paths)),
    components: { schemas: Object.assign({}, ...documents.map(({ components }) => components.schemas)) },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'prodsys-openapi-'));
try {
  for (const kind of kinds)
    execFileSync(
      process.execPath,
      [join(root, 'tools/cli/run.mjs'), 'openapi', '--app', kind, '--out', folder],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    );
  const documents = kinds.map((kind) =>
    JSON.parse(readFileSync(join(folder, `${kind}-instance.json`), 'utf8')),
  );
  const types = astToString(await openapiTypescript(bare(merge(documents)), { alphabetize: true }));
  writeFileSync(
    target,
    `// Written by \`npm run api-types\` from the OpenAPI documents of the instance API. Do not edit.\n${types}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
