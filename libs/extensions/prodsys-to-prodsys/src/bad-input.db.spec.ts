import { registeredCodes } from '@prodsys/platform';
import { onMariaDb, type TestInstance } from '@prodsys/platform/testing';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { startPair, supplierEndpoint, type Pair } from './testing/pair';

type Json = Record<string, unknown>;
interface Parameter {
  in: 'path' | 'query';
  name: string;
  schema: Json;
}
interface Operation {
  home: TestInstance;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the description writes it, with `{names}`. */
  path: string;
  parameters: Parameter[];
  partner: boolean;
  /** A valid body, when the call takes one. */
  sample: unknown;
  /** Judges bodies and query values by the description of the API alone. */
  isValidBody: ValidateFunction | null;
  bodySchema: Json | null;
  document: Json;
}
interface Answer {
  status: number;
  type: string;
  text: string;
}

let pair: Pair;
const routes: { method: string; url: string; hidden: boolean }[] = [];
let operations: Operation[] = [];
const documents: Json[] = [];
/** Path of a collection → an object in it. */
const ids = new Map<string, string>();
const nobody = '00000000-0000-4000-8000-000000000000';
/** Scripts are quicker let in than people; only what belongs to a person takes a session. */
const tokens = new Map<TestInstance, string>();
const cookies = new Map<TestInstance, string>();

const listen = (message: unknown) =>
  (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route: RouteOptions) => {
    for (const method of [route.method].flat())
      routes.push({ method, url: route.url, hidden: Boolean((route.schema as { hide?: boolean })?.hide) });
  });

beforeAll(async () => {
  subscribe('fastify.initialization', listen);
  pair = await startPair();
  unsubscribe('fastify.initialization', listen);
  await furnish();
  for (const home of [pair.buyer, pair.supplier]) {
    cookies.set(home, await signIn(home));
    const made = await home.call<{ token: string }>('POST', '/api/tokens', {
      body: { name: 'script', scopes: ['Instance:Admin'] },
    });
    tokens.set(home, made.body.token);
    // The first use of a token is written down; the clock stands still from here on.
    await home.call('GET', '/api/instance', { as: { token: made.body.token } });
  }
  await pair.supplier.call('GET', '/api/partner/v1/ping', { as: { token: pair.token } });
  const seen = new Set<string>();
  for (const [home, path] of [
    [pair.buyer, '/api/openapi.json'],
    [pair.supplier, '/api/openapi.json'],
    [pair.supplier, '/api/partner/v1/openapi.json'],
  ] as const) {
    const document = JSON.parse((await home.app.inject(path)).body) as Json;
    documents.push(document);
    for (const operation of operationsOf(document, home))
      if (!seen.has(`${operation.method} ${operation.path}`) || isBetterHome(operation)) {
        operations = operations.filter(
          (known) => known.method !== operation.method || known.path !== operation.path,
        );
        operations.push(operation);
        seen.add(`${operation.method} ${operation.path}`);
      }
  }
}, 60_000);
afterAll(() => pair.stop());

/** One object of every kind, so that each call can get as far as it may. */
async function furnish(): Promise<void> {
  const [sent, approved, waiting, spare] = [
    await pair.purchaseOrder(),
    await pair.purchaseOrder(),
    await pair.purchaseOrder(),
    await pair.purchaseOrder({ state: 'draft' }),
  ];
  const done = await pair.export(sent, approved, waiting);
  expect(done).toMatchObject({ transmitted: 3 });
  const draft = await pair.draft(approved.number);
  await pair.supplier.call('POST', `/api/order-drafts/${String(draft['id'])}/approve`);
  ids.set('/api/exports', String(done['id']));
  ids.set('/api/purchase-orders', spare.id);
  ids.set('/api/order-drafts', String((await pair.draft(waiting.number))['id']));
  ids.set('/api/extensions', 'prodsys-to-prodsys');
  ids.set('/api/partner/v1/purchase-orders', sent.number);
  ids.set('/api/jobs', 'prodsys-to-prodsys');
  const person = { username: 'spare', name: 'Spare', role: 'office' };
  ids.set(
    '/api/users',
    (await pair.supplier.call<{ id: string }>('POST', '/api/users', { body: person })).body.id,
  );
  ids.set('/api/number-series', 'supplier');
  ids.set('/api/integration-log', String((await pair.log(pair.supplier))[0]?.['id']));
  for (const path of ['/api/contacts', '/api/articles', '/api/connections', '/api/orders', '/api/tokens'])
    ids.set(
      path,
      String((await pair.supplier.call<{ items: { id: string }[] }>('GET', path)).body.items[0]?.id),
    );
}

