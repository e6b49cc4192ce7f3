import type { Database } from '../database/database';
import { isDuplicateKey } from '../database/database-errors';
import { insertRows } from '../database/insert-rows';
import { Problem } from '../http/problem';
import { shortLived } from '../instance/short-lived';
import { ExtensionState } from './extension-state.entity';
import type { Extension } from './extension';

/** How long another process may go on with an old switch position. */
const switchSeenAfter = 1_000;

/** The extensions of an instance and their switches, which may be turned by any process at any time. */
export function createExtensions(all: Extension[], db: Database) {
  const states = shortLived(switchSeenAfter, () => db.read((manager) => manager.find(ExtensionState)));
  const state = async (id: string) => (await states.get()).find((row) => row.id === id);
  return {
    all,
    state,
    forget: states.forget,
    isOn: async (id: string) => (await state(id))?.enabled === true,
    /** The parameters in force: the stored ones over the defaults. */
    async parameters<T extends object>(extension: { id: string; parameters: new () => T }): Promise<T> {
      return Object.assign(new extension.parameters(), (await state(extension.id))?.parameters);
    },
    async demandOn(id: string): Promise<void> {
      if ((await state(id))?.enabled === true) return;
      const title = all.find((extension) => extension.id === id)?.title.en;
      throw new Problem(403, 'extension-disabled', { extension: title });
    },
    /** Rows for extensions that this instance sees for the first time; they begin switched off. */
    async prepare(now: Date): Promise<void> {
      for (const { id } of all) {
        const row = { id, enabled: false, parameters: {}, createdAt: now.toISOString(), version: 1 };
        if (await state(id)) continue;
        await db
          .write((manager) => insertRows(manager, ExtensionState, [row]))
          .catch((error: unknown) => {
            if (!isDuplicateKey(error)) throw error;
          });
      }
      states.forget();
    },
  };
}

export type Extensions = ReturnType<typeof createExtensions>;
