/** Longer texts than this are not measured: they are as far apart as they can be. */
const longest = 200;
const rows = [0, 1, 2].map(() => new Uint16Array(longest + 2));

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one text the other;
 * `most + 1` as soon as it is more than `most`. Only the places that `most` can reach are worked out.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (left === right) return 0;
  const tooFar = most + 1;
  const [height, width] = [left.length, right.length];
  if (Math.abs(height - width) > most || Math.max(height, width) > longest) return tooFar;
  let [before, last, next] = rows as [Uint16Array, Uint16Array, Uint16Array];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= height; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(width, row + most);
    next[from - 1] = from === 1 ? row : tooFar;
    let least = from === 1 ? row : tooFar;
    for (let column = from; column <= to; column++) {
      const isEqual = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      let cost = at(last, column - 1) + (isEqual ? 0 : 1);
      if (column < row + most) cost = Math.min(cost, at(last, column) + 1);
      cost = Math.min(cost, at(next, column - 1) + 1);
      if (row > 1 && column > 1 && isSwapped(left, right, row, column))
        cost = Math.min(cost, at(before, column - 2) + 1);
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return tooFar;
    if (to < width) next[to + 1] = tooFar;
    [before, last, next] = [last, next, before];
  }
  return Math.min(at(last, width), tooFar);
}

const at = (row: Uint16Array, column: number) => row[column] as number;

const isSwapped = (left: string, right: string, row: number, column: number) =>
  left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
  left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
