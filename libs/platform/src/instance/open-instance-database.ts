import type { InstanceConfiguration } from '../configuration/instance-configuration';
import type { Database } from '../database/database';
import { holdFile } from '../database/hold-file';
import { openDatabase } from '../database/open-database';
import type { Extension, Module } from '../extensions/extension';
import { platformMigrations } from '../migrations/platform-migrations';
import { platformEntities } from './platform-entities';

export interface OpenDatabase {
  db: Database;
  close: () => Promise<void>;
}

/** Opens the database of an instance with all its tables. An SQLite file is held until it is closed. */
export async function openInstanceDatabase(
  { databaseUrl, poolSize }: Pick<InstanceConfiguration, 'databaseUrl' | 'poolSize'>,
  { modules, extensions }: { modules: Module[]; extensions: Extension[] },
): Promise<OpenDatabase> {
  const everything = [...modules, ...extensions];
  const held = holdFile(databaseUrl);
  try {
    const db = await openDatabase({
      url: databaseUrl,
      entities: [...platformEntities, ...everything.flatMap((part) => part.entities)],
      migrations: [...platformMigrations, ...everything.flatMap((part) => part.migrations)],
      poolSize,
    });
    return {
      db,
      close: async () => {
        await db.close();
        held.release();
      },
    };
  } catch (error) {
    held.release();
    throw error;
  }
}
