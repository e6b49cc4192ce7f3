import { testPassword, type TestInstance } from '@prodsys/platform/testing';
import type { LightMyRequestResponse } from 'fastify';
import { symbols } from 'pino';
import { startPair, type Pair } from './testing/pair';

type Json = Record<string, unknown>;
interface Place {
  where: string;
  text: string;
}

let pair: Pair;
const places: Place[] = [];
/** What must be found nowhere, by what it is. */
const secrets = new Map<string, string>();
/** The answers that hand a secret over are the only ones that may hold it. */
const handedOver = new Set<string>();

/** Every line that an instance logs, from the most talkative level on, and every answer it gives. */
function listenTo(home: TestInstance): void {
  const name = home.configuration.kind;
  const log = home.app.log as unknown as Record<symbol, unknown>;
  log[symbols.streamSym] = {
    write: (line: string) => places.push({ where: `log of the ${name}`, text: line }),
  };
  home.app.log.level = 'trace';
  const { app } = home;
  const inject = app.inject.bind(app) as (options: unknown) => Promise<LightMyRequestResponse>;
  app.inject = (async (options: { url?: string; method?: string }) => {
    const answer = await inject(options);
    const { 'set-cookie': _cookie, ...headers } = answer.headers;
    places.push({
      where: `answer of the ${name} to ${options.method ?? 'GET'} ${options.url ?? ''}`,
      text: `${JSON.stringify(headers)} ${answer.body}`,
    });
    return answer;
  }) as never;
}

