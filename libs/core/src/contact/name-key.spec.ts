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

it('never leaves a name without a key, and a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 }), (name) => {
      const key = nameKey(name);
      expect(key.length).toBeGreaterThan(0);
      expect(key.length).toBeLessThanOrEqual(200);
      expect(nameKey(name.toUpperCase().toLowerCase())).toBe(nameKey(name.toLowerCase()));
    }),
  );
});
