import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the road does to one request. */
export type Fault =
  /** The connection breaks; the supplier has seen nothing. */
  | 'cut-before-request'
  /** The supplier has done its work; the buyer never hears of it. */
  | 'cut-before-answer'
  /** The connection breaks in the middle of the answer. */
  | 'half-answer'
  /** Nothing comes any more, and nothing breaks. */
  | 'silence'
  /** A byte now and then, never an end. */
  | 'trickle'
  /** Somebody else answers. */
  | { status: number; headers?: Record<string, string>; body?: string };

export interface SeenOrder {
  id: string;
  number: string;
  revision: number;
}

type Moment = 'request' | 'answer';

/** Stands between a buyer and a supplier, counts the orders that pass, and breaks what it is told to. */
export async function startFaultProxy(target: () => string) {
  const faults: Fault[] = [];
  const seen: SeenOrder[] = [];
  const state = { delay: 0, batches: true, calls: 0 };
  let watcher: (moment: Moment, call: number) => void = () => undefined;
  const agent = new Agent({ keepAlive: true });
  const timers = new Set<NodeJS.Timeout>();

  const forward = (from: IncomingMessage, body: Buffer) =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((settle, fail) => {
      const options = {
        method: from.method,
        headers: { ...from.headers, host: new URL(target()).host },
        agent,
      };
      const onward = request(target() + from.url, options, (answer) => {
        read(answer).then(
          (text) => settle({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
          fail,
        );
      });
      onward.once('error', fail);
      onward.end(body);
    });

  const pass = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const body = await read(from);
    const isOrder = from.method === 'POST' && /\/purchase-orders(\/batch)?$/.test(from.url ?? '');
    const call = isOrder ? ++state.calls : 0;
    if (isOrder) seen.push(...ordersIn(body));
    const fault = isOrder ? faults.shift() : undefined;
    if (isOrder) watcher('request', call);
    if (fault === 'cut-before-request') return void from.socket.destroy();
    if (fault === 'silence') return;
    if (typeof fault === 'object')
      return void to.writeHead(fault.status, fault.headers).end(fault.body ?? '');
    if (isOrder && state.delay > 0)
      await new Promise((settle) => timers.add(setTimeout(settle, state.delay)));
    const answer = await forward(from, body);
    if (isOrder) watcher('answer', call);
    if (fault === 'cut-before-answer') return void from.socket.destroy();
    const content =
      from.url?.endsWith('/partner') && !state.batches ? withoutBatches(answer.body) : answer.body;
    const { connection: _connection, 'transfer-encoding': _encoding, ...headers } = answer.headers;
    to.writeHead(answer.status, { ...headers, 'content-length': content.length });
    if (fault === 'half-answer') {
      to.write(content.subarray(0, content.length / 2), () => from.socket.destroy());
    } else if (fault === 'trickle') {
      let at = 0;
      timers.add(setInterval(() => to.write(content.subarray(at, ++at)), 1_000));
    } else to.end(content);
  };

  const server = createServer((from, to) => {
    pass(from, to).catch(() => from.socket.destroy()); // The supplier is gone: so is the connection to it.
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Every order that a buyer sent, as often as it did. */
    seen,
    /** The next requests with orders meet these, one each. */
    next: (...coming: Fault[]) => void faults.push(...coming),
    /** Lets something happen at a moment of a request with orders (1 is the first that this proxy saw). */
    watch: (onMoment: typeof watcher) => void (watcher = onMoment),
    /** How long the road to the supplier is, in milliseconds, and whether the supplier is known to take batches. */
    set: (changes: Partial<Pick<typeof state, 'delay' | 'batches'>>) => void Object.assign(state, changes),
    calls: () => state.calls,
    async stop(): Promise<void> {
      for (const timer of timers) clearTimeout(timer);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}

export type FaultProxy = Awaited<ReturnType<typeof startFaultProxy>>;

async function read(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function ordersIn(body: Buffer): SeenOrder[] {
  const content = JSON.parse(body.toString()) as SeenOrder & { items?: SeenOrder[] };
  return (content.items ?? [content]).map(({ id, number, revision }) => ({ id, number, revision }));
}

function withoutBatches(body: Buffer): Buffer {
  const partner = JSON.parse(body.toString()) as { features?: string[] };
  return Buffer.from(JSON.stringify({ ...partner, features: [] }));
}