/** A secret in all the forms in which it might slip out. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const bare = (text: string) => text.replace(/=+$/, '');
  const shifted = [0, 1, 2].map((shift) => {
    const encoded = bare(Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64'));
    return encoded.slice(shift === 0 ? 0 : 4, -4);
  });
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('hex'),
    bytes.toString('base64url'),
    ...shifted,
    ...shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    [...secret].reverse().join(''),
  ];
}
const keep = (what: string, secret: string) => {
  expect(secret.length).toBeGreaterThan(11);
  secrets.set(what, secret);
};
function keepToken(what: string, token: string, handover: string): void {
  keep(what, token);
  keep(`the secret part of ${what}`, token.slice(18, 61));
  handedOver.add(handover);
}

async function lookThrough(home: TestInstance): Promise<void> {
  await home.instance.db.read(async (manager) => {
    for (const { tableName } of manager.connection.entityMetadatas) {
      const rows = await manager.query<unknown[]>(`SELECT * FROM ${tableName}`);
      places.push({
        where: `${rows.length} rows of ${tableName} of the ${home.configuration.kind}`,
        text: JSON.stringify(rows),
      });
    }
  });
}
const found = (secret: string) =>
  places
    .filter(
      ({ where, text }) => !handedOver.has(where) && formsOf(secret).some((form) => text.includes(form)),
    )
    .map(({ where }) => where);

beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

it('goes the whole way of an order, with everything that can go wrong on it', async () => {
  for (const home of [pair.buyer, pair.supplier]) listenTo(home);
  secrets.set('the token of the connection', pair.token);
  secrets.set('its secret part', pair.token.slice(18, 61));
  keep('the password of everybody', testPassword);

  for (const home of [pair.buyer, pair.supplier]) {
    const signIn = await home.call('POST', '/api/session', {
      body: { username: 'admin', password: testPassword },
      as: 'nobody',
    });
    keep(
      `a session at the ${home.configuration.kind}`,
      String(signIn.headers['set-cookie']).split(/[=;]/)[1] ?? '',
    );
    await home.call('POST', '/api/session', {
      body: { username: 'admin', password: 'Wrong-Password-4711' },
      as: 'nobody',
    });
    await home.call('POST', '/api/session', {
      raw: `{"username":"admin","password":"Broken-Body-4711`,
      as: 'nobody',
    });
    await home.call('POST', '/api/session', {
      body: { username: 'admin', password: 'Unknown-Field-4711', more: 1 },
      as: 'nobody',
    });
  }
  keep('a wrong password', 'Wrong-Password-4711');
  keep('a password in a broken body', 'Broken-Body-4711');
  keep('a password beside an unknown field', 'Unknown-Field-4711');

  const connection = () =>
    pair.buyer.call<Json & { version: number }>('GET', `/api/connections/${pair.connectionId}`);
  const mend = async (body: Json) =>
    pair.buyer.call('PATCH', `/api/connections/${pair.connectionId}`, {
      body,
      ifMatch: (await connection()).body.version,
    });
  const test = () => pair.buyer.call('POST', `/api/connections/${pair.connectionId}/test`);

  // The way that goes well, and the ways that do not.
  expect(await pair.export(await pair.purchaseOrder())).toMatchObject({ transmitted: 1 });
  expect(await test()).toMatchObject({ body: { result: 'ok' } });
  expect(
    await pair.export(await pair.purchaseOrder({ lines: [{ supplierArticleNumber: 'UKJENT' }] })),
  ).toMatchObject({ failed: 1 });
  for (const trouble of [
    'lost-after',
    'lost-before',
    { status: 500, body: '<html>' },
    { status: 302, headers: { location: 'http://elsewhere.example' } },
  ] as const) {
    pair.network.next(trouble);
    await pair.export(await pair.purchaseOrder());
  }
  // A partner that says our own words back to us, the secret ones too.
  for (const echo of [
    {
      status: 500,
      headers: { via: `Bearer ${pair.token}` },
      body: `<pre>Authorization: ${pair.token}</pre>`,
    },
    {
      status: 422,
      body: JSON.stringify({
        code: 'order-invalid',
        params: { token: pair.token },
        errors: [{ pointer: '/x', code: 'echo', params: { of: pair.token }, detail: `no ${pair.token}` }],
        errorUrl: `http://supplier.example/errors/${pair.token}`,
      }),
    },
  ]) {
    pair.network.next(echo);
    await pair.export(await pair.purchaseOrder());
  }

  // A wrong token, typed in by a person, in an endpoint too.
  const wrong = `${pair.token.slice(0, 20)}x${pair.token.slice(21)}`;
  keep('a token with a typing error', wrong);
  await mend({ token: wrong });
  expect(await test()).toMatchObject({ body: { result: 'token-invalid' } });
  expect(await pair.export(await pair.purchaseOrder())).toMatchObject({ failed: 1 });
  await mend({ endpoint: `http://user:${pair.token}@supplier.example/api` });
  await mend({ endpoint: `http://supplier.example/api?token=${pair.token}` });
  await mend({ endpoint: 'http://supplier.example/nowhere', token: pair.token });
  expect(await test()).toMatchObject({ body: { result: 'not-prodsys' } });
  await pair.export(await pair.purchaseOrder());
  await mend({ endpoint: 'http://supplier.example/api/partner/v1' });
  pair.network.leadTo(undefined);
  expect(await test()).toMatchObject({ body: { result: 'connection-refused' } });
  await pair.export(await pair.purchaseOrder());
  pair.network.leadTo(pair.supplier);

  // Tokens are made, replaced, revoked, refused.
  const make = async (what: string, scopes: string[], home = pair.supplier) => {
    const made = await home.call<{ id: string; token: string }>('POST', '/api/tokens', {
      body: { name: what, scopes },
    });
    keepToken(what, made.body.token, `answer of the ${home.configuration.kind} to POST /api/tokens`);
    return made.body;
  };
  const narrow = await make('a narrow token', ['Articles:Read']);
  const script = await make('an instance token', ['Instance:Admin']);
  await pair.supplier.call('GET', '/api/contacts', { as: { token: script.token } });
  await pair.supplier.call('GET', '/api/partner/v1/contacts/supplier', { as: { token: narrow.token } });
  const rotated = await pair.supplier.call<{ token: string }>('POST', `/api/tokens/${pair.tokenId}/rotate`, {
    body: { overlap: '0' },
  });
  keepToken(
    'the rotated token',
    rotated.body.token,
    `answer of the supplier to POST /api/tokens/${pair.tokenId}/rotate`,
  );
  pair.clock.pass(7_200_000);
  expect(await pair.export(await pair.purchaseOrder())).toMatchObject({ failed: 1 });
  await mend({ token: rotated.body.token });
  expect(await test()).toMatchObject({ body: { result: 'ok' } });
  expect(await pair.export(await pair.purchaseOrder())).toMatchObject({ transmitted: 1 });
  await pair.supplier.call('DELETE', `/api/tokens/${narrow.id}`);
  const refusedHeaders: Record<string, string>[] = [
    { 'x-token': narrow.token },
    { authorization: `Bearer ${narrow.token}` },
    { authorization: narrow.token },
  ];
  for (const headers of refusedHeaders)
    for (const path of ['/ping', '/nowhere', `/purchase-orders/${narrow.token.slice(0, 60)}`])
      await pair.supplier.call('GET', `/api/partner/v1${path}`, {
        as: 'nobody',
        headers,
      });

  // Failures of our own: what is logged of them must not hold what was sent along.
  const rename = (from: string, to: string) =>
    pair.supplier.instance.db.write((manager) => manager.query(`ALTER TABLE ${from} RENAME TO ${to}`));
  await rename('order_draft_line', 'order_draft_line_away');
  const broken = await pair.export(await pair.purchaseOrder());
  expect(broken).toMatchObject({ failed: 1 });
  await rename('order_draft_line_away', 'order_draft_line');
  await pair.supplier.call('GET', '/api/order-drafts/00000000-0000-4000-8000-000000000000');

  // Every list and record that a person can see.
  for (const home of [pair.buyer, pair.supplier])
    for (const path of [
      'instance',
      'company',
      'contacts',
      'articles',
      'tokens',
      'extensions',
      'connections',
      'purchase-orders',
      'integration-log',
      'session',
      'session/profile',
      'openapi.json',
    ])
      expect([path, (await home.call('GET', `/api/${path}`)).status]).toEqual([path, 200]);

  // And what was said in every exchange.
  for (const home of [pair.buyer, pair.supplier])
    for (const { id } of await pair.log(home))
      expect((await home.call('GET', `/api/integration-log/${String(id)}`)).status).toBe(200);
}, 60_000);

it('looks everywhere: what is no secret is found in tables, logs and answers', async () => {
  await lookThrough(pair.buyer);
  await lookThrough(pair.supplier);
  const kinds = (marker: string) =>
    new Set(
      places
        .filter(({ text }) => text.includes(marker))
        .map(({ where }) => where.replace(/^\d+ /, '').split(' ')[0]),
    );
  expect(kinds('Nordisk')).toEqual(new Set(['answer', 'rows']));
  expect(kinds('/api/tokens')).toEqual(new Set(['answer', 'log']));
  expect(places.filter(({ where }) => where.startsWith('log of the supplier')).length).toBeGreaterThan(30);
  expect(
    places.some(({ where, text }) => where.startsWith('log') && text.includes('unexpected failure')),
  ).toBe(true);
  expect(places.filter(({ where }) => / rows of /.test(where)).length).toBeGreaterThan(40);
  // What was sent and what came back is among what was looked at, with the token struck out.
  const exchanges = places.filter(({ where }) => where.includes('/api/integration-log/'));
  for (const seen of ['STL-200', '<pre>Authorization: •••</pre>', 'Bearer •••', '"status":201'])
    expect([seen, exchanges.some(({ text }) => text.includes(seen))]).toEqual([seen, true]);
  // Each handed-over token is in the answer that handed it over: the search would see it elsewhere too.
  for (const what of ['a narrow token', 'the rotated token'])
    expect(
      places.some(({ where, text }) => handedOver.has(where) && text.includes(secrets.get(what) ?? '?')),
    ).toBe(true);
  places.push({ where: 'the test', text: `…${Buffer.from(`Bearer ${pair.token}`).toString('base64')}…` });
  expect(found(pair.token)).toEqual(['the test']);
  places.pop();
});

it('finds no token, session or password in any table, log line or answer', () => {
  expect(secrets.size).toBeGreaterThan(13);
  expect([...secrets].map(([what, secret]) => [what, found(secret)])).toEqual(
    [...secrets.keys()].map((what) => [what, []]),
  );
});

it('hands each token over in one answer only', () => {
  for (const what of ['a narrow token', 'an instance token', 'the rotated token'])
    expect(places.filter(({ text }) => text.includes(secrets.get(what) ?? '?'))).toHaveLength(1);
});
