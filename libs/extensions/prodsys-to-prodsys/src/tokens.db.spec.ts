import { ApiToken } from '@prodsys/platform';
import { crc32 } from 'node:zlib';
import { startPair, partnerTokenScopes, type Pair } from './testing/pair';

interface Token {
  id: string;
  token: string;
  connectionId: string;
  expiresAt: string;
}

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000];
let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

const create = async (fields: object = {}): Promise<Token> => {
  const answer = await pair.supplier.call<Token>('POST', '/api/tokens', {
    body: { name: 'Prøve', scopes: partnerTokenScopes, connectionId: pair.supplierConnectionId, ...fields },
  });
  expect(answer.status).toBe(201);
  return answer.body;
};
const rotate = (id: string, body: object) =>
  pair.supplier.call<Token & { code?: string }>('POST', `/api/tokens/${id}/rotate`, { body });
const headers = {
  'Authorization: Bearer': (token: string) => ({ authorization: `Bearer ${token}` }),
  'x-token': (token: string) => ({ 'x-token': token }),
};
const ask = async (token: string, way: keyof typeof headers = 'x-token', path = '/ping') => {
  const answer = await pair.supplier.call<{ code?: string; detail?: string }>(
    'GET',
    `/api/partner/v1${path}`,
    {
      as: 'nobody',
      headers: headers[way](token),
    },
  );
  return { ...answer, code: answer.body.code ?? null };
};
const isGood = async (token: string) => (await ask(token)).status === 204;
const refusals = async () =>
  (await pair.log(pair.supplier)).filter((entry) => entry['code'] === 'token-refused');

/** What a forger who knows the form would send: our public id, another secret, a right checksum. */
function forge(token: string): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const body = token.slice(0, 18) + [...token.slice(18, 61)].reverse().join('');
  let [rest, check] = [crc32(body), ''];
  for (let digit = 0; digit < 6; digit++, rest = Math.floor(rest / 62))
    check = alphabet.charAt(rest % 62) + check;
  return body + check;
}

describe.each(Object.keys(headers) as (keyof typeof headers)[])('a token in the header %s', (way) => {
  it('opens the door when it is good', async () => {
    expect(await ask(pair.token, way)).toMatchObject({ status: 204 });
  });

  it('is invalid with any one character wrong, or with another secret under the same id', async () => {
    for (let place = 0; place < pair.token.length; place++) {
      const other = pair.token[place] === 'a' ? 'b' : 'a';
      const wrong = pair.token.slice(0, place) + other + pair.token.slice(place + 1);
      expect([place, await ask(wrong, way)]).toMatchObject([place, { status: 401, code: 'token-invalid' }]);
    }
    for (const wrong of [forge(pair.token), pair.token.slice(0, -1), `${pair.token}0`, 'x', 'pdst_'])
      expect([wrong, await ask(wrong, way)]).toMatchObject([wrong, { status: 401, code: 'token-invalid' }]);
  });

  it('is expired from the moment on that its answer named', async () => {
    const expiresAt = new Date(pair.clock.now().getTime() + hour).toISOString();
    const { token } = await create({ expiresAt });
    pair.clock.pass(hour - 1);
    expect((await ask(token, way)).status).toBe(204);
    pair.clock.pass(1);
    expect(await ask(token, way)).toMatchObject({
      status: 401,
      code: 'token-expired',
      headers: {
        'content-type': expect.stringContaining('application/problem+json'),
        'www-authenticate': 'Bearer',
      },
    });
  });

  it('is revoked at once when an administrator ends it', async () => {
    const { id, token } = await create();
    expect((await ask(token, way)).status).toBe(204);
    expect((await pair.supplier.call('DELETE', `/api/tokens/${id}`)).status).toBe(204);
    expect(await ask(token, way)).toMatchObject({ status: 401, code: 'token-revoked' });
    expect((await pair.supplier.call('DELETE', `/api/tokens/${id}`)).status).toBe(204);
  });

  it('lacks a scope that it was not given', async () => {
    const { token } = await create({ scopes: ['Articles:Read'] });
    expect(await ask(token, way, '/contacts/supplier')).toMatchObject({
      status: 403,
      code: 'scope-missing',
      body: { params: { scope: 'Contacts:ReadWrite' } },
    });
  });
});

