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
      if (error) return done(new Problem(400, 'json-invalid'));
      done(isDeeperThan(value, deepest) ? new Problem(400, 'json-too-deep', { deepest }) : null, value);
    });
  });
  app.addHook('preValidation', async (request) => {
    if (!request.routeOptions.schema?.body) refuseBody(request.body);
  });
}

/** More than any message has, and few enough for code that goes down into a value by itself. */
const deepest = 32;

const isDeeperThan = (value: unknown, levels: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));

/** Who sends something to a call that takes nothing expects an effect that it will not have. `{}` says nothing. */
function refuseBody(body: unknown): void {
  if (body === undefined || body === null) return;
  if (typeof body !== 'object' || Array.isArray(body)) throw new Problem(400, 'request-invalid');
  const errors = Object.keys(body).map((field) => ({
    pointer: `/${field.slice(0, 100)}`,
    code: 'field-unknown',
  }));
  if (errors.length > 0) throw new Problem(400, 'request-invalid', {}, { errors: errors.slice(0, 200) });
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
