import { OutboundFailure, type Outbound, type OutboundRequest } from '@prodsys/platform';
import type { TestInstance } from '@prodsys/platform/testing';

/** What happens to a request on its way. */
export type Fault =
  | 'refused'
  | 'lost-before'
  | 'lost-after'
  | { status: number; body?: string; headers?: Record<string, string> };

/** The network between two instances as a function: it delivers to `target` unless a fault is waiting. */
export function testNetwork() {
  const faults: Fault[] = [];
  let target: TestInstance | undefined;
  const seen: OutboundRequest[] = [];
  let batches = true;
  const outbound: Outbound = {
    async send(request) {
      seen.push(request);
      const fault = request.method === 'POST' ? faults.shift() : undefined;
      if (!target || fault === 'refused') throw new OutboundFailure('connection-refused');
      if (fault === 'lost-before') throw new OutboundFailure('connection-lost');
      if (typeof fault === 'object')
        return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' };
      const url = new URL(request.url);
      const answer = await target.app.inject({
        method: request.method,
        url: url.pathname + url.search,
        headers: request.headers,
        ...(request.body === undefined ? {} : { payload: request.body }),
      });
      if (fault === 'lost-after') throw new OutboundFailure('connection-lost');
      const body = batches ? answer.body : answer.body.replace('"purchase-orders/batch",', '');
      return {
        status: answer.statusCode,
        headers: Object.fromEntries(
          Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
        ),
        body,
      };
    },
    close: async () => undefined,
  };
  return {
    outbound,
    /** All requests that left, in order. */
    seen,
    leadTo: (instance: TestInstance | undefined) => {
      target = instance;
    },
    /** The supplier is one that takes no batches. */
    withoutBatches: () => {
      batches = false;
    },
    /** The next POST requests meet these, one each. */
    next: (...coming: Fault[]) => faults.push(...coming),
  };
}

export type TestNetwork = ReturnType<typeof testNetwork>;
