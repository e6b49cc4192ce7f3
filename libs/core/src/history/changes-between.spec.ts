import { changesBetween, keyed } from './changes-between';

it('names each field that differs, with what it was and what it is', () => {
  expect(
    changesBetween(
      { name: 'Fjord', phone: null, note: 'x', version: 1 },
      { name: 'Fjord AS', phone: '55', note: 'x', version: 2 },
    ),
  ).toEqual([
    { field: 'name', from: 'Fjord', to: 'Fjord AS' },
    { field: 'phone', from: null, to: '55' },
  ]);
});

it('looks at the fields that a change names and at no others', () => {
  expect(changesBetween({ a: 1, b: 2 }, { b: 3 })).toEqual([{ field: 'b', from: 2, to: 3 }]);
});

it('takes empty and absent for the same', () => {
  expect(changesBetween({ a: null }, { a: undefined })).toEqual([]);
  expect(changesBetween({}, { a: null })).toEqual([]);
});

it('goes into addresses, and shows one that appears or vanishes as a whole', () => {
  const address = { city: 'Bergen', line1: 'Havnegata 1' };
  expect(changesBetween({ address }, { address: { ...address, city: 'Oslo' } })).toEqual([
    { field: 'address/city', from: 'Bergen', to: 'Oslo' },
  ]);
  expect(changesBetween({ address }, { address: null })).toEqual([
    { field: 'address', from: address, to: null },
  ]);
});

it('compares lines by their number: one that moves is no change, one that goes is one', () => {
  const lines = (...rows: [number, string][]) =>
    keyed(
      rows.map(([lineNumber, quantity]) => ({ lineNumber, quantity })),
      (row) => row.lineNumber,
      ['quantity'],
    );
  expect(
    changesBetween(
      { lines: lines([1, '5'], [2, '6'], [3, '7']) },
      { lines: lines([3, '7'], [1, '9'], [4, '1']) },
    ),
  ).toEqual([
    { field: 'lines/1/quantity', from: '5', to: '9' },
    { field: 'lines/2', from: { quantity: '6' }, to: null },
    { field: 'lines/4', from: null, to: { quantity: '1' } },
  ]);
});
