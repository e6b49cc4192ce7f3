import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Pool, type Dispatcher } from 'undici';
import type { AddressGuard } from './address-guard';

export interface OutboundRequest {
  /** Requests of one pool share connections; one pool per partner, so that partners do not queue behind each other. */
  pool: string;
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** Longer answers are refused, not read. */
  maxBytes: number;
}

export interface OutboundAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type OutboundFailureCode =
  | 'address-refused'
  | 'outbound-held'
  | 'dns-failed'
  | 'connection-refused'
  | 'connection-lost'
  | 'tls-failed'
  | 'timeout'
  | 'answer-too-large';

/** No answer came. Whether the request arrived is unknown, except for the first four codes. */
export class OutboundFailure extends Error {
  constructor(
    readonly code: OutboundFailureCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** The way out of the instance. Tests put a function here that knows the other instance. */
export interface Outbound {
  send(request: OutboundRequest, signal?: AbortSignal): Promise<OutboundAnswer>;
  close(): Promise<void>;
}

export const connectionsPerPartner = 4;
const seconds = 1_000;

/** Real HTTP: guarded addresses, no redirects, bounded in time and size. */
export function createHttpOutbound(guard: AddressGuard): Outbound {
  const pools = new Map<string, Pool>();
  const poolFor = (key: string, origin: string): Pool => {
    const id = `${key} ${origin}`;
    let pool = pools.get(id);
    if (!pool) {
      pool = new Pool(origin, {
        connections: connectionsPerPartner,
        connect: { timeout: 5 * seconds, lookup: guardedLookup(guard) },
        headersTimeout: 15 * seconds,
        bodyTimeout: 15 * seconds,
      });
      pools.set(id, pool);
    }
    return pool;
  };
  return {
    async send(request, signal) {
      const refusal = guard.refusal(request.url.replace(/[?#].*$/, ''));
      if (refusal) throw new OutboundFailure('address-refused');
      const url = new URL(request.url);
      const limit = AbortSignal.timeout(30 * seconds);
      try {
        const answer = await poolFor(request.pool, url.origin).request({
          path: url.pathname + url.search,
          method: request.method,
          headers: request.headers,
          ...(request.body === undefined ? {} : { body: request.body }),
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        return {
          status: answer.statusCode,
          headers: flat(answer.headers),
          body: await readUpTo(answer.body, request.maxBytes),
        };
      } catch (error) {
        throw error instanceof OutboundFailure
          ? error
          : new OutboundFailure(failureCode(error), { cause: error });
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

const guardedLookup =
  (guard: AddressGuard): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { all: true, family: options.family }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const allowed = addresses.filter(({ address }) => guard.mayConnect(host, address));
      const [first] = allowed;
      if (!first)
        return callback(Object.assign(new Error('address refused'), { code: 'EADDRREFUSED' }), '', 0);
      if (options.all) return (callback as unknown as (e: null, a: typeof allowed) => void)(null, allowed);
      callback(null, first.address, isIP(first.address));
    });
  };

async function readUpTo(body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) throw new OutboundFailure('answer-too-large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const flat = (headers: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

function failureCode(error: unknown): OutboundFailureCode {
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (code === 'EADDRREFUSED') return 'address-refused';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns-failed';
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return 'connection-refused';
  if (/TIMEOUT|TIMEDOUT/.test(code) || name === 'TimeoutError') return 'timeout';
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code)) return 'tls-failed';
  return 'connection-lost';
}
