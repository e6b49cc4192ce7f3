import { isDecisive } from './card-keys';

/** A key and the cards that have it. */
export type Holders<Id> = (key: string) => readonly Id[];

/**
 * Who shares keys with a card, those who share the rarest and the most first: only the first `most` of them are worth
 * comparing. A key says the less the more cards have it, and nothing at all above `commonFrom`, unless it
 * decides by itself who it is.
 */
export function rankCandidates<Id>(
  keys: readonly string[],
  holders: Holders<Id>,
  self: Id | null,
  { most, commonFrom }: { most: number; commonFrom: number },
): Id[] {
  const shared = new Map<Id, number>();
  for (const key of keys) {
    const all = holders(key);
    const isCommon = all.length > commonFrom;
    if (isCommon && !isDecisive(key)) continue;
    const ids = isCommon ? all.slice(0, commonFrom) : all;
    const worth = keyWorth(ids.length, commonFrom);
    for (const id of ids) if (id !== self) shared.set(id, (shared.get(id) ?? 0) + worth);
  }
  const ranked = [...shared];
  if (ranked.length > most) ranked.sort(([, left], [, right]) => right - left);
  return ranked.slice(0, most).map(([id]) => id);
}

/** What sharing a key says: the more, the fewer have it. */
export const keyWorth = (sharers: number, commonFrom: number): number => Math.log2(commonFrom / sharers + 1);
