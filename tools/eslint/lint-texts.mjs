import { ESLint } from 'eslint';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

// Reads [{ path, text }] and prints, for each, the rules it breaks. The files need not exist, so nothing is type-checked.
const root = resolve(import.meta.dirname, '../..');
const { rules, languageOptions } = tseslint.configs.disableTypeChecked;
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: resolve(import.meta.dirname, 'eslint.config.mjs'),
  overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], rules, languageOptions }],
});

const answers = [];
for (const { path, text } of await json(process.stdin)) {
  const [result] = await eslint.lintText(text, { filePath: resolve(root, path), warnIgnored: true });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