async function signIn(home: TestInstance): Promise<string> {
  const answer = await home.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'admin', password: home.configuration.adminPassword },
  });
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

/** Drafts and orders are at the supplier; what only the buyer has, or has objects of, is asked there. */
const isBetterHome = ({ home, path }: Operation) =>
  home === pair.supplier && !/^\/api\/(purchase-orders|exports)/.test(path);

function operationsOf(document: Json, home: TestInstance): Operation[] {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: false })).addSchema(document, 'api');
  const found: Operation[] = [];
  for (const [path, methods] of Object.entries(document['paths'] as Record<string, Json>)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Json>)) {
      const content = (operation['requestBody'] as Json | undefined)?.['content'] as Record<
        string,
        { schema: Json }
      >;
      const schema = content?.['application/json']?.schema ?? null;
      const pointer = `api#/paths/${escape(path)}/${method}/requestBody/content/application~1json/schema`;
      found.push({
        home,
        method: method.toUpperCase() as Operation['method'],
        path,
        parameters: (operation['parameters'] ?? []) as Parameter[],
        partner: path.startsWith('/api/partner/'),
        sample: schema && sampleOf(schema, document),
        isValidBody: schema && ajv.compile({ $ref: pointer }),
        bodySchema: schema,
        document,
      });
    }
  }
  return found;
}
const escape = (path: string) => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));

function resolve(schema: Json, document: Json): Json {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') {
    const [first] = ((schema['anyOf'] ?? []) as Json[]).filter((choice) => choice['type'] !== 'null');
    return first ? resolve(first, document) : schema;
  }
  const found = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Json | undefined)?.[decodeURIComponent(key).replaceAll('~1', '/')],
      document,
    );
  if (!found) throw new Error(`${reference} leads nowhere.`);
  return resolve(found as Json, document);
}

/** Texts that some pattern of ours takes; the first that fits is the sample. */
const examples = [
  'Tekst',
  nobody,
  '10',
  'NOK',
  'NO',
  '999999999',
  '7080000000000',
  '12345678',
  '2026-11-22',
  'a@b.example',
  '2030-01-01T00:00:00Z',
  '0 0 * * * *',
];
/** The token is pinned to the buyer, and the rest is looked at early: other values would be turned away before the fault. */
const special = (field: string) =>
  ({
    instanceId: pair.buyer.instance.id,
    endpoint: supplierEndpoint,
    acceptedDocumentTypes: ['purchase-order'],
  })[field];
const trial = addFormats(new Ajv({ strict: false }));
function sampleOf(given: Json, document: Json): unknown {
  const schema = resolve(given, document);
  const [type] = [schema['type']].flat();
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (type === 'object' || schema['properties'])
    return Object.fromEntries(
      Object.entries((schema['properties'] ?? {}) as Record<string, Json>).map(([name, inner]) => [
        name,
        special(name) ?? sampleOf(inner, document),
      ]),
    );
  if (type === 'array') return [sampleOf((schema['items'] ?? {}) as Json, document)];
  if (type === 'integer' || type === 'number') return schema['minimum'] ?? 1;
  if (type === 'boolean') return true;
  if (type !== 'string') return {};
  const fits = trial.compile(schema);
  const example = examples.find((text) => fits(text));
  if (example === undefined) throw new Error(`No example for ${JSON.stringify(schema)}`);
  return example;
}

