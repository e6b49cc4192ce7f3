import type { Fault, KeptAnswer, OutboundFailureCode } from '@prodsys/platform';

/** A partner's answer about one order, or that none came. */
export type Reply =
  | {
      status: number;
      headers: Record<string, string>;
      body: unknown;
      /** For the log. */
      kept?: KeptAnswer;
    }
  | { failure: OutboundFailureCode };

export interface RefusalDetails {
  code: string;
  params: Record<string, unknown>;
  errors: Fault[];
  errorUrl: string | null;
}

/** What follows from an answer. Source: the table in the reliability rules, section 1. */
export type Verdict =
  | { kind: 'taken'; draftNumber: string }
  | { kind: 'no-action'; reason: string }
  /**
   * The order itself is at fault; it is tried again when it changes, else slowly. `certain`: it is the partner who says
   * so of this order, and not something in between that knows nothing of earlier tries.
   */
  | ({ kind: 'refused'; certain: boolean } & RefusalDetails)
  /** The very same order is being taken right now. */
  | { kind: 'in-progress' }
  /** The connection as a whole cannot be used: a person must mend the credential. */
  | { kind: 'credential'; code: string }
  /** The module is off at the partner; it goes on by itself when it is on again. */
  | { kind: 'disabled' }
  /** The partner asks for time; costs no attempt. Behind a 503 the order may have arrived, behind a 429 it has not. */
  | { kind: 'later'; seconds: number; arrived: boolean }
  /** The endpoint is not what it should be; the connection pauses when the partner says it is gone for good. */
  | { kind: 'configuration'; code: string; gone: boolean }
  /** No usable answer: whether the order arrived is unknown. */
  | { kind: 'failed'; code: string };

const day = 86_400;

export function judgeAnswer(reply: Reply, order: { number: string; revision: number }): Verdict {
  // Our own administrator must act; no order has left.
  if ('failure' in reply && reply.failure === 'outbound-held')
    return { kind: 'configuration', code: reply.failure, gone: false };
  if ('failure' in reply) return { kind: 'failed', code: reply.failure };
  const { status } = reply;
  const body = asRecord(reply.body);
  const code = text(body['code'], 60) ?? `http-${status}`;
  if (status === 201) return judgeCreated(body, order);
  if (status === 202) return { kind: 'no-action', reason: text(body['reason'], 60) ?? 'not-forwarded' };
  if (status >= 200 && status < 300) return { kind: 'failed', code: 'answer-unexpected' };
  if (status >= 300 && status < 400) return { kind: 'failed', code: 'redirect-refused' };
  if (status === 401) return { kind: 'credential', code };
  if (status === 403 && code === 'extension-disabled') return { kind: 'disabled' };
  if (
    status === 403 &&
    (code === 'scope-missing' || code === 'instance-mismatch' || code === 'api-access-off')
  )
    return { kind: 'credential', code };
  if (status === 409 && code === 'order-in-progress') return { kind: 'in-progress' };
  if (status === 429 || (status === 503 && reply.headers['retry-after']))
    return { kind: 'later', seconds: retryAfter(reply.headers['retry-after']), arrived: status === 503 };
  if (status === 404 || status === 405 || status === 410 || status === 415)
    return { kind: 'configuration', code: `http-${status}`, gone: status === 410 };
  if (status >= 400 && status < 500)
    return {
      kind: 'refused',
      certain: typeof body['code'] === 'string' && (status === 409 || status === 422),
      code,
      params: asRecord(body['params']),
      errors: faults(body['errors']),
      errorUrl: text(body['errorUrl'], 500) ?? null,
    };
  return { kind: 'failed', code: `http-${status}` };
}

/** Only an answer that speaks of our order is one; a captive portal also says 2xx. */
function judgeCreated(body: Record<string, unknown>, order: { number: string; revision: number }): Verdict {
  const draftNumber = text(body['number'], 64);
  if (
    draftNumber === undefined ||
    body['orderNumber'] !== order.number ||
    body['revision'] !== order.revision
  )
    return { kind: 'failed', code: 'answer-unexpected' };
  return { kind: 'taken', draftNumber };
}

/** Seconds or an HTTP date; at most a day; a minute when it says nothing usable. */
function retryAfter(header: string | undefined): number {
  const seconds = /^\d+$/.test(header ?? '')
    ? Number(header)
    : (Date.parse(header ?? '') - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 1), day) : 60;
}

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
// A partner's texts are cut, never trusted to be short, and hold no control characters.
const text = (value: unknown, max: number) =>
  typeof value === 'string' && value !== ''
    ? value.replace(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, max)
    : undefined;

function faults(errors: unknown): Fault[] {
  if (!Array.isArray(errors)) return [];
  return errors.slice(0, 1000).map((error) => {
    const { pointer, code, params, detail } = asRecord(error);
    return {
      pointer: text(pointer, 300) ?? '',
      code: text(code, 60) ?? 'unknown',
      params: asRecord(params),
      ...(typeof detail === 'string' ? { detail: text(detail, 1000) } : {}),
    };
  });
}
