import { randomBytes } from 'node:crypto';

/** The trace id of a W3C `traceparent` header; a new one when there is none. 32 hexadecimal digits. */
export function traceIdOf(traceparent: unknown): string {
  const match =
    typeof traceparent === 'string' ? /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent) : null;
  return match?.[1] && !/^0+$/.test(match[1]) ? match[1] : newTraceId();
}

export const newTraceId = () => randomBytes(16).toString('hex');

export const traceparent = (traceId: string) => `00-${traceId}-${randomBytes(8).toString('hex')}-01`;
