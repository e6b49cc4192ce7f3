import js from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import { defineConfig } from 'eslint/config';
import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import { dependencyDirection } from './dependency-direction.mjs';

const root = resolve(import.meta.dirname, '../..');

// The boundaries rule reads a cached project graph and lets everything pass when there is none.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: false });

const tests = ['**/*.spec.ts', 'libs/**/src/testing/**'];

const noDefaultExport = ['ExportDefaultDeclaration', "ExportSpecifier[exported.name='default']"].map(
  (selector) => ({
    selector,
    message: 'Export by name.',
  }),
);

const onlyReExports = {
  selector: 'Program > :not(ExportNamedDeclaration[source.type="Literal"])',
  message: 'index.ts is the door of its project: it has named re-exports and nothing else.',
};

const readByPeople = '/^(label|title|placeholder|description|legend|alt|aria-label|consequence)$/';

/** Texts come from a folder's texts, in both languages. */
const textsInComponents = [
  'JSXText[value=/\\p{L}/u]',
  'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
  'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}{2}/u]',
  `JSXAttribute[name.name=${readByPeople}] > Literal[value=/\\p{L}/u]`,
  `JSXAttribute[name.name=${readByPeople}] > JSXExpressionContainer > Literal[value=/\\p{L}/u]`,
].map((selector) => ({ selector, message: "Put this text into the folder's texts, in both languages." }));

const environment =
  'Configuration is read once, in libs/platform/src/configuration; take the value you need as an argument.';

export default defineConfig(
  {
    ignores: [
      'apps/web/src/api/schema.gen.ts',
      '**/dist/**',
      '**/node_modules/**',
      '**/.tmp/**',
      '**/.nx/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // Text from outside is checked for control characters, on purpose.
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
        ]
          .concat(['fetch', 'Buffer', 'performance', 'AbortController', 'AbortSignal', 'Headers', 'Response'])
          .concat(['TextDecoder', 'TextEncoder', 'URLSearchParams', 'structuredClone', 'crypto'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['check', 'web', 'browser'].map((part) => `tools/build/tsconfig.${part}.json`),
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // Fastify's instance and reply can be awaited but need not be.
          allowForKnownSafePromises: [
            { from: 'package', package: 'fastify', name: ['FastifyReply', 'SafePromiseLike'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A route handler is async by convention, also when it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], banTransitiveDependencies: false, depConstraints: dependencyDirection },
      ],
      'no-restricted-syntax': ['error', ...noDefaultExport],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environment }],
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:process', 'process'].map((name) => ({ name, message: environment })),
          patterns: [{ group: ['@prodsys/*/testing'], message: 'Testing helpers are for spec files.' }],
        },
      ],
    },
  },
  {
    files: ['libs/**/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noDefaultExport, onlyReExports] },
  },
  {
    files: ['apps/web/src/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noDefaultExport, ...textsInComponents] },
  },
  {
    files: ['libs/platform/src/configuration{.ts,/**}', 'apps/*/src/main.ts', ...tests],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: tests,
    rules: {
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [
          `@typescript-eslint/no-unsafe-${kind}`,
          'off',
        ]),
      ),
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['apps/*/*.config.{ts,mjs}', 'libs/*/*.config.{ts,mjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
