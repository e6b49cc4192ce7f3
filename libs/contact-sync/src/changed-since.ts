import type { EntityManager, ObjectLiteral } from 'typeorm';
import { tableOf, whereKeys } from './apply-rows';
import { keyAfter, markOf, type RowChange } from './row-change';

/** The changes whose rows are no longer as the changes left them. All are of one part of a merge: some hundred. */
export async function changedSince(
  manager: EntityManager,
  changes: RowChange[],
  passingOf: (table: string) => string[],
): Promise<RowChange[]> {
  const changed: RowChange[] = [];
  for (const table of new Set(changes.map((change) => change.table))) {
    const ofTable = changes.filter((change) => change.table === table);
    const rows = await rowsNow(manager, table, ofTable.map(keyAfter));
    for (const [index, change] of ofTable.entries()) {
      const row = rows[index];
      if ((row ? markOf({ ...row }, passingOf(table)) : null) !== change.mark) changed.push(change);
    }
  }
  return changed;
}

/** The rows with these keys, in their order. */
async function rowsNow(
  manager: EntityManager,
  table: string,
  keys: ObjectLiteral[],
): Promise<(ObjectLiteral | null)[]> {
  const metadata = tableOf(manager, table);
  const where = whereKeys(metadata, keys);
  const rows: (ObjectLiteral | null)[] = [];
  if (!where) {
    for (const key of keys) rows.push(await manager.findOneBy(metadata.target, key));
    return rows;
  }
  const name = metadata.primaryColumns[0]?.propertyName ?? '';
  const found = await manager
    .createQueryBuilder(metadata.target, 'row')
    .where(where[0].replace(/^/, 'row.'), where[1])
    .getMany();
  const byKey = new Map(found.map((row: ObjectLiteral) => [row[name] as unknown, row]));
  return keys.map((key) => byKey.get(key[name]) ?? null);
}
