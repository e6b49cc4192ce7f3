import fc from 'fast-check';
import { nameKey } from './name-key';

it.each([
  ['Fjord-Industri  AS', 'fjord industri as'],
  [' «Fjord» Industri, A.S. ', 'fjord industri a s'],
  ['A\u030angstrøm', 'ångstrøm'],
  ['ＦＪＯＲＤ', 'fjord'],
  ['Blåbær & Sønner', 'blåbær sønner'],
  ['株式会社 ABC', '株式会社 abc'],
  ['!!!', '!!!'],
])('compares the company name %j as %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it('keeps names apart that differ in a letter, also when only in its ring or stroke', () => {
  const names = ['Blå AS', 'Bla AS', 'Blö AS', 'Blø AS', 'Blo AS'];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});

it('keeps names apart that differ in a vowel sign, where vowels are signs', () => {
  const names = ['कि', 'का', 'कु', 'ที', 'ทิ', 'مَ', 'مُ'];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});

it('sees no difference in what stands between the words of a name', () => {
  const word = fc.stringMatching(/^[a-zA-ZæøåÆØÅ0-9]{1,12}$/);
  const between = fc.stringMatching(/^[-–,.&/ \u00a0«»"']{1,4}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 8 }), (parts) => {
      const name = parts.flat().join('');
      expect(nameKey(name)).toBe(
        parts
          .map(([text]) => text)
          .join(' ')
          .toLowerCase(),
      );
    }),
  );
});

it('never leaves a name without a key, nor with one that is too long for its column', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 }), (name) => {
      expect(nameKey(name).length).toBeGreaterThan(0);
      expect(nameKey(name).length).toBeLessThanOrEqual(200);
    }),
  );
});
