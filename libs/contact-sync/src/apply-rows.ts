import { inList, insertRows, stale } from '@prodsys/platform';
import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { pick, type RowChange } from './row-change';

const atOnce = 500;

export function tableOf(manager: EntityManager, name: string): EntityMetadata {
  const metadata = manager.connection.entityMetadatas.find(({ tableName }) => tableName === name);
  if (!metadata) throw new Error(`There is no table ${name}.`);
  return metadata;
}

/** `where` for rows with these keys; null when the key has several columns, which are asked for one by one. */
export function whereKeys(
  { primaryColumns }: EntityMetadata,
  keys: ObjectLiteral[],
): ReturnType<typeof inList> | null {
  const [only, ...others] = primaryColumns;
  if (!only || others.length > 0) return null;
  return inList(
    only.databaseName,
    'keys',
    keys.map((key) => String(key[only.propertyName])),
  );
}

/**
 * Brings rows from what they were to what they shall be, in the order given; neighbours that change alike in one
 * statement. Throws `version-stale` when one is gone, or no longer of the version that it was planned for.
 */
export async function applyRows(manager: EntityManager, changes: RowChange[]): Promise<void> {
  for (const alike of runs(changes)) {
    const [first] = alike;
    if (!first) continue;
    const metadata = tableOf(manager, first.table);
    const target = metadata.target as EntityTarget<ObjectLiteral>;
    if (first.from === null)
      await insertRows(
        manager,
        target,
        alike.map(({ to }) => to ?? {}),
      );
    else if (first.to === null || Object.keys(first.to).length > 0) {
      const affected = await changeAlike(manager, metadata, alike, first.to);
      if (affected !== alike.length) throw stale(Number(first.from['version'] ?? 0) + 1);
    }
  }
}

async function changeAlike(
  manager: EntityManager,
  metadata: EntityMetadata,
  alike: RowChange[],
  to: ObjectLiteral | null,
): Promise<number> {
  const { target } = metadata;
  const where = whereKeys(
    metadata,
    alike.map(({ key }) => key),
  );
  let affected = 0;
  if (where && alike.length > 1) {
    const query = manager.createQueryBuilder();
    const change = to === null ? query.delete().from(target) : query.update(target).set(to);
    return (await change.where(...where).execute()).affected ?? 0;
  }
  for (const { key, from } of alike) {
    const seen = { ...key, ...(from && 'version' in from ? pick(from, ['version']) : {}) };
    const done = to === null ? manager.delete(target, key) : manager.update(target, seen, to);
    affected += (await done).affected ?? 0;
  }
  return affected;
}

/** Neighbours with one and the same change. */
function runs(changes: RowChange[]): RowChange[][] {
  const groups: { kind: string; alike: RowChange[] }[] = [];
  for (const change of changes) {
    const kind = `${change.table} ${change.from === null ? 'insert' : JSON.stringify(change.to)}`;
    const group = groups.at(-1);
    if (group?.kind === kind && group.alike.length < atOnce) group.alike.push(change);
    else groups.push({ kind, alike: [change] });
  }
  return groups.map(({ alike }) => alike);
}