/** Everything that must not change; what only tells of the request (log, audit, refusal pages) and number gaps may. */
const mayChange = new Set(['integration_log', 'audit', 'partner_refusal', 'number_series', 'user_session']);
async function fingerprint(homes = [pair.buyer, pair.supplier]): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const home of homes) {
    await home.instance.db.read(async (manager) => {
      const tables = manager.connection.entityMetadatas
        .map(({ tableName }) => tableName)
        .filter((table) => !mayChange.has(table));
      if (onMariaDb()) {
        const sums: Json[] = await manager.query(`CHECKSUM TABLE ${tables.join(', ')}`);
        for (const sum of sums) prints[String(sum['Table'])] = String(sum['Checksum']);
        return;
      }
      for (const table of tables) {
        const rows = JSON.stringify(await manager.query(`SELECT * FROM ${table}`));
        prints[`${home.configuration.kind} ${table}`] = createHash('sha256').update(rows).digest('hex');
      }
    });
  }
  return prints;
}

const pathOf = ({ path }: Operation, given: Record<string, string> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const collection = path.slice(0, path.indexOf('/{'));
    if (given[name] !== undefined) return given[name];
    if (name === 'lineNumber') return '1';
    if (name === 'job') return 'send-orders';
    return ids.get(collection) ?? nobody;
  });

async function ask(
  operation: Operation,
  {
    url = pathOf(operation),
    payload,
    headers = {},
    ifMatch = '1',
  }: { url?: string; payload?: string | Buffer; headers?: Json; ifMatch?: string | null } = {},
): Promise<Answer> {
  const answer = await operation.home.app.inject({
    method: operation.method,
    url,
    ...(payload === undefined ? {} : { payload }),
    headers: {
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...(operation.path.startsWith('/api/session')
        ? { cookie: cookies.get(operation.home) ?? '' }
        : { 'x-token': operation.partner ? pair.token : tokens.get(operation.home) }),
      ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
      ...headers,
    } as Record<string, string>,
  });
  return { status: answer.statusCode, type: String(answer.headers['content-type']), text: answer.body };
}

const known = new Set(registeredCodes());
/** A refusal is a problem document of ours with a registered code; it is nobody's 5xx and not a closed door. */
function expectRefusal(what: string, answer: Answer, statuses: number[]): void {
  const isProblem = answer.type === 'application/problem+json; charset=utf-8';
  const { status, type, code, traceId } = (isProblem ? JSON.parse(answer.text) : {}) as Json;
  const isOurs =
    status === answer.status &&
    type === `urn:prodsys:problem:${String(code)}` &&
    known.has(String(code)) &&
    /^[0-9a-f]{32}$/.test(String(traceId));
  // Thousands of answers pass here: only one that is wrong is worth a comparison that can be read.
  if (!isOurs || !statuses.includes(answer.status))
    expect({ what, ...answer }).toEqual({ what, status: statuses, type: 'a problem of ours' });
}
const legal = [400, 404, 409, 412, 413, 415, 422, 428];
function expectNoFailure(what: string, answer: Answer): void {
  if (answer.status >= 300) expectRefusal(what, answer, legal);
}

const name = (operation: Operation) => `${operation.method} ${operation.path}`;
const each = async (chosen: Operation[], work: (operation: Operation) => Promise<void>) => {
  expect(chosen.length).toBeGreaterThan(0);
  for (const operation of chosen) {
    const before = await fingerprint();
    await work(operation);
    expect([name(operation), await fingerprint()]).toEqual([name(operation), before]);
  }
};
const withBody = () => operations.filter((operation) => operation.bodySchema);
/** Their body is a file, not JSON; what a file may hold is tried where files are read. */
const takesFile = ({ path }: Operation) => /\/import$/.test(path);
const changing = () => operations.filter((operation) => operation.method !== 'GET' && !takesFile(operation));

