import { referencesTo } from '@prodsys/core';
import { insertRows, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { applyRows } from './apply-rows';
import { ContactMergePart, type ContactMerge } from './contact-merge.entity';
import { planReferences } from './plan-merge';
import { nextReferring } from './referring-rows';
import type { RowChange } from './row-change';

/** Does some changes of a merge and writes them down behind those that it has done already. */
export async function doPart(
  manager: EntityManager,
  merge: ContactMerge,
  changes: RowChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await applyRows(manager, changes);
  const part = await manager.countBy(ContactMergePart, { mergeId: merge.id });
  await insertRows(manager, ContactMergePart, [{ mergeId: merge.id, part, changes }]);
  for (const { table } of changes)
    if (table !== 'contact') merge.moved[table] = (merge.moved[table] ?? 0) + 1;
}

/** Has everything that refers to the contact that was merged away refer to the one that stays. */
export async function moveReferences(
  manager: EntityManager,
  instance: Instance,
  merge: ContactMerge,
): Promise<number> {
  let count = 0;
  for (const reference of referencesTo(instance, 'contact'))
    for (;;) {
      const referring = await nextReferring(manager, instance, reference, merge.keptId, merge.otherId);
      if (referring.rows.length === 0) break;
      await doPart(manager, merge, planReferences(merge.keptId, referring));
      count += referring.rows.length;
    }
  return count;
}