it('says that a token is missing when there is none, or something else in its place', async () => {
  for (const given of [{}, { authorization: 'Basic eDp5' }, { authorization: 'Bearer' }, { 'x-token': '' }])
    expect(
      await pair.supplier.call('GET', '/api/partner/v1/ping', {
        as: 'nobody',
        headers: given as Record<string, string>,
      }),
    ).toMatchObject({ status: 401, body: { code: 'token-invalid' } });
});

it('logs each kind of refusal, without the token or any part of it', async () => {
  const expired = await create({
    name: 'Utløpt',
    expiresAt: new Date(pair.clock.now().getTime() + minute).toISOString(),
  });
  const revoked = await create({ name: 'Trukket' });
  const narrow = await create({ name: 'Smal', scopes: ['Articles:Read'] });
  await pair.supplier.call('DELETE', `/api/tokens/${revoked.id}`);
  pair.clock.pass(2 * minute);
  const before = (await refusals()).length;
  const forged = forge(pair.token);
  await ask(forged);
  await ask(expired.token);
  await ask(revoked.token);
  await ask(narrow.token, 'x-token', '/contacts/supplier');
  const logged = (await refusals()).slice(0, (await refusals()).length - before);
  expect(logged.map((entry) => entry['message'])).toEqual([
    expect.stringContaining('scope-missing'),
    expect.stringContaining('token-revoked'),
    expect.stringContaining('token-expired'),
    expect.stringContaining('token-invalid'),
  ]);
  expect(logged.every((entry) => entry['level'] === 'warning' && entry['direction'] === 'in')).toBe(true);
  const whole = JSON.stringify(
    await pair.supplier.instance.db.read((manager) => manager.query('SELECT * FROM integration_log')),
  );
  for (const { token } of [{ token: forged }, expired, revoked, narrow])
    for (const part of [token, token.slice(18), token.slice(18, 61)]) expect(whole).not.toContain(part);
});

it('logs a flood of the same wrong token once a minute', async () => {
  pair.clock.pass(2 * minute);
  const before = (await refusals()).length;
  for (let knock = 0; knock < 30; knock++) await ask('pdst_wrong');
  expect((await refusals()).length).toBe(before + 1);
  pair.clock.pass(minute + second);
  await ask('pdst_wrong');
  expect((await refusals()).length).toBe(before + 2);
});

it('keeps of a token only its hash, and shows it never again', async () => {
  const made = await create();
  const rows = await pair.supplier.instance.db.read((manager) => manager.find(ApiToken));
  const shown = await pair.supplier.call('GET', '/api/tokens?limit=200');
  for (const text of [JSON.stringify(rows), JSON.stringify(shown.body)]) {
    expect(text).toContain(made.id);
    expect(text).not.toContain(made.token.slice(18, 61));
  }
  expect(JSON.stringify(shown.body)).not.toContain('hash');
});