const wrongTypes = [null, true, 5, 'Tekst', [], {}];
const badNumbers = [-1, 1.5, 1e308, 1e20];
const badTexts = ['', 'x'.repeat(5_000), '🏗️', 'a\u0000b', '\ud800', '1e3', "' OR 1=1 --"];
/** Where a body can be wrong: every field at every depth (a class that comes twice, once), and what takes its place. */
function* mutations(
  value: unknown,
  schema: Json,
  document: Json,
  path: (string | number)[] = [],
  seen = new Set<unknown>(),
): Generator<[string, (body: unknown) => unknown]> {
  const at = `/${path.join('/')}`;
  const putHere = (other: unknown) => (body: unknown) => put(body, path, other);
  const more = typeof value === 'string' ? badTexts : typeof value === 'number' ? badNumbers : [];
  for (const wrong of [...wrongTypes, ...more])
    yield [`${at} = ${JSON.stringify(wrong).slice(0, 40)}`, putHere(wrong)];
  const whole = resolve(schema, document) as Partial<{
    properties: Record<string, Json>;
    items: Json;
    maxItems: number;
  }>;
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (whole.maxItems) yield [`${at} too long`, putHere(Array(whole.maxItems + 1).fill(first))];
    if (whole.items) yield* mutations(first, whole.items, document, [...path, 0], seen);
  } else if (whole.properties && !seen.has(whole)) {
    seen.add(whole);
    yield [`${at} with an unknown field`, (body) => put(body, [...path, 'unknownField'], 1)];
    yield [`${at} with a long unknown field`, (body) => put(body, [...path, '\ud800/~'.repeat(500)], {})];
    for (const [field, inner] of Object.entries(whole.properties)) {
      yield [`${at}/${field} missing`, (body) => put(body, [...path, field], undefined)];
      yield* mutations((value as Json)[field], inner, document, [...path, field], seen);
    }
  }
}
function put(body: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(body) ? [...(body as unknown[])] : { ...(body as Json) }) as Json;
  if (rest.length === 0 && value === undefined) delete copy[key];
  else copy[key] = put(copy[key], rest, value);
  return copy;
}
/** White space around a text is stripped before it is judged, except on the partner API. */
const fault = (operation: Operation) =>
  operation.partner && /purchase-orders(\/check)?$/.test(operation.path) ? [400, 422] : [400];

describe('the description of the API', () => {
  it('is JSON whose every reference leads somewhere', () => {
    expect(documents).toHaveLength(3);
    for (const document of documents) {
      const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
        (match) => match[1] ?? '',
      );
      expect(references.length).toBeGreaterThan(10);
      for (const reference of references) expect(() => resolve({ $ref: reference }, document)).not.toThrow();
      expect(document).toMatchObject({
        openapi: '3.1.0',
        info: { title: expect.any(String), version: expect.any(String) },
      });
    }
  });

  it('names every route there is, except pages for people and itself', () => {
    const described = new Set(operations.map((operation) => `${operation.method} ${operation.path}`));
    const missing = routes.filter(
      ({ method, url, hidden }) =>
        method !== 'HEAD' && !hidden && !described.has(`${method} ${url.replace(/:(\w+)/g, '{$1}')}`),
    );
    expect(missing).toEqual([]);
    const apart = routes.filter(({ hidden, url }) => hidden && !/\/docs(\/|$)/.test(url));
    expect(new Set(apart.map(({ url }) => url))).toEqual(
      new Set(['/api/openapi.json', '/api/partner/v1/openapi.json', '/errors/:key', '/errors/style.css']),
    );
    expect(operations.length).toBeGreaterThan(55);
  });
});

