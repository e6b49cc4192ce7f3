import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

interface Broken {
  rule: string | null;
  message: string;
}

const boundaries = '@nx/enforce-module-boundaries';
const syntax = 'no-restricted-syntax';
const environment = 'no-restricted-properties';

const use = (from: string) => `import { something } from '${from}';\nsomething();\n`;
const readEnvironment = 'export const port = process.env.PORT;\n';
const extension = 'libs/extensions/prodsys-to-prodsys/src';

const refused: [title: string, path: string, text: string, rule: string][] = [
  ['core uses an extension', 'libs/core/src/a.ts', use('@prodsys/prodsys-to-prodsys'), boundaries],
  ['core uses a feature', 'libs/core/src/a.ts', use('@prodsys/contact-sync'), boundaries],
  [
    'a feature uses another feature',
    'libs/contact-sync/src/a.ts',
    use('@prodsys/article-matching'),
    boundaries,
  ],
  [
    'a feature uses an extension',
    'libs/draft-orders/src/a.ts',
    use('@prodsys/prodsys-to-prodsys'),
    boundaries,
  ],
  ['a feature uses the contracts', 'libs/article-matching/src/a.ts', use('@prodsys/contracts'), boundaries],
  ['platform uses core', 'libs/platform/src/a.ts', use('@prodsys/core'), boundaries],
  ['contracts use platform', 'libs/contracts/src/a.ts', use('@prodsys/platform'), boundaries],
  ['contracts use typeorm', 'libs/contracts/src/a.ts', use('typeorm'), boundaries],
  ['contracts use fastify', 'libs/contracts/src/a.ts', use('fastify'), boundaries],
  ['contracts use a fastify plugin', 'libs/contracts/src/a.ts', use('@fastify/cookie'), boundaries],
  ['the web page uses core', 'apps/web/src/a.ts', use('@prodsys/core'), boundaries],
  ['an app uses the contracts', 'apps/buyer/src/a.ts', use('@prodsys/contracts'), boundaries],
  ['a relative path leaves its project', 'libs/core/src/a.ts', use('../../platform/src/id'), boundaries],
  ['a spec is no way around it', 'libs/platform/src/a.spec.ts', use('@prodsys/core'), boundaries],
  [
    'testing helpers in production',
    'libs/core/src/a.ts',
    use('@prodsys/platform/testing'),
    'no-restricted-imports',
  ],
  ['a default export', 'libs/core/src/a.ts', 'export default 1;\n', syntax],
  [
    'a default export by another name',
    'apps/buyer/src/a.ts',
    'const a = 1;\nexport { a as default };\n',
    syntax,
  ],
  ['code in a door', 'libs/core/src/index.ts', 'export const a = 1;\n', syntax],
  ['a door that opens everything', 'libs/core/src/index.ts', "export * from './a';\n", syntax],
  ['the environment in core', 'libs/core/src/a.ts', readEnvironment, environment],
  ['the environment in an app', 'apps/buyer/src/a.ts', readEnvironment, environment],
  ['the environment by another name', 'libs/core/src/a.ts', use('node:process'), 'no-restricted-imports'],
  [
    'any',
    'libs/core/src/a.ts',
    'export const a = (b: any) => b as unknown;\n',
    '@typescript-eslint/no-explicit-any',
  ],
];

const allowed: [title: string, path: string, text: string][] = [
  ['an app uses an extension', 'apps/buyer/src/a.ts', use('@prodsys/prodsys-to-prodsys')],
  ['an extension uses a feature', `${extension}/a.ts`, use('@prodsys/draft-orders')],
  ['an extension uses the contracts', `${extension}/a.ts`, use('@prodsys/contracts')],
  ['a feature uses core', 'libs/draft-orders/src/a.ts', use('@prodsys/core')],
  [
    'core uses platform and typeorm',
    'libs/core/src/a.ts',
    use('@prodsys/platform') + use('typeorm').replaceAll('something', 'b'),
  ],
  ['contracts use class-validator', 'libs/contracts/src/a.ts', use('class-validator')],
  ['a spec uses testing helpers', 'libs/core/src/a.spec.ts', use('@prodsys/platform/testing')],
  [
    'a door with named re-exports',
    'libs/core/src/index.ts',
    "export { a } from './a';\nexport type { B } from './b';\n",
  ],
  ['the environment where configuration is read', 'libs/platform/src/configuration/a.ts', readEnvironment],
  ['the environment where an app starts', 'apps/buyer/src/main.ts', readEnvironment],
];

let broken: Broken[][];

beforeAll(() => {
  const input = JSON.stringify([...refused, ...allowed].map(([, path, text]) => ({ path, text })));
  const script = resolve(__dirname, 'lint-texts.mjs');
  broken = JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' })) as Broken[][];
}, 60_000);

describe('lint refuses', () => {
  it.each(refused.map(([title, , , rule], index) => ({ title, rule, index })))(
    '$title',
    ({ rule, index }) => {
      expect(broken[index]).toEqual([expect.objectContaining({ rule })]);
    },
  );
});

describe('lint accepts', () => {
  it.each(allowed.map(([title], index) => ({ title, index: refused.length + index })))(
    '$title',
    ({ index }) => {
      expect(broken[index]).toEqual([]);
    },
  );
});
