import type { EntityManager } from 'typeorm';
import { isDuplicateKey } from '../database/database-errors';
import { insertRows } from '../database/insert-rows';
import { Setting } from './setting.entity';

export async function readSetting<T>(manager: EntityManager, id: string): Promise<T | undefined> {
  const setting = await manager.findOneBy(Setting, { id });
  return setting?.value as T | undefined;
}

export async function writeSetting(
  manager: EntityManager,
  id: string,
  value: object | string,
): Promise<void> {
  const { affected } = await manager.update(Setting, { id }, { value: value });
  if (!affected && (await readSetting(manager, id)) === undefined)
    await insertRows(manager, Setting, [{ id, value }]);
}

/** Stores the value unless there is one; answers the value that stands. */
export async function settleSetting<T>(manager: EntityManager, id: string, value: T): Promise<T> {
  const present = await readSetting<T>(manager, id);
  if (present !== undefined) return present;
  try {
    await insertRows(manager, Setting, [{ id, value }]);
    return value;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return (await readSetting<T>(manager, id)) as T;
  }
}
