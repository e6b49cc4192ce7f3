import fc from 'fast-check';
import { aboutPerson, anonymousName, identityOf, mentions, withoutPerson } from './person-identity';

const kari = { id: 'p1', name: 'Kari Nordmann', email: 'kari@fjord.example', phone: '+47 900 00 001' };
const identity = identityOf(kari, []);
const without = (value: unknown) => withoutPerson(value, identity);

it.each([
  [
    'Ring Kari Nordmann (+47 900 00 001) før levering.',
    `Ring ${anonymousName} (${anonymousName}) før levering.`,
  ],
  ['Svar til KARI@fjord.example!', `Svar til ${anonymousName}!`],
  ['Kari Nordmannsen', 'Kari Nordmannsen'],
  ['kari@fjord.example', null],
  ['Kari Nordmann', anonymousName],
  ['Til lageret', 'Til lageret'],
])('takes the person out of the text %j', (text, left) => {
  expect(without(text)).toBe(left);
});

it('knows the person by e-mail or by name, and leaves others as they are', () => {
  const gone = { name: anonymousName, email: null, phone: null };
  expect(without({ name: 'K. Nordmann', email: 'Kari@Fjord.example', phone: '1' })).toEqual(gone);
  expect(without({ name: 'kari nordmann', email: null, phone: '2' })).toEqual(gone);
  const other = { name: 'Kari Hansen', email: 'kari.hansen@fjord.example', phone: '+47 900 00 002' };
  expect(without(other)).toEqual(other);
  expect(mentions({ lines: [{ note: 'Ola' }], contactPerson: other }, identity)).toBe(false);
  expect(mentions({ lines: [{ note: 'Hils Kari Nordmann' }] }, identity)).toBe(true);
});

it('knows the person by what the history says it was called before', () => {
  const known = identityOf(kari, [
    { field: 'persons/p1/name', from: 'Kari Hansen', to: 'Kari Nordmann' },
    { field: 'persons/p1', from: null, to: { name: 'Kari H', email: 'kh@fjord.example', phone: null } },
    { field: 'persons/p2/name', from: 'Ola', to: 'Ole' },
    { field: 'name', from: 'Fjord', to: 'Fjord AS' },
  ]);
  expect(known.names).toEqual(['Kari Nordmann', 'Kari Hansen', 'Kari H']);
  expect(known.emails).toEqual(['kari@fjord.example', 'kh@fjord.example']);
});

it('shows a person nothing of other people', () => {
  const ola = { name: 'Ola Hansen', email: 'ola@fjord.example', phone: null };
  expect(
    aboutPerson(
      {
        contactPerson: ola,
        supplierPerson: kari,
        note: 'x',
        changes: [
          { field: 'persons/p2', from: null, to: ola },
          { field: 'persons/p1', from: null, to: kari },
        ],
      },
      identity,
    ),
  ).toEqual({
    supplierPerson: kari,
    note: 'x',
    changes: [{ field: 'persons/p1', from: null, to: kari }],
  });
});

it('leaves nothing to find, whatever the value, and changes it once only', () => {
  const text = fc.oneof(fc.constantFrom(kari.name, kari.email, kari.phone), fc.string({ unit: 'grapheme' }));
  const value = fc.letrec((tie) => ({
    value: fc.oneof(text, fc.integer(), fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
  })).value;
  fc.assert(
    fc.property(value, (before) => {
      const after = without(before);
      expect(mentions(after, identity)).toBe(false);
    }),
  );
});
