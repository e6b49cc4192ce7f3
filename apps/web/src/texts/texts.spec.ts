import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOf, type Text, type Texts } from './define-texts';

const source = join(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('-texts.ts'),
);

const folders = files.flatMap((file) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- every folder's texts, also those to come
  Object.values(require(join(source, file)) as Record<string, Texts<Record<string, Text>>>).filter(
    (exported) => typeof exported === 'object' && 'namespace' in exported,
  ),
);
const all = folders.flatMap(({ namespace, texts }) =>
  Object.entries(texts).map(([key, text]) => ({ key: `${namespace}.${key}`, ...text })),
);

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of the page', () => {
  it('are found', () => expect(all.length).toBeGreaterThan(200));

  it.each(['nb', 'en'] as const)('are all there in %s', (language) =>
    expect(all.filter((text) => !text[language]?.trim()).map(({ key }) => key)).toEqual([]),
  );

  it('are found by their keys, whatever signs these have', () =>
    expect(
      folders.flatMap((folder) =>
        Object.entries(folder.texts)
          .filter(([key, { nb }]) => !/_(one|other)$/.test(key) && !nb.includes('{{'))
          .filter(([key, { nb }]) => textOf(folder)(key) !== nb)
          .map(([key]) => `${folder.namespace}.${key}`),
      ),
    ).toEqual([]));

  it('speak of the same things in both languages', () =>
    expect(
      all.filter(({ nb, en }) => String(placeholders(nb)) !== String(placeholders(en))).map(({ key }) => key),
    ).toEqual([]));

  it('have both forms where there may be one or several', () => {
    const keys = new Set(all.map(({ key }) => key));
    const lonely = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(lonely).toEqual([]);
  });

  it('belong to one folder each: no namespace is used twice', () => {
    const twice = all.map(({ key }) => key).filter((key, index, keys) => keys.indexOf(key) !== index);
    expect(twice).toEqual([]);
  });
});
