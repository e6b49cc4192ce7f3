import type { EntityManager } from 'typeorm';
import { compareCards, type MatchReason } from '../compare/compare-cards';
import { contactKeys } from '../keys/contact-keys';
import { indexOf, type KeyIndex } from './key-index';
import type { Profiles } from './profiles';

export interface LikelyDuplicate {
  leftId: string;
  rightId: string;
  score: number;
  reasons: MatchReason[];
}

export interface Compared {
  found: LikelyDuplicate[];
  /** Was this pair of contacts looked at? What is stored of such a pair and was not found holds no longer. */
  wasLookedAt: (leftId: string, rightId: string) => boolean;
}

/** Of so many that share keys with a contact, the nearest are compared. */
const most = 40;

/**
 * Holds contacts against the register. `marked` are all that this run goes through: of two of them the older one's turn
 * is enough. `index` is the whole register's; null reads what these contacts need.
 */
export async function compareMarked(
  manager: EntityManager,
  ids: string[],
  marked: Set<string>,
  profiles: Profiles,
  commonFrom: number,
  index: KeyIndex | null,
): Promise<Compared> {
  await profiles.load(manager, [ids]);
  const keys = ids.map((id) => keysOf(profiles.of(id)));
  const facts = index ?? (await indexOf(manager, [...new Set(keys.flat())], commonFrom));
  const isOurs = (self: string, other: string) => other > self || !marked.has(other);
  const near = ids.map((id, at) => facts.near(keys[at] ?? [], id, most).filter((other) => isOurs(id, other)));
  await profiles.load(manager, near);
  const register = { sharers: facts.sharers, commonFrom };
  const found: LikelyDuplicate[] = [];
  ids.forEach((id, at) => {
    for (const other of near[at] ?? []) {
      const [left, right] = [profiles.of(id), profiles.of(other)];
      if (!left || !right) continue;
      const { verdict, score, reasons } = compareCards(left, right, register);
      const [leftId, rightId] = id < other ? [id, other] : [other, id];
      if (verdict !== 'different') found.push({ leftId, rightId, score, reasons });
    }
  });
  const here = new Set(ids);
  return {
    found,
    wasLookedAt: (left, right) =>
      (here.has(left) && isOurs(left, right)) || (here.has(right) && isOurs(right, left)),
  };
}

const keysOf = (card: Parameters<typeof contactKeys>[0] | null) => (card ? contactKeys(card) : []);
