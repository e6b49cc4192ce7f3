import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem';

/** JSON only, and only well-formed UTF-8: a replaced byte would be a silently changed order. */
export function acceptJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) return done(null, undefined);
    if (!isUtf8(bytes)) return done(new Problem(400, 'json-invalid'));
    void parse(request, bytes.toString('utf8'), (error, value) => {
      done(error ? new Problem(400, 'json-invalid') : null, value);
    });
  });
}

/** White space around what people typed is not part of it. Passwords are left as they are. */
export function stripWhiteSpace(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(stripWhiteSpace);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      /password/i.test(key) ? inner : stripWhiteSpace(inner),
    ]),
  );
}
