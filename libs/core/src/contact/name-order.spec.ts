import { nameOrder } from './name-order';

it('sorts names as a Norwegian list does', () => {
  const names = [
    'Ålgård',
    'Øygarden',
    'zeta',
    'Ærlig AS',
    'Bergen',
    'ås',
    'Zebra',
    'bodø',
    '«Aker»',
    'Émile',
    'Öst',
    'Fjord',
  ];
  const sorted = [...names].sort((a, b) => (nameOrder(a) < nameOrder(b) ? -1 : 1));
  expect(sorted).toEqual([
    '«Aker»',
    'Bergen',
    'bodø',
    'Émile',
    'Fjord',
    'Zebra',
    'zeta',
    'Ærlig AS',
    'Öst',
    'Øygarden',
    'Ålgård',
    'ås',
  ]);
});

it('writes å the same way, however it was typed', () => {
  expect(nameOrder('A\u030as')).toBe(nameOrder('Ås'));
});
