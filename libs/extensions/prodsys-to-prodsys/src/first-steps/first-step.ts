import type { Instance } from '@prodsys/platform';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Something that must be in place before the first order gets through. */
export interface FirstStep {
  id: string;
  /** Who has to do it. */
  side: 'buyer' | 'supplier' | 'both';
  /** It comes by itself, or can be left out. */
  optional?: true;
  isDone: (manager: EntityManager, instance: Instance) => Promise<boolean>;
}

/** Is there one such row? However many there are, no more than one is read. */
export async function exists(
  manager: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  where: string,
  parameters: Record<string, unknown> = {},
): Promise<boolean> {
  const row = await manager
    .createQueryBuilder(entity, 'record')
    .select('1', 'one')
    .where(where, parameters)
    .limit(1)
    .getRawOne<object>();
  return row !== undefined;
}
