import { spreadOf } from './spread';

it('spreads instances over the time given, each always at the same place', () => {
  const keys = Array.from({ length: 1_000 }, (_, index) => `instance-${index}`);
  const spread = keys.map((key) => spreadOf(key, 300));
  expect(keys.map((key) => spreadOf(key, 300))).toEqual(spread);
  expect(Math.min(...spread)).toBeLessThan(10_000);
  expect(Math.max(...spread)).toBeLessThan(300_000);
  for (let minute = 0; minute < 5; minute++)
    expect(spread.filter((at) => Math.floor(at / 60_000) === minute).length).toBeGreaterThan(100);
  expect(spreadOf('instance-1', 0)).toBe(0);
});
