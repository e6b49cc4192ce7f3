import { insertRows } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { StaleWords } from './stale-words.entity';

/** A company may have more orders than a change of its name should wait for: the job does them (refresh-words.job.ts). */
export async function markStaleWords(manager: EntityManager, contactId: string, now: Date): Promise<void> {
  await manager.delete(StaleWords, { contactId });
  await insertRows(manager, StaleWords, [{ contactId, since: now.toISOString() }]);
}
