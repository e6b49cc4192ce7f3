import { inList, insertRows, newId } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Compared } from './compare-marked';
import { ContactDuplicate } from './contact-duplicate.entity';

/**
 * Makes what is stored of these contacts what was found: new pairs are added, those that hold no longer go, and what a
 * person has dismissed stays dismissed. Answers how many are new.
 */
export async function storeDuplicates(
  manager: EntityManager,
  ids: string[],
  { found, wasLookedAt }: Compared,
  now: Date,
): Promise<number> {
  const [left, right] = [inList('d.leftId', 'left', ids), inList('d.rightId', 'right', ids)];
  const stored = await manager
    .createQueryBuilder(ContactDuplicate, 'd')
    .where(`(${left[0]} OR ${right[0]})`, { ...left[1], ...right[1] })
    .getMany();
  const pairs = new Map(found.map((pair) => [`${pair.leftId} ${pair.rightId}`, pair]));
  const gone: string[] = [];
  for (const row of stored) {
    const key = `${row.leftId} ${row.rightId}`;
    const pair = pairs.get(key);
    pairs.delete(key);
    if (pair) await refresh(manager, row, pair);
    else if (row.state === 'open' && wasLookedAt(row.leftId, row.rightId)) gone.push(row.id);
  }
  if (gone.length > 0) {
    const [where, parameters] = inList('id', 'gone', gone);
    await manager.createQueryBuilder().delete().from(ContactDuplicate).where(where, parameters).execute();
  }
  const rows = [...pairs.values()].map((pair) => ({
    ...pair,
    id: newId(now.getTime()),
    state: 'open' as const,
    dismissedBy: null,
    dismissedAt: null,
  }));
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  await insertRows(manager, ContactDuplicate, rows);
  return rows.length;
}

async function refresh(
  manager: EntityManager,
  row: ContactDuplicate,
  { score, reasons }: Pick<ContactDuplicate, 'score' | 'reasons'>,
): Promise<void> {
  if (row.score === score && JSON.stringify(row.reasons) === JSON.stringify(reasons)) return;
  await manager.update(ContactDuplicate, { id: row.id }, { score, reasons } as never);
}
