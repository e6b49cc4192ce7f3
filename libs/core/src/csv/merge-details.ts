import type { ImportContext } from './csv-register';

/**
 * One default among the rows of a record: the first that the file names (`said`), else the one that was it before. With
 * none of them among the rows, whoever stores them decides.
 */
export function oneDefault<T extends object>(
  rows: T[],
  said: boolean[],
  wasDefault: (row: T) => boolean,
): T[] {
  const named = said.indexOf(true);
  const chosen = named >= 0 ? named : rows.findIndex(wasDefault);
  return chosen < 0 ? rows : rows.map((row, index) => ({ ...row, isDefault: index === chosen }));
}

/** What is there and the file does not speak of: it stays, unless the file's rows are to be all there is. */
export const unmentioned = <T>({ details }: ImportContext, present: T[], mentioned: Set<T>): T[] =>
  details === 'replace' ? [] : present.filter((row) => !mentioned.has(row));
