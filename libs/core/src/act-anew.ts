import { Problem, type Database } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';

const attempts = 5;

/**
 * Does what a person wants of a record as it is: an action names no version. When somebody changes the record in the
 * same moment, the whole unit of work is done again on what it has become, which may be a reason to refuse it.
 */
export async function actAnew<T>(db: Database, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.write(work);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'version-stale') throw error;
      if (attempt === attempts)
        throw new Problem(503, 'database-unavailable', {}, { headers: { 'retry-after': '1' } });
    }
  }
}
