import './platform-texts';
import { languageOf, registeredCodes, registerTexts, render } from './texts';

it('refuses a second text for the same code', () => {
  const text = { nb: 'Én', en: 'One' };
  registerTexts({ 'spec-once': text });
  expect(() => registerTexts({ 'spec-once': text })).not.toThrow();
  expect(() => registerTexts({ 'spec-once': { nb: 'To', en: 'Two' } })).toThrow('spec-once');
  expect(registeredCodes()).toContain('spec-once');
});

it('fills in the values of a text in the language of the reader', () => {
  expect(render('version-stale', { version: 3 }, 'en')).toContain('(version 3)');
  expect(render('scope-unknown', { scopes: ['a', 'b'] }, 'nb')).toContain('a, b');
  expect(render('scope-unknown', {}, 'nb')).toContain('–');
  expect(render('scope-unknown', undefined, 'nb')).toContain('–');
  expect(render('nobody-registered-this', {}, 'nb')).toBe('nobody-registered-this');
  // What a partner sends as a value is text, not another text to be filled in.
  expect(render('not-found', { what: '{what} $& $1' }, 'en')).toBe('Not found: {what} $& $1.');
});

it('writes prices with two decimals at least, and numbers as they are', () => {
  registerTexts({ 'spec-price': { nb: '{a|price} / {a|number}', en: '{a|price} / {a|number}' } });
  const written = (a: string) => render('spec-price', { a }, 'nb');
  expect(['340', '1753.2', '0.125', '-7.5', 'gratis'].map(written)).toEqual([
    '340,00 / 340',
    '1\u00a0753,20 / 1\u00a0753,2',
    '0,125 / 0,125',
    '-7,50 / -7,5',
    'gratis / gratis',
  ]);
});

it.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['en-GB,en;q=0.9', 'en'],
  ['de,fr;q=0.9', 'nb'],
  ['de, en;q=0.5', 'en'],
  ['nn-NO', 'nb'],
  ['NO', 'nb'],
  ['english', 'nb'],
] as const)('reads the language %p as %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
