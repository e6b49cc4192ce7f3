import { startTestInstance, testClock, testPassword, type TestInstance } from '../testing';
import { UserSession } from './user-session.entity';

const hour = 3_600_000;
const clock = testClock();
let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [], clock });
});
afterAll(() => running.stop());

const signIn = async (cookie = '', instance = running): Promise<{ cookie: string; header: string }> => {
  const answer = await instance.call('POST', '/api/session', {
    body: { username: 'admin', password: testPassword },
    as: 'nobody',
    headers: cookie ? { cookie } : {},
  });
  const header = String(answer.headers['set-cookie']);
  return { cookie: header.split(';')[0] ?? '', header };
};
const who = async (cookie: string) =>
  (await running.call('GET', '/api/session', { as: 'nobody', headers: { cookie } })).status;

it('ends a session eight hours after it was last used', async () => {
  const { cookie } = await signIn();
  clock.pass(8 * hour - 1);
  expect(await who(cookie)).toBe(200);
  clock.pass(8 * hour);
  expect(await who(cookie)).toBe(200);
  clock.pass(8 * hour + 1);
  expect(await who(cookie)).toBe(401);
});

it('ends a session a day after it began, however busy it was', async () => {
  const { cookie } = await signIn();
  for (let hours = 0; hours < 24; hours++) {
    clock.pass(hour);
    expect(await who(cookie)).toBe(200);
  }
  clock.pass(1);
  expect(await who(cookie)).toBe(401);
});

it('ends a session at sign-out, and the former one of the browser at a new sign-in', async () => {
  const first = await signIn();
  const second = await signIn(first.cookie);
  expect(second.cookie).not.toBe(first.cookie);
  expect([await who(first.cookie), await who(second.cookie)]).toEqual([401, 200]);
  const out = await running.call('DELETE', '/api/session', {
    as: 'nobody',
    headers: { cookie: second.cookie },
  });
  expect(out.status).toBe(204);
  expect(await who(second.cookie)).toBe(401);
});

it('keeps only the hash of what the cookie holds', async () => {
  const { cookie } = await signIn();
  const rows = await running.instance.db.read((manager) => manager.find(UserSession));
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1]);
});

it('keeps the cookie from scripts and other sites, and to https where the address is https', async () => {
  expect((await signIn()).header).toMatch(
    /^prodsys-buyer-web=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  const secure = await startTestInstance('buyer', {
    modules: [],
    extensions: [],
    publicUrl: 'https://buyer.example:8443',
  });
  expect((await signIn('', secure)).header).toMatch(
    /^__Host-prodsys-buyer-8443=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  await secure.stop();
});

describe('a page of another site', () => {
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://buyer.example' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://buyer.example.evil.example' },
    { origin: 'https://buyer.example' },
    { origin: 'http://buyer.example:81' },
  ];
  const own = [
    {},
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://buyer.example' },
  ];
  const headersOf = (fields: Record<string, string | undefined>) => fields as Record<string, string>;

  it.each(foreign)('changes nothing with the session of a person: %j', async (headers) => {
    const { cookie } = await signIn();
    const change = await running.call('PATCH', '/api/session/profile', {
      body: { name: 'Mallory' },
      as: 'nobody',
      headers: headersOf({ cookie, ...headers }),
    });
    expect(change).toMatchObject({ status: 403, body: { code: 'foreign-page' } });
    for (const [method, body] of [
      ['POST', { username: 'admin', password: testPassword }],
      ['DELETE', undefined],
    ] as const)
      expect(
        await running.call(method, '/api/session', {
          body,
          as: 'nobody',
          headers: headersOf({ cookie, ...headers }),
        }),
      ).toMatchObject({ status: 403, body: { code: 'foreign-page' } });
    expect(
      (await running.call('GET', '/api/session', { as: 'nobody', headers: { cookie } })).body,
    ).toMatchObject({
      name: 'Administrator',
    });
  });

  it.each(own)('is told from our own: %j', async (headers) => {
    const { cookie } = await signIn();
    const change = await running.call('PATCH', '/api/session/profile', {
      body: { name: 'Administrator' },
      as: 'nobody',
      headers: headersOf({ cookie, ...headers }),
    });
    expect(change.status).toBe(200);
  });

  it('does not keep a script with a token out, which no browser sends by itself', async () => {
    const { body } = await running.call<{ token: string }>('POST', '/api/tokens', {
      body: { name: 'script', scopes: ['Instance:Admin'] },
    });
    const change = await running.call('PUT', '/api/api-access', {
      body: { enabled: true },
      as: { token: body.token },
      headers: { origin: 'http://elsewhere.example' },
    });
    expect(change.status).toBe(200);
  });
});
