import { normaliseAddress } from './normalise-address';

const bergen = { postalCode: '5003', city: 'Bergen', countryCode: 'NO' };

it.each([
  ['Storgata 12', 'Storgt. 12'],
  ['Storgata 12', 'STORGATEN 12'],
  ['Storgata 12', 'Stor gate 12'],
  ['Storgata 12', 'Storg. 12'],
  ['Storgata 12 B', 'Storgata 12b, 2. etg.'],
  ['Storgata 12', 'Storgata 12, 3 etasje'],
  ['Storgata 12', 'Storgata 12 H0201'],
  ['Kirkeveien 3', 'Kirkev. 3'],
  ['Kirkeveien 3', 'Kirkevegen 3'],
  ['Kirkeveien 3', 'Kirke v. 3'],
  ['Bjørnsons plass 4', 'Bjornsons pl. 4'],
  ['Sjøgata 1', 'Sjoegata 1'],
  ['Postboks 123', 'P.O. Box 123'],
  ['Postboks 123', 'PB 123'],
  ['Postboks 123 Sentrum', 'Pb. 0123'],
  ['23 Haddon Street', '23 haddon st'],
])('takes %j and %j for one', (left, right) => {
  expect(normaliseAddress({ line1: left, ...bergen })).toEqual(normaliseAddress({ line1: right, ...bergen }));
});

it('finds the street in either line', () => {
  const wanted = normaliseAddress({ line1: 'Havnegata 1', ...bergen });
  expect(normaliseAddress({ line1: 'c/o Ola Nordmann', line2: 'Havnegt. 1', ...bergen })).toEqual(wanted);
  expect(normaliseAddress({ line1: 'Havnegata 1', line2: '2. etasje', ...bergen })).toEqual(wanted);
});

it('reads postal codes with their country, and towns however they are written', () => {
  const wanted = normaliseAddress({ line1: 'Havnegata 1', postalCode: '6003', city: 'Ålesund' });
  for (const [postalCode, city] of [
    ['NO-6003', 'AALESUND'],
    ['N-6003', 'ålesund '],
  ])
    expect(normaliseAddress({ line1: 'Havnegata 1', postalCode, city })).toEqual(wanted);
});

it('keeps streets and numbers apart that differ', () => {
  const keys = [
    'Storgata 12',
    'Storgata 21',
    'Strandgata 12',
    'Storgata 12 A',
    'Storveien 12',
    'Postboks 12',
  ].map((line1) => JSON.stringify(normaliseAddress({ line1, ...bergen })));
  expect(new Set(keys).size).toBe(keys.length);
});
