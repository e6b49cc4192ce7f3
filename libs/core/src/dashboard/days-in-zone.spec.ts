import { countByDay, isTimeZone, lastDays, stampLength } from './days-in-zone';

const starts = (zone: string, now: string, count = 3) => lastDays(count, zone, new Date(now));

it('ends with today as the clock on the wall has it', () => {
  expect(starts('Europe/Oslo', '2026-11-22T22:59:59.999Z').map(({ date }) => date)).toEqual([
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
  expect(starts('Europe/Oslo', '2026-11-22T23:00:00.000Z').at(-1)).toEqual({
    date: '2026-11-23',
    startsAt: '2026-11-22T23:00:00.000Z',
  });
  expect(starts('Pacific/Kiritimati', '2026-11-22T10:00:00.000Z').at(-1)).toEqual({
    date: '2026-11-23',
    startsAt: '2026-11-22T10:00:00.000Z',
  });
});

it.each([
  ['Europe/Oslo', '2026-03-30T10:00:00.000Z', ['2026-03-27T23:00', '2026-03-28T23:00', '2026-03-29T22:00']],
  ['Europe/Oslo', '2026-10-26T10:00:00.000Z', ['2026-10-23T22:00', '2026-10-24T22:00', '2026-10-25T23:00']],
  ['Asia/Kolkata', '2026-11-22T10:00:00.000Z', ['2026-11-19T18:30', '2026-11-20T18:30', '2026-11-21T18:30']],
  [
    'Asia/Kathmandu',
    '2026-11-22T10:00:00.000Z',
    ['2026-11-19T18:15', '2026-11-20T18:15', '2026-11-21T18:15'],
  ],
])('begins each day of %s at its midnight, also when the clocks change', (zone, now, expected) => {
  expect(starts(zone, now).map(({ startsAt }) => startsAt.slice(0, 16))).toEqual(expected);
});

it('looks at the minute only where days begin within an hour', () => {
  const lengths = ['Europe/Oslo', 'UTC', 'Asia/Kolkata'].map((zone) =>
    stampLength(starts(zone, '2026-11-22T10:00:00.000Z')),
  );
  expect(lengths).toEqual([13, 13, 16]);
});

it('counts what lies on the edge of a day to the day that begins', () => {
  const days = starts('Europe/Oslo', '2026-11-22T10:00:00.000Z');
  const counts = countByDay(days, [
    { stamp: '2026-11-19T22', count: 100 },
    { stamp: '2026-11-19T23', count: 1 },
    { stamp: '2026-11-20T22', count: 2 },
    { stamp: '2026-11-20T23', count: 4 },
    { stamp: '2026-11-22T10', count: 8 },
  ]);
  expect(counts).toEqual([3, 4, 8]);
});

it('knows the zones of the world and no others', () => {
  expect(['Europe/Oslo', 'UTC', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
