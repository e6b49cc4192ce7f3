import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const rootDir = resolve(import.meta.dirname, '../..');
const { compilerOptions } = JSON.parse(readFileSync(join(rootDir, 'tsconfig.base.json'), 'utf8'));

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The aliases of tsconfig.base.json; a `*` in one stands for the rest of the path. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [target]]) => [
    `^${alias.split('*').map(escape).join('(.*)')}$`,
    join('<rootDir>', target.replace('*', '$1')),
  ]),
);

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

const project = (name, testMatch) => ({
  displayName: name,
  rootDir,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testEnvironment: 'node',
  testMatch,
  transform: { '\\.ts$': swc({}), '\\.tsx$': swc({ tsx: true }) },
  moduleNameMapper,
  modulePathIgnorePatterns: [
    '<rootDir>/(dist|data|\\.tmp|\\.nx)/',
    '<rootDir>/(apps|libs|tools)/.*/(dist|\\.tmp)/',
  ],
  setupFiles: ['reflect-metadata', `<rootDir>/tools/jest/setup-${name}.ts`],
});

/** Every spec runs in `sqlite`; those that touch the database (`*.db.spec.ts`) run in `mariadb` as well. */
export default {
  rootDir,
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tools/jest/count-reporter.mjs'],
  projects: [project('sqlite', ['**/*.spec.ts', '**/*.spec.tsx']), project('mariadb', ['**/*.db.spec.ts'])],
};
