import {
  DatabaseInUse,
  openInstanceDatabase,
  readConfiguration,
  type InstanceConfiguration,
  type InstanceKind,
  type OpenDatabase,
} from '@prodsys/platform';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { buyerParts } from '../../apps/buyer/src/parts';
import { supplierParts } from '../../apps/supplier/src/parts';
import { exitCodes, Failure, usage } from './exit-codes';

export const partsOf = { buyer: buyerParts, supplier: supplierParts };

export function appOf(command: Command): InstanceKind {
  const { app } = command.optsWithGlobals<{ app?: InstanceKind }>();
  if (!app) throw usage('Say which instance: --app buyer or --app supplier.');
  return app;
}

/** The same configuration as the app reads it: from the environment. */
export function configurationOf(command: Command): InstanceConfiguration {
  try {
    return readConfiguration(appOf(command), process.env);
  } catch (error) {
    throw error instanceof Failure ? error : usage((error as Error).message);
  }
}

export const fileOf = ({ databaseUrl }: InstanceConfiguration): string | null =>
  databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : null;

export interface Offline extends OpenDatabase {
  configuration: InstanceConfiguration;
}

/** Works on the database of an instance while no SQLite instance does. */
export async function offline(
  command: Command,
  { mustExist }: { mustExist: boolean },
  work: (opened: Offline) => Promise<void>,
): Promise<void> {
  const configuration = configurationOf(command);
  const file = fileOf(configuration);
  if (mustExist && file !== null && !existsSync(file))
    throw new Failure(exitCodes.unreachable, `There is no database ${file}.`);
  const opened = await openInstanceDatabase(configuration, partsOf[configuration.kind]).catch(
    (error: unknown) => {
      if (error instanceof DatabaseInUse)
        throw new Failure(exitCodes.running, `${error.message} Stop the instance first.`);
      throw new Failure(exitCodes.unreachable, `The database cannot be opened: ${(error as Error).message}`);
    },
  );
  try {
    await work({ ...opened, configuration });
  } finally {
    await opened.close();
  }
}
