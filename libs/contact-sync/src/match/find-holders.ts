import type { EntityManager } from 'typeorm';
import { isDecisive } from '../keys/card-keys';

/** Keys that a contact has by its own columns too: they find it before its keys have been made. */
const columns: Record<string, string> = { o: 'organisation_number', g: 'gln' };

/**
 * Who has these keys: at most `most` of each, by one statement that goes straight to each key in the index.
 * Answers ids by key.
 */
export async function findHolders(
  manager: EntityManager,
  keys: string[],
  nameKey: string,
  most: number,
): Promise<Map<string, string[]>> {
  const lookups = [
    ...keys.map((key) => [
      'SELECT match_key AS k, contact_id AS id FROM contact_key WHERE match_key = ?',
      [key],
    ]),
    ...keys
      .filter((key) => isDecisive(key) && columns[key[0] ?? ''])
      .map((key) => [
        `SELECT CAST(? AS CHAR(60)) AS k, id FROM contact WHERE ${columns[key[0] ?? ''] ?? ''} = ?`,
        [key, key.slice(2)],
      ]),
    [`SELECT 'n:' AS k, id FROM contact WHERE name_key = ?`, [nameKey]],
  ] as [sql: string, parameters: string[]][];
  const sql = lookups.map(([one], index) => `SELECT k, id FROM (${one} LIMIT ${most}) AS l${index}`);
  const rows = await manager.query<{ k: string; id: string }[]>(
    sql.join(' UNION ALL '),
    lookups.flatMap(([, parameters]) => parameters),
  );
  const holders = new Map<string, string[]>();
  for (const { k, id } of rows) {
    const known = holders.get(k);
    if (!known) holders.set(k, [id]);
    else if (!known.includes(id)) known.push(id);
  }
  return holders;
}