describe('a rotation', () => {
  it.each([
    ['0', 0],
    ['1h', hour],
    ['24h', day],
    ['7d', 7 * day],
  ])(
    'with the overlap %s keeps the old token good for exactly that long, beside the new one',
    async (overlap, lasts) => {
      const old = await create();
      const renewed = await rotate(old.id, { overlap });
      expect(renewed.status).toBe(201);
      expect(await isGood(renewed.body.token)).toBe(true);
      if (lasts > 0) {
        pair.clock.pass(lasts - 1);
        expect([await isGood(old.token), await isGood(renewed.body.token)]).toEqual([true, true]);
        pair.clock.pass(1);
      }
      expect(await ask(old.token)).toMatchObject({ status: 401, code: 'token-revoked' });
      expect(await isGood(renewed.body.token)).toBe(true);
    },
  );

  it('gives the new token the name, the scopes, the connection and the lifetime of the old one', async () => {
    const old = await create({
      scopes: ['Articles:Read'],
      expiresAt: new Date(pair.clock.now().getTime() + 10 * day).toISOString(),
    });
    pair.clock.pass(5 * day);
    const { body } = await rotate(old.id, { overlap: '1h' });
    expect(body).toMatchObject({
      name: 'Prøve',
      scopes: ['Articles:Read'],
      connectionId: pair.supplierConnectionId,
      expiresAt: new Date(pair.clock.now().getTime() + 10 * day).toISOString(),
    });
    expect(body.token).not.toBe(old.token);
  });

  it('never leaves more than two of them good: neither end of an overlap can be rotated while it runs', async () => {
    const first = await create({ name: 'Kjede' });
    const second = await rotate(first.id, { overlap: '24h' });
    for (const id of [first.id, second.body.id])
      expect(await rotate(id, { overlap: '24h' })).toMatchObject({
        status: 409,
        body: { code: 'token-rotating' },
      });
    expect([await isGood(first.token), await isGood(second.body.token)]).toEqual([true, true]);
    pair.clock.pass(day);
    const third = await rotate(second.body.id, { overlap: '24h' });
    expect(third.status).toBe(201);
    expect([
      await isGood(first.token),
      await isGood(second.body.token),
      await isGood(third.body.token),
    ]).toEqual([false, true, true]);
  });

  it('is won by one of two administrators who start it at once', async () => {
    const old = await create({ name: 'Kappløp' });
    const both = await Promise.all([rotate(old.id, { overlap: '1h' }), rotate(old.id, { overlap: '1h' })]);
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });

  it('goes on after the old token was revoked in the middle of the overlap', async () => {
    const old = await create({ name: 'Avbrutt' });
    const renewed = await rotate(old.id, { overlap: '7d' });
    await pair.supplier.call('DELETE', `/api/tokens/${old.id}`);
    expect(await isGood(old.token)).toBe(false);
    expect(await rotate(old.id, {})).toMatchObject({ status: 409, body: { code: 'token-revoked' } });
    expect((await rotate(renewed.body.id, { overlap: '0' })).status).toBe(201);
  });

  it('refuses an overlap or an end that makes no sense', async () => {
    const old = await create();
    for (const overlap of ['2h', '', 'toString', 3600])
      expect((await rotate(old.id, { overlap })).status).toBe(400);
    for (const expiresAt of ['2020-01-01T00:00:00Z', pair.clock.now().toISOString()])
      expect(await rotate(old.id, { expiresAt })).toMatchObject({
        status: 422,
        body: { code: 'expiry-in-the-past' },
      });
    expect(await isGood(old.token)).toBe(true);
  });
});

it('lets the buyer go on with the new token while the old one still runs, and stops at the end with a word to the administrator', async () => {
  const old = await create({ name: 'Fjord Industri AS' });
  const connection = (
    await pair.buyer.call<{ version: number }>('GET', `/api/connections/${pair.connectionId}`)
  ).body;
  await pair.buyer.call('PATCH', `/api/connections/${pair.connectionId}`, {
    body: { token: old.token },
    ifMatch: connection.version,
  });
  const { body: renewed } = await rotate(old.id, { overlap: '1h' });
  expect(await pair.export(await pair.purchaseOrder())).toMatchObject({ transmitted: 1 });
  pair.clock.pass(hour);
  expect(await pair.export(await pair.purchaseOrder())).toMatchObject({ transmitted: 0, failed: 1 });
  const stopped = (await pair.buyer.call<{ version: number }>('GET', `/api/connections/${pair.connectionId}`))
    .body;
  expect(stopped).toMatchObject({ state: 'stopped', stateReason: 'token-revoked' });
  await pair.buyer.call('PATCH', `/api/connections/${pair.connectionId}`, {
    body: { token: renewed.token },
    ifMatch: stopped.version,
  });
  expect(await pair.export(await pair.purchaseOrder())).toMatchObject({ transmitted: 1 });
});

it('is shut to everybody while API access as a whole is off', async () => {
  const { token } = await create();
  await pair.supplier.call('PUT', '/api/api-access', { body: { enabled: false } });
  expect(await ask(token)).toMatchObject({ status: 403, code: 'api-access-off' });
  await pair.supplier.call('PUT', '/api/api-access', { body: { enabled: true } });
  expect(await isGood(token)).toBe(true);
});
