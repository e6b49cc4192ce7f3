import type { EntityManager, ObjectLiteral } from 'typeorm';
import { findIn } from './find-in';

/**
 * So many numbers of a series that nobody has typed in before, neither here nor in the file (`typed`). `take` gives
 * the next of the series.
 */
export async function freeNumbers<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => T,
  property: keyof T & string,
  count: number,
  typed: Iterable<string | null>,
  take: () => string,
): Promise<string[]> {
  const used = new Set<unknown>(typed);
  const free: string[] = [];
  while (free.length < count) {
    const candidates = Array.from({ length: count - free.length }, take);
    for (const row of await findIn(manager, entity, property, candidates)) used.add(row[property]);
    free.push(...candidates.filter((number) => !used.has(number)));
  }
  return free;
}
