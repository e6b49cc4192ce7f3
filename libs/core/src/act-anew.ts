import { checkVersion, namesVersion, Problem, type Database } from '@prodsys/platform';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';

const attempts = 5;

/**
 * Does what a person wants of a record as it is: an action needs no version. When somebody changes the record in the
 * same moment, the whole unit of work is done again on what it has become, which may be a reason to refuse it. Who
 * names a version (`seen` compares it) acts on that one or not at all: nobody approves what they have not read.
 */
export async function actAnew<T>(
  db: Database,
  request: FastifyRequest,
  work: (manager: EntityManager, seen: (record: { version: number }) => void) => Promise<T>,
): Promise<T> {
  const isBound = namesVersion(request);
  const seen = (record: { version: number }) => {
    if (isBound) checkVersion(record, request);
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.write((manager) => work(manager, seen));
    } catch (error) {
      if (isBound || !(error instanceof Problem) || error.code !== 'version-stale') throw error;
      if (attempt === attempts)
        throw new Problem(409, 'record-busy', {}, { headers: { 'retry-after': '1' } });
    }
  }
}

/** What every action may answer beside its own problems. */
export const actionProblems = {
  400: ['if-match-invalid'],
  409: [{ later: 'record-busy' }],
  412: ['version-stale'],
};
