import fc from 'fast-check';
import { normaliseName } from './normalise-name';

const key = (name: string) => normaliseName(name).key;

it.each([
  ['Fjord Industri AS', 'FJORD  INDUSTRI A/S'],
  ['Fjord Industri AS', 'Fjord-Industri'],
  ['Fjord Industri AS', 'A/S Fjord Industri'],
  ['Fjord Industri AS', 'Fjord Ind. A.S.'],
  ['Fjord Industri AS', '«Fjord» Industri Aksjeselskap'],
  ['Fjord Industri AS', 'Fjordindustri AS'],
  ['Blåbær & Sønner AS', 'Blaabaer og Soenner AS'],
  ['Blåbær & Sønner AS', 'BLABAR AND SONNER'],
  ['Brødrene Vik ANS', 'Brdr. Vik A.N.S.'],
  ['Ålesund Mekaniske Verksted', 'Aalesund Mek. Verksted AS'],
  ['Müller GmbH', 'Mueller G.m.b.H.'],
  ['Müller GmbH', 'MULLER Gesellschaft mit beschränkter Haftung'],
  ['Northern Lights Ltd', 'Northern Lights Limited'],
  ['Northern Lights Inc.', 'NORTHERN LIGHTS, INCORPORATED'],
  ['Smith & Co. Ltd.', 'Smith'],
  ['I.B.M. Norge AS', 'IBM Norge'],
  ["O'Brien Shipping", 'OBrien Shipping AS'],
  ['Siemens AS avd. Bergen', 'Siemens avdeling Bergen'],
])('takes %j and %j for one name', (left, right) => {
  expect(key(left)).toBe(key(right));
});

it.each([
  ['Fjord Industri AS', 'Fjord Transport AS'],
  ['Fjord Industri AS', 'Fjord Industri Holding AS'],
  ['Felt 1 2 AS', 'Felt 12 AS'],
  ['Borettslaget Solsiden 1', 'Borettslaget Solsiden 2'],
  ['株式会社 ABC', '株式会社 ABD'],
])('keeps %j and %j apart', (left, right) => {
  expect(key(left)).not.toBe(key(right));
});

it('tells the legal form apart from the name, and keeps a name that is nothing else', () => {
  expect(normaliseName('Fjord Industri ASA')).toMatchObject({ words: ['fjord', 'industri'], forms: ['asa'] });
  expect(normaliseName('Company Ltd')).toMatchObject({ words: ['company'] });
  expect(normaliseName('AS')).toMatchObject({ words: ['as'], forms: [] });
  expect(normaliseName('&')).toMatchObject({ key: '&' });
});

it('does not mind case, spaces and signs, whatever the name', () => {
  const word = fc.stringMatching(/^[a-zæøå]{2,10}$/);
  const sign = fc.constantFrom(' ', '  ', '-', ' - ', ', ', '. ', '/');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 5 }), (parts) => {
      const written = parts.flat().join('');
      expect(key(written.toUpperCase())).toBe(key(parts.map(([text]) => text).join(' ')));
    }),
  );
});

it('finds something to compare in everything that somebody wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
      fc.pre(name.trim() !== '' && !/^(?:[\s'’`´]|\p{M})+$/u.test(name));
      expect(normaliseName(name).key).not.toBe('');
    }),
  );
});
