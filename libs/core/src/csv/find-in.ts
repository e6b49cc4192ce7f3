import { inList } from '@prodsys/platform';
import type { EntityManager, ObjectLiteral } from 'typeorm';

const atOnce = 900;

/** The rows whose `property` has one of these values, however many. With `lock`, they stay as they are (MariaDB). */
export async function findIn<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => T,
  property: keyof T & string,
  values: Iterable<string | null | undefined>,
  lock = false,
): Promise<T[]> {
  const wanted = [...new Set(values)].filter((value): value is string => Boolean(value)).sort();
  const found: T[] = [];
  for (let start = 0; start < wanted.length; start += atOnce) {
    const [where, parameters] = inList(`row.${property}`, 'wanted', wanted.slice(start, start + atOnce));
    const query = manager.createQueryBuilder(entity, 'row').where(where, parameters);
    if (lock && manager.connection.options.type !== 'better-sqlite3') query.setLock('pessimistic_write');
    found.push(...(await query.getMany()));
  }
  return found;
}

/** By one of their fields. */
export const byField = <T extends object>(rows: T[], property: keyof T): Map<unknown, T> =>
  new Map(rows.map((row) => [row[property], row]));

export function grouped<T extends object>(rows: T[], property: keyof T): Map<unknown, T[]> {
  const groups = new Map<unknown, T[]>();
  for (const row of rows) {
    const group = groups.get(row[property]);
    if (group) group.push(row);
    else groups.set(row[property], [row]);
  }
  return groups;
}

export async function deleteIn<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => T,
  column: string,
  values: string[],
): Promise<void> {
  for (let start = 0; start < values.length; start += atOnce) {
    const [where, parameters] = inList(column, 'values', values.slice(start, start + atOnce));
    await manager.createQueryBuilder().delete().from(entity).where(where, parameters).execute();
  }
}
