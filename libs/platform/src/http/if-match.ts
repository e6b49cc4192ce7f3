import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem';

/** The version the caller has seen. Missing: 428, so that nobody overwrites what they have not read. */
export function expectedVersion(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Problem(428, 'if-match-missing');
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (version === undefined) throw new Problem(400, 'if-match-invalid');
  return Number(version);
}

export const stale = (version: number) => new Problem(412, 'version-stale', { version });

/** For actions, which need no version: one that is given is compared all the same. */
export const namesVersion = (request: FastifyRequest): boolean => request.headers['if-match'] !== undefined;

export function checkVersion(record: { version: number }, request: FastifyRequest): void {
  if (expectedVersion(request) !== record.version) throw stale(record.version);
}

/** Whoever reads a single record finds what `If-Match` takes in the header too. */
export function sayVersions(app: FastifyInstance): void {
  app.addHook('preSerialization', async (request, reply, payload) => {
    const version = (payload as { version?: unknown } | null)?.version;
    if (request.method === 'GET' && typeof version === 'number') void reply.header('etag', `"${version}"`);
    return payload;
  });
}
