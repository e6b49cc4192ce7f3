import { insertRows, isDuplicateKey } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { ContactSync } from './contact-sync.entity';

const unknown: Omit<ContactSync, 'connectionId'> = {
  receivedTag: null,
  contactId: null,
  contactVersion: null,
  said: [],
  sentHash: null,
  sentTag: null,
  failure: null,
  changedAt: null,
};

/** Writes down how far a connection has come; the first time makes its row. */
export async function storeSync(
  manager: EntityManager,
  connectionId: string,
  change: Partial<ContactSync>,
): Promise<void> {
  const update = () => manager.update(ContactSync, { connectionId }, change);
  if ((await update()).affected === 1) return;
  try {
    await insertRows(manager, ContactSync, [{ ...unknown, ...change, connectionId }]);
  } catch (error) {
    // Another request over the same connection was first.
    if (!isDuplicateKey(error)) throw error;
    await update();
  }
}
