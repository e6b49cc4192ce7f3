import { Contact, refillContactKeys } from '@prodsys/core';
import { readSetting, writeSetting, type Database } from '@prodsys/platform';
import { MoreThan } from 'typeorm';

/** Counts up when contact-keys.ts or what it builds on makes other keys: all of them are then made anew. */
export const keyRules = 1;

interface Progress {
  rules: number;
  /** The last contact whose keys were made by these rules; null: all of them. */
  behind: string | null;
}

const setting = 'contact-keys';
const atOnce = 500;

/**
 * Gives the contacts keys that were there before there were keys, or before the rules changed, and marks them to be
 * compared; some hundred at a time, and where it stopped it goes on. Answers how many there were.
 */
export async function keepKeys(db: Database, signal: AbortSignal): Promise<number> {
  const known = await db.read((manager) => readSetting<Progress>(manager, setting));
  let behind = known?.rules === keyRules ? known.behind : '';
  let count = 0;
  while (behind !== null && !signal.aborted) {
    const from = behind;
    behind = await db.write(async (manager) => {
      const contacts = await manager.find(Contact, {
        where: { id: MoreThan(from) },
        order: { id: 'ASC' },
        take: atOnce,
      });
      await refillContactKeys(manager, contacts);
      count += contacts.length;
      const next = contacts.length < atOnce ? null : (contacts.at(-1)?.id ?? null);
      await writeSetting(manager, setting, { rules: keyRules, behind: next } satisfies Progress);
      return next;
    });
  }
  return count;
}
