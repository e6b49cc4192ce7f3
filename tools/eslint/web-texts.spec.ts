import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const path = 'apps/web/src/made-up.tsx';

/** Which of these components would lint refuse for a text that has only one language? */
function refused(components: string[]): boolean[] {
  const { stdout } = spawnSync(process.execPath, ['tools/eslint/lint-texts.mjs'], {
    cwd: root,
    input: JSON.stringify(components.map((text) => ({ path, text }))),
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { rule: string }[][]).map((messages) =>
    messages.some(({ rule }) => rule === 'no-restricted-syntax'),
  );
}

const component = (jsx: string) => `export const made = (t: (key: string) => string) => ${jsx};\n`;

it('refuses a text that is written straight into a component, and lets the folder’s texts pass', () => {
  const wrong = [
    '<p>Lagre</p>',
    "<p>{'Lagre'}</p>",
    '<p>{`Ordre ${1}`}</p>',
    '<input placeholder="Søk" />',
    "<input aria-label={'Søk'} />",
    '<Field label="Navn" />',
  ];
  const right = [
    '<p>{t("save")}</p>',
    '<p> · </p>',
    '<Field label={t("name")} />',
    '<input type="search" />',
  ];
  expect(refused([...wrong, ...right].map(component))).toEqual([
    ...wrong.map(() => true),
    ...right.map(() => false),
  ]);
}, 60_000);
