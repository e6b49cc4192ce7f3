import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** How many rows fit, counted no further than `most`: what a million of them costs stays what a thousand do. */
export async function countUpTo(
  manager: EntityManager,
  most: number,
  entity: EntityTarget<ObjectLiteral>,
  where: string,
  parameters: Record<string, unknown> = {},
): Promise<number> {
  const row = await manager
    .createQueryBuilder()
    .select('COUNT(*)', 'count')
    .from(
      (query) => query.select('1', 'one').from(entity, 'record').where(where, parameters).limit(most),
      'found',
    )
    .getRawOne<{ count: number | string }>();
  return Number(row?.count ?? 0);
}
