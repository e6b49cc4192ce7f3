import type { InjectOptions } from 'fastify';
import { configure } from '../configuration/read-configuration';
import type { InstanceConfiguration, InstanceKind } from '../configuration/instance-configuration';
import { createUser } from '../accounts/users';
import type { Role } from '../http/access';
import { createInstance, type InstanceParts, type RunningInstance } from '../instance/create-instance';
import { holdToContract, type Contract } from './contract';
import { createTestDatabase, type TestDatabase } from './test-database';

/** A clock that stands still until a test moves it. */
export function testClock(start = '2026-11-22T10:00:00.000Z') {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

export type TestClock = ReturnType<typeof testClock>;

export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
  headers: Record<string, string | string[] | number | undefined>;
}

export interface TestInstance extends RunningInstance {
  database: TestDatabase;
  configuration: InstanceConfiguration;
  /** Every answer is compared with the description of the API. */
  contract: Contract;
  /** Asks the instance as a person with a role, or with a token. */
  call<T = Record<string, unknown>>(
    method: InjectOptions['method'],
    path: string,
    options?: CallOptions,
  ): Promise<Answer<T>>;
  stop(options?: { keepData?: boolean }): Promise<void>;
}

export interface CallOptions {
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string | Buffer;
  as?: Role | { token: string } | 'nobody';
  ifMatch?: number;
  headers?: Record<string, string>;
}

export type TestParts = Omit<InstanceParts, 'now'> & {
  clock?: TestClock;
  database?: TestDatabase;
} & Partial<InstanceConfiguration>;

export const testPassword = 'correct horse battery staple';

/** An instance with a database of its own and a person of each role; it does not listen unless told to. */
export async function startTestInstance(kind: InstanceKind, parts: TestParts): Promise<TestInstance> {
  const {
    modules,
    extensions,
    web,
    random,
    outbound,
    clock,
    database = await createTestDatabase(),
    ...overrides
  } = parts;
  const configuration = configure(kind, {
    databaseUrl: database.url,
    dataDir: database.dataDir,
    host: '127.0.0.1',
    port: 0,
    publicUrl: `http://${kind}.example`,
    trustProxy: false,
    partnerAllowList: ['127.0.0.1', 'localhost', 'supplier.example', 'buyer.example'],
    logLevel: 'silent',
    adminPassword: testPassword,
    poolSize: 8,
    demo: false,
    ...overrides,
  });
  const running = await createInstance(configuration, {
    modules,
    extensions,
    web,
    random,
    outbound,
    ...(clock ? { now: clock.now } : {}),
  });
  const contract = holdToContract(running.app);
  const cookies = new Map<Role, string>();
  const cookieOf = async (role: Role): Promise<string> => {
    const known = cookies.get(role);
    if (known !== undefined) return known;
    const username = role === 'admin' ? 'admin' : role;
    if (role !== 'admin') {
      await running.instance.db
        .write((manager) =>
          createUser(manager, { username, password: testPassword, role }, running.instance.now()),
        )
        .catch(() => undefined); // The database was used before, and the person is there already.
    }
    const answer = await running.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username, password: testPassword },
    });
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    cookies.set(role, cookie);
    return cookie;
  };
  const call: TestInstance['call'] = async <T>(
    method: InjectOptions['method'],
    path: string,
    { body, raw, as = 'admin', ifMatch, headers = {} }: CallOptions = {},
  ): Promise<Answer<T>> => {
    const identity: Record<string, string> =
      typeof as === 'object'
        ? { authorization: `Bearer ${as.token}` }
        : as === 'nobody'
          ? {}
          : { cookie: await cookieOf(as) };
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await running.app.inject({
      method,
      url: path,
      ...(content === undefined ? {} : { payload: content }),
      headers: {
        ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': String(ifMatch) }),
        ...identity,
        ...headers,
      },
    });
    // The clock was moved past the end of the person's session: signs in again, as a person would.
    if (
      typeof as === 'string' &&
      as !== 'nobody' &&
      answer.statusCode === 401 &&
      answer.body.includes('session-missing')
    ) {
      cookies.delete(as);
      return call<T>(method, path, { body, raw, as, ifMatch, headers });
    }
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      body: (isJson ? answer.json() : answer.body) as T,
      headers: answer.headers,
    };
  };
  return {
    ...running,
    database,
    configuration,
    contract,
    call,
    async stop({ keepData = false } = {}) {
      await running.app.close();
      if (!keepData) await database.remove();
      // An answer that went to another instance was not seen by the test itself.
      if (contract.broken.length > 0) throw new Error(contract.broken.join('\n'));
    },
  };
}