describe('a refused request changes nothing and is answered with a problem', () => {
  it('when a field has the wrong type, is missing, unknown, too long, too many or not text', async () => {
    let tried = 0;
    await each(withBody(), async (operation) => {
      const { sample, bodySchema, document, isValidBody } = operation;
      expect([name(operation), isValidBody?.(sample), isValidBody?.errors]).toEqual([
        name(operation),
        true,
        null,
      ]);
      for (const [what, change] of mutations(sample, bodySchema as Json, document)) {
        const body = change(sample);
        if (isValidBody?.(operation.partner ? body : trimmed(body))) continue;
        tried++;
        const answer = await ask(operation, { payload: JSON.stringify(body) });
        expectRefusal(`${name(operation)}: ${what}`, answer, [
          ...fault(operation),
          // An id that is not the pinned one is another instance's, whatever its form.
          ...(what.startsWith('/buyer/instanceId =') ? [403] : []),
        ]);
      }
    });
    expect(tried).toBeGreaterThan(1_500);
  }, 90_000);

  it('when the body is not JSON in UTF-8', async () => {
    const broken = [
      '{',
      '[',
      '"',
      '{"a":}',
      '{"a":1}}',
      "{'a':1}",
      'NaN',
      'undefined',
      '\ufeff',
      '{"a":"\u0001"}',
      '{"__proto__":{"a":1}}',
      '{"a":{"constructor":{"prototype":{}}}}',
      '{"a":01}',
      '{"a":"\\x"}',
    ];
    await each(changing(), async (operation) => {
      const good = JSON.stringify(operation.sample ?? {});
      for (const payload of [
        ...broken,
        good.slice(0, -1),
        `${good},`,
        Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
        Buffer.from('{"a":"æ"}', 'latin1'),
        Buffer.from('{"a":"\ud83c\udfd7"}', 'utf16le'),
      ])
        expectRefusal(
          `${name(operation)}: ${JSON.stringify(payload).slice(0, 60)}`,
          await ask(operation, { payload }),
          [400],
        );
    });
  });

  it('when the body is nested without end', async () => {
    await each(changing(), async (operation) => {
      const deep = '['.repeat(50_000) + ']'.repeat(50_000);
      const field = Object.keys(operation.sample ?? {})[0] ?? 'a';
      for (const payload of [
        deep,
        `{"${field}":${deep}}`,
        '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000),
        `{"items":[${deep}]}`,
      ])
        expectRefusal(
          `${name(operation)}: ${payload.slice(0, 20)}…`,
          await ask(operation, { payload }),
          [400],
        );
    });
  });

  it('when the body is something else than JSON', async () => {
    await each(changing(), async (operation) => {
      for (const type of [
        'text/plain',
        'text/xml',
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded',
        'application/jsonp',
        'nonsense',
        '',
      ])
        expectRefusal(
          `${name(operation)}: ${type}`,
          await ask(operation, {
            payload: JSON.stringify(operation.sample ?? {}),
            headers: { 'content-type': type },
          }),
          [415],
        );
    });
  });

  it('when the body is over the limit', async () => {
    await each(changing(), async (operation) => {
      const limit = operation.path.endsWith('/batch') ? 4 * 1024 * 1024 : 1024 * 1024;
      const payload = JSON.stringify({ ...(operation.sample as Json), filler: 'x'.repeat(limit) });
      expectRefusal(name(operation), await ask(operation, { payload }), [413]);
    });
  });

  it('when there is a body where none belongs', async () => {
    await each(
      changing().filter((operation) => !operation.bodySchema),
      async (operation) => {
        for (const payload of ['{"unknownField":1}', '[1]', '5', '"x"'])
          expectRefusal(`${name(operation)}: ${payload}`, await ask(operation, { payload }), [400]);
      },
    );
  });

  it('when the path names what cannot be', async () => {
    const odd = [
      'x',
      '0',
      '-1',
      '1e9',
      '1e99999',
      '1.5',
      nobody.toUpperCase(),
      nobody,
      '%00',
      '%F0%9F%98%80',
      '..%2f..',
      '%ED%A0%80',
      '%E0%A4%A',
      '%',
      '%27%20OR%201%3D1',
      '__proto__',
      'constructor',
      'a'.repeat(99),
      'a'.repeat(3_000),
    ];
    await each(
      operations.filter((operation) => operation.path.includes('{')),
      async (operation) => {
        const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
        for (const parameter of names)
          for (const value of odd) {
            const url = pathOf(operation, { [parameter]: value });
            const payload = operation.bodySchema ? JSON.stringify(operation.sample) : undefined;
            expectRefusal(
              `${name(operation)}: ${parameter} = ${value.slice(0, 40)}`,
              await ask(operation, { url, payload }),
              [400, 404, 422],
            );
          }
      },
    );
  });

  it('when If-Match is missing or says nothing usable, where a version is demanded', async () => {
    const demanding: string[] = [];
    await each(
      changing().filter(
        (operation) =>
          ['PUT', 'PATCH', 'DELETE'].includes(operation.method) &&
          !/session|extensions|api-access|retention|tokens|imports|partner|duplicates/.test(operation.path),
      ),
      async (operation) => {
        const payload = operation.bodySchema ? JSON.stringify(operation.sample) : undefined;
        const missing = await ask(operation, { payload, ifMatch: null });
        expectRefusal(`${name(operation)}: no If-Match`, missing, [428]);
        demanding.push(name(operation));
        for (const header of [
          '',
          '*',
          'abc',
          '"x"',
          '-1',
          '1.5',
          '1e3',
          '0',
          '999999999',
          '99999999999999999999',
          '"1", "2"',
          'W/',
        ])
          expectRefusal(
            `${name(operation)}: If-Match ${header}`,
            await ask(operation, { payload, ifMatch: header }),
            [400, 412],
          );
      },
    );
    expect(demanding.length).toBeGreaterThanOrEqual(9);
  });
});

