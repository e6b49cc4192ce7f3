import { rhythmOf } from './rhythm';

describe('a schedule', () => {
  it.each([
    ['*/10 * * * * *', { unit: 'seconds', count: 10 }],
    ['* * * * * *', { unit: 'seconds', count: 1 }],
    ['0 * * * * *', { unit: 'minutes', count: 1 }],
    ['30 */5 * * * *', { unit: 'minutes', count: 5 }],
    ['*/5 * * * *', { unit: 'minutes', count: 5 }],
    ['0 15 * * * *', { unit: 'hours', count: 1 }],
    ['0 0 */6 * * *', { unit: 'hours', count: 6 }],
    ['0 40 2 * * *', { unit: 'day', hour: 2, minute: 40 }],
    ['40 2 * * *', { unit: 'day', hour: 2, minute: 40 }],
  ])('is told in a few words where it can be: %s', (pattern, rhythm) =>
    expect(rhythmOf(pattern)).toEqual(rhythm),
  );

  it.each([
    '0 0 4 * * 1-5',
    '0 0 8,16 * * *',
    '*/10 0 * * * *',
    '0 */5 8 * * *',
    '*/0 * * * * *',
    'daglig',
    '',
  ])('is shown as it is where words would be wrong: %j', (pattern) => expect(rhythmOf(pattern)).toBeNull());
});
