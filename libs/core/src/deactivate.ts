import { stale, type Instance } from '@prodsys/platform';
import type { EntityManager, EntityTarget } from 'typeorm';

interface Register {
  id: string;
  version: number;
  active: boolean;
  updatedAt: string;
}

/** Records that others may refer to are deactivated, not deleted. */
export async function deactivate(
  manager: EntityManager,
  instance: Instance,
  entity: EntityTarget<Register>,
  present: Pick<Register, 'id' | 'version'>,
  version: number,
): Promise<void> {
  const change = { active: false, version: version + 1, updatedAt: instance.now().toISOString() };
  const { affected } = await manager.update(entity, { id: present.id, version }, change);
  if (affected !== 1) throw stale(present.version);
}
