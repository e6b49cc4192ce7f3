import type { Database } from '../database/database';
import { newId } from '../database/id';
import type { InstanceConfiguration } from '../configuration/instance-configuration';
import { readSetting, settleSetting, writeSetting } from '../settings/settings';
import type { Secrets } from '../secrets/secrets';

/** Makes the instance's id on first start. Refuses a database that belongs to another kind of instance. */
export async function settleIdentity(db: Database, { kind }: InstanceConfiguration): Promise<string> {
  const identity = await db.write((manager) => settleSetting(manager, 'identity', { kind, id: newId() }));
  if (identity.kind !== kind)
    throw new Error(`This database belongs to a ${identity.kind} instance; this is a ${kind}.`);
  return identity.id;
}

/** Refuses to start with a key ring that cannot open what this database holds. */
export async function checkKeyRing(db: Database, secrets: Secrets): Promise<void> {
  const sealed = await db.write((manager) =>
    settleSetting(manager, 'key-check', secrets.encrypt('key-check', 'key-check')),
  );
  try {
    secrets.decrypt(sealed, 'key-check');
  } catch (error) {
    throw new Error('The key ring does not fit this database: stored credentials could not be opened.', {
      cause: error,
    });
  }
}

interface PublicAddress {
  confirmed: string;
}

/** The address this database last served under, unless it is the present one: a copy must not send orders. */
export async function movedFrom(db: Database, { publicUrl }: InstanceConfiguration): Promise<string | null> {
  const settled = await db.read((manager) => readSetting<PublicAddress>(manager, 'public-address'));
  return settled === undefined || settled.confirmed === publicUrl ? null : settled.confirmed;
}

export async function settleAddress(db: Database, { publicUrl, demo }: InstanceConfiguration): Promise<void> {
  await db.write((manager) =>
    settleSetting<PublicAddress>(manager, 'public-address', { confirmed: publicUrl }),
  );
  if (demo) await confirmAddress(db, publicUrl);
}

export async function confirmAddress(db: Database, publicUrl: string): Promise<void> {
  await db.write((manager) => writeSetting(manager, 'public-address', { confirmed: publicUrl }));
}
