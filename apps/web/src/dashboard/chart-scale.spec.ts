import { marksFor } from './chart-scale';

describe('the marks of the chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 2, 4, 6]],
    [12, [0, 5, 10, 15]],
    [40, [0, 10, 20, 30, 40]],
    [1_999, [0, 500, 1_000, 1_500, 2_000]],
  ])('up to %i orders a day are round numbers', (largest, marks) => expect(marksFor(largest)).toEqual(marks));

  it('are whole numbers that reach every count, and few', () => {
    for (let largest = 0; largest <= 3_000; largest++) {
      const marks = marksFor(largest);
      expect(marks.every(Number.isInteger)).toBe(true);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(marks.length).toBeLessThanOrEqual(5);
    }
  });
});
