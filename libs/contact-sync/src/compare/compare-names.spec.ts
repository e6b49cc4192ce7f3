import fc from 'fast-check';
import { normaliseName } from '../normalise/normalise-name';
import { compareNames } from './compare-names';
import { editDistance } from './edit-distance';

const compare = (left: string, right: string) => compareNames(normaliseName(left), normaliseName(right));

it('puts the likelier of two names first', () => {
  const order: [string, string, string][] = [
    // The name, the likelier, the less likely.
    ['Fjord Industri AS', 'Fjord Industrri', 'Fjord Transport AS'],
    ['Fjord Industri AS', 'Fjord Industri Norge AS', 'Bølge Industri AS'],
    ['Nordlys Vind AS', 'Nordlys Vind Holding AS', 'Nordlys Fisk og Vilt AS'],
    ['International Business Machines', 'IBM', 'International Paper'],
    ['Stål Teknikk Vest', 'Stålteknikk Vest AS', 'Stål Vest'],
    ['Ola Nordmann', 'Nordmann Ola', 'Kari Nordmann'],
    ['Ola Nordmann', 'O. Nordmann', 'K. Nordmann'],
    ['Solsiden 12', 'Solsiden', 'Solsiden 13'],
  ];
  for (const [name, likelier, less] of order)
    expect([name, likelier, compare(name, likelier) > compare(name, less)]).toEqual([name, likelier, true]);
});

it('is between 0 and 1, and the same both ways', () => {
  const names = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(names, names, (left, right) => {
      const similarity = compare(left, right);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(compare(right, left)).toBe(similarity);
    }),
  );
});

it.each([
  ['fjord', 'fjord', 0],
  ['fjord', 'fjrod', 1],
  ['fjord', 'fjordd', 1],
  ['fjord', 'ford', 1],
  ['fjord', 'fjard', 1],
  ['fjord', 'berg', 3],
])('counts the slips between %s and %s', (left, right, slips) => {
  expect(editDistance(left, right, 2)).toBe(slips);
});

it('never counts more slips than letters, and the same both ways', () => {
  const text = fc.stringMatching(/^[abc]{0,12}$/);
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (left, right, most) => {
      const slips = editDistance(left, right, most);
      expect(slips).toBe(editDistance(right, left, most));
      expect(slips).toBe(Math.min(most + 1, plainDistance(left, right)));
    }),
  );
});

/** The same by the book: the whole table, nothing spared. */
function plainDistance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row++)
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const isSwapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      (table[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  return at(left.length, right.length);
}