describe('a question', () => {
  const questions = () =>
    operations.filter((operation) => operation.method === 'GET' && !operation.path.endsWith('/events'));
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const odd = [
    '',
    ' ',
    '0',
    '-1',
    '201',
    '1.5',
    '1e2',
    'x',
    'æøå',
    '🏗️',
    '%',
    '_',
    '!',
    "'",
    '"',
    '\\',
    "' OR 1=1 --",
    '\u0000',
    '2026-02-30',
    '2026-11-22',
    '9999-12-31',
    'true',
    'x'.repeat(4_000),
    encoded([1, 2]),
    encoded(['a', 'b']),
    encoded(['a', 'æ']),
    Buffer.from('2026-11-22T10:00:00.000Z æ').toString('base64url'),
    encoded(['\ud800\u0000', "'"]),
    encoded(['a'.repeat(900), 'b']),
    Buffer.from('2026-11-22T10:00:00.000Z x').toString('base64url'),
    Buffer.from('2026-99-99T99:99:99Z').toString('base64url'),
  ];

  it('is answered or refused with a problem, whatever its parameters hold, and changes nothing', async () => {
    let refused = 0;
    await each(questions(), async (operation) => {
      for (const parameter of operation.parameters.filter((candidate) => candidate.in === 'query')) {
        const fits = trial.compile(parameter.schema);
        for (const value of odd) {
          const url = `${pathOf(operation)}?${parameter.name}=${encodeURIComponent(value)}`;
          const answer = await ask(operation, { url });
          const what = `${name(operation)}: ${parameter.name} = ${value.slice(0, 40)}`;
          // On the instance API a filter that nobody filled in is none.
          const isNone = value === '' && !operation.path.startsWith('/api/partner/');
          if (isNone || fits(value)) expectNoFailure(what, answer);
          else {
            refused++;
            expectRefusal(what, answer, [400]);
          }
        }
        const twice = `${pathOf(operation)}?${parameter.name}=1&${parameter.name}=2`;
        expectRefusal(
          `${name(operation)}: ${parameter.name} twice`,
          await ask(operation, { url: twice }),
          [400],
        );
      }
      if (operation.parameters.some((candidate) => candidate.in === 'query'))
        expectRefusal(
          name(operation),
          await ask(operation, { url: `${pathOf(operation)}?unknown=1` }),
          [400],
        );
    });
    expect(refused).toBeGreaterThan(200);
  }, 60_000);

  it('for an error page that there is not is answered with a page that says so', async () => {
    for (const key of ['x', 'æ', '%F0%9F%98%80', '%00', "'", 'x'.repeat(99)]) {
      const answer = await pair.supplier.app.inject(`/errors/${encodeURI(key).replaceAll('%25', '%')}`);
      expect([key, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([key, true]);
    }
  });

  it('to an address that nobody serves is refused with a problem', async () => {
    for (const home of [pair.buyer, pair.supplier])
      for (const url of [
        '/api/nothing',
        '/api/partner/v2/ping',
        '/api/contacts/',
        '/%',
        '/api/%00',
        `/api/${'x'.repeat(5_000)}`,
      ])
        for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS', 'PUT'] as const) {
          const answer = await home.app.inject({ method, url });
          expectRefusal(
            `${method} ${url.slice(0, 40)}`,
            { status: answer.statusCode, type: String(answer.headers['content-type']), text: answer.body },
            [400, 401, 404],
          );
        }
  });
});

describe('what has the right form but the wrong content', () => {
  it('is answered or refused with a problem; refused, it changes nothing', async () => {
    const risky = /session$|api-access|confirm-address/;
    for (const operation of withBody().filter((candidate) => !risky.test(candidate.path))) {
      let before = await fingerprint([operation.home]);
      for (const [what, change] of mutations(
        operation.sample,
        operation.bodySchema as Json,
        operation.document,
      )) {
        const body = change(operation.sample);
        if (!operation.isValidBody?.(operation.partner ? body : trimmed(body))) continue;
        const answer = await ask(operation, { payload: JSON.stringify(body) });
        expectNoFailure(`${name(operation)}: ${what}`, answer);
        const after = await fingerprint([operation.home]);
        if (answer.status >= 300)
          expect([name(operation), what, after]).toEqual([name(operation), what, before]);
        before = after;
      }
    }
  }, 90_000);

  it('gives every fault of a long order at once, without a failure however many there are', async () => {
    const send = (body: unknown, path = '/purchase-orders') =>
      pair.supplier.call<Json>('POST', `/api/partner/v1${path}`, { body, as: { token: pair.token } });
    const takesOrders = operations.find(
      ({ path, bodySchema }) => /v1\/purchase-orders$/.test(path) && bodySchema,
    );
    const order: Json = { ...(takesOrders?.sample as Json), number: 'PO-NEW' };
    const before = await fingerprint();
    for (const path of ['/purchase-orders', '/purchase-orders/check']) {
      for (const broken of [
        { ...order, lines: Array.from({ length: 1_000 }, () => null) },
        { ...order, lines: Array.from({ length: 1_000 }, () => ({})) },
        { ...order, lines: Array.from({ length: 1_000 }, () => 5), buyer: undefined },
        { ...order, id: 'x'.repeat(5_000) },
        { ...order, id: 'æøå' },
        { ...order, id: 5, number: 5, revision: '1' },
        { ...order, number: '🏗️'.repeat(500) },
        {},
      ])
        expect(await send(broken, path)).toMatchObject({
          status: 422,
          body: { code: 'order-invalid', errors: expect.any(Array) },
        });
      const long = {
        ...order,
        lines: Array.from({ length: 1_001 }, (_, index) => ({
          ...(order['lines'] as Json[])[0],
          lineNumber: index + 1,
        })),
      };
      expect(await send(long, path)).toMatchObject({
        status: 400,
        body: { code: 'limit-exceeded', errors: [{ pointer: '/lines', code: 'too-many' }] },
      });
    }
    const batch = await send(
      {
        items: [
          null,
          5,
          'x',
          [],
          {},
          { lines: null },
          { ...order, id: 'x'.repeat(5_000) },
          { ...order, lines: Array.from({ length: 1_001 }, () => ({})) },
        ],
      },
      '/purchase-orders/batch',
    );
    expect(batch.status).toBe(200);
    expect((batch.body['items'] as Json[]).map((item) => item['status'])).toEqual([
      400, 400, 400, 400, 422, 422, 422, 400,
    ]);
    const many = {
      items: Array.from({ length: 5 }, () => ({ lines: Array.from({ length: 1_000 }, () => ({})) })),
    };
    expect(await send(many, '/purchase-orders/batch')).toMatchObject({
      status: 400,
      body: { code: 'limit-exceeded' },
    });
    expect(
      await send({ items: Array.from({ length: 201 }, () => ({})) }, '/purchase-orders/batch'),
    ).toMatchObject({ status: 400 });
    expect(await fingerprint()).toEqual(before);
  });
});

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
}
