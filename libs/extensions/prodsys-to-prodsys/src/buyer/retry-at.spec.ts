import { randomBytes } from 'node:crypto';
import { retryAt } from './retry-at';

const now = new Date('2026-11-22T10:00:00.000Z');
const wait = (outcome: 'refused' | 'unknown', attempts: number, random: (size: number) => Buffer) =>
  Date.parse(retryAt(outcome, attempts, now, random)) - now.getTime();
const most = (size: number) => Buffer.alloc(size, 255);
const least = (size: number) => Buffer.alloc(size);
const [second, minute, hour] = [1_000, 60_000, 3_600_000];

it('waits at most 5 s · 2^n, and never more than an hour, after no usable answer', () => {
  for (const [attempts, longest] of [
    [0, 5 * second],
    [1, 10 * second],
    [2, 20 * second],
    [9, 2560 * second],
    [10, hour],
    [50, hour],
    [1_000_000, hour],
  ] as const)
    expect([attempts, wait('unknown', attempts, most)]).toEqual([attempts, longest]);
});

it('waits longer after a refusal, but never more than six hours', () => {
  for (const [attempts, longest] of [
    [0, minute],
    [1, 2 * minute],
    [8, 256 * minute],
    [9, 6 * hour],
    [1_000_000, 6 * hour],
  ] as const)
    expect([attempts, wait('refused', attempts, most)]).toEqual([attempts, longest]);
});

it('never waits less than a second', () => {
  for (const outcome of ['refused', 'unknown'] as const)
    for (const attempts of [0, 1, 30]) expect(wait(outcome, attempts, least)).toBe(second);
});

it('spreads the tries of many orders over the whole time, so that they do not come back at once', () => {
  const waits = Array.from({ length: 2_000 }, () => wait('unknown', 10, randomBytes));
  for (let quarter = 0; quarter < 4; quarter++) {
    const inside = waits.filter((time) => time >= (quarter * hour) / 4 && time < ((quarter + 1) * hour) / 4);
    expect(inside.length).toBeGreaterThan(350);
    expect(inside.length).toBeLessThan(650);
  }
});
