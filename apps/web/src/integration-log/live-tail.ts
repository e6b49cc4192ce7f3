interface Identified {
  id: string;
}

/** How many of the newest entries are asked for at a time; another number than the list's, which is another question. */
export const tailLength = '100';

/** What of the newest entries is not shown yet; `isCut` when so much is new that entries between may be missing. */
export function freshIn<T extends Identified>(newest: T[], shown: T[]): { fresh: T[]; isCut: boolean } {
  const known = new Set(shown.map(({ id }) => id));
  const fresh = newest.filter(({ id }) => !known.has(id));
  return { fresh, isCut: fresh.length === Number(tailLength) };
}

/** Entries that were taken over on top of the list, until the list itself has them. */
export function onTop<T extends Identified>(taken: T[], listed: T[]): T[] {
  const known = new Set(listed.map(({ id }) => id));
  return taken.filter(({ id }) => !known.has(id));
}
