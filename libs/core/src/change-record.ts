import { stale } from '@prodsys/platform';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

interface Versioned {
  id: string;
  version: number;
}

/**
 * Changes a record that is still as its editor saw it (`version`), and counts the version up. Throws `version-stale`
 * when somebody else was first: two people never overwrite each other silently.
 */
export async function changeRecord<T extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<T & ObjectLiteral>,
  present: Versioned,
  version: number,
  change: Partial<T>,
): Promise<void> {
  const { affected } = await manager.update(entity, { id: present.id, version }, {
    ...change,
    version: version + 1,
  } as never);
  if (affected !== 1) throw stale(Math.max(present.version, version + 1));
}
