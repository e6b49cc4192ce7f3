import { holding } from './holding';

it('offers nobody whose name lacks a typed word', () => {
  const options = ['Nordisk Stål AS (50002)', 'Elmateriell Øst AS (50008)'].map((label) => ({
    value: label,
    label,
  }));
  expect(holding(options, 'stål nord').map(({ label }) => label)).toEqual(['Nordisk Stål AS (50002)']);
  expect(holding(options, 'Verksted')).toEqual([]);
  expect(holding(options, ' ')).toHaveLength(2);
});
