import {
  createTestDatabase,
  startTestInstance,
  testClock,
  testPassword,
  type TestInstance,
} from '../testing';

const clock = testClock();
let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [], clock });
});
afterAll(() => running.stop());

type User = { id: string; username: string; version: number; password: string } & Record<string, unknown>;
type Page = { items: User[]; nextCursor: string | null };
const create = async (fields: object): Promise<User> => {
  const answer = await running.call<User>('POST', '/api/users', {
    body: { name: 'Ola Nordmann', role: 'office', ...fields },
  });
  expect(answer.status).toBe(201);
  return answer.body;
};
const list = async (query: string) => (await running.call<Page>('GET', `/api/users?${query}`)).body;
const names = async (query: string) => (await list(query)).items.map(({ username }) => username);
const read = async (id: string) => (await running.call<User>('GET', `/api/users/${id}`)).body;
const signIn = async (username: string, password: string) => {
  const answer = await running.call('POST', '/api/session', { body: { username, password }, as: 'nobody' });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) =>
    running.call(method, path, { as: 'nobody', headers: { cookie }, body });
  return { status: answer.status, body: answer.body, ask };
};
const audited = async () =>
  (await running.call<{ items: Record<string, unknown>[] }>('GET', '/api/audit?limit=1')).body.items[0];

it('shows a password that had to be made up once, and lets its owner do nothing before choosing another', async () => {
  const made = await create({ username: 'ola' });
  expect(made).toMatchObject({ active: true, mustChangePassword: true, language: 'nb', version: 1 });
  expect(made.password).toMatch(/^[\w-]{20}$/);
  expect(JSON.stringify(await read(made.id))).not.toContain(made.password);
  expect(await audited()).toMatchObject({
    action: 'user-created',
    objectId: made.id,
    message: 'Opprettet brukeren ola med rollen Kontor.',
  });

  const ola = await signIn('ola', made.password);
  expect(ola).toMatchObject({ status: 200, body: { mustChangePassword: true } });
  for (const path of ['/api/instance', '/api/extensions', '/api/integration-log'])
    expect(await ola.ask('GET', path)).toMatchObject({
      status: 403,
      body: { code: 'password-change-required' },
    });
  for (const path of ['/api/session', '/api/session/profile'])
    expect(await ola.ask('GET', path)).toMatchObject({ status: 200, body: { mustChangePassword: true } });

  const choose = (currentPassword: string, newPassword: string) =>
    ola.ask('POST', '/api/session/password', { currentPassword, newPassword });
  expect(await choose(made.password, 'kort')).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/newPassword', code: 'too-short' }] },
  });
  for (const [current, wanted, code] of [
    ['noe ganske annet', 'et helt nytt passord', 'password-wrong'],
    [made.password, made.password, 'password-same'],
    [made.password, 'prodsys-demo', 'sample-password-refused'],
  ] as const)
    expect([code, await choose(current, wanted)]).toMatchObject([code, { status: 422, body: { code } }]);
  expect(await choose(made.password, 'et helt nytt passord')).toMatchObject({ status: 204 });
  expect(await ola.ask('GET', '/api/instance')).toMatchObject({ status: 200 });
  expect((await signIn('ola', made.password)).status).toBe(401);
  expect(await signIn('ola', 'et helt nytt passord')).toMatchObject({ body: { mustChangePassword: false } });
});

it('refuses a password that is the user name, and takes one that was given as it is', async () => {
  const refuse = async (fields: object) =>
    (await running.call('POST', '/api/users', { body: { name: 'X', role: 'office', ...fields } })).body;
  expect(await refuse({ username: 'storebokstaver', password: 'STOREBOKSTAVER' })).toMatchObject({
    code: 'password-is-username',
  });
  expect(await refuse({ username: 'demoen', password: 'prodsys-demo' })).toMatchObject({
    code: 'sample-password-refused',
  });
  expect(await create({ username: 'given', password: testPassword, language: 'en' })).toMatchObject({
    password: null,
    mustChangePassword: false,
    language: 'en',
  });
  expect((await signIn('given', testPassword)).status).toBe(200);
});

it('takes no name that differs from an existing one in case only', async () => {
  await create({ username: 'Åse.Bø' });
  for (const username of ['Åse.Bø', 'åse.bø', 'ÅSE.BØ'])
    expect(
      await running.call('POST', '/api/users', { body: { username, name: 'Å', role: 'office' } }),
    ).toMatchObject({ status: 409, body: { code: 'username-taken' } });
  expect((await signIn('åse.bø', testPassword)).status).toBe(401);
  const two = await Promise.all(
    ['Samtidig', 'samtidig'].map((username) =>
      running.call('POST', '/api/users', { body: { username, name: 'S', role: 'office' } }),
    ),
  );
  expect(two.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('lists people by user name, page by page, and finds them by how a name begins', async () => {
  for (let index = 0; index < 5; index++)
    await create({ username: `liste-${index}`, name: `Person ${index}`, role: 'production' });
  const first = await list('search=liste-&limit=3');
  expect(first.items.map(({ username }) => username)).toEqual(['liste-0', 'liste-1', 'liste-2']);
  expect(await names(`search=liste-&limit=3&cursor=${String(first.nextCursor)}`)).toEqual([
    'liste-3',
    'liste-4',
  ]);
  expect(await names('search=PERSON%203')).toEqual(['liste-3']);
  expect(await names('search=%25')).toEqual([]);
  expect(await names('role=production&search=l')).toHaveLength(5);
  const [one] = (await list('search=liste-4')).items;
  await running.call('DELETE', `/api/users/${String(one?.id)}`, { ifMatch: 1 });
  expect(await names('search=liste&active=true')).toHaveLength(4);
  expect(await names('search=liste&active=false')).toEqual(['liste-4']);
  expect(await running.call('GET', '/api/users', { as: 'office' })).toMatchObject({ status: 403 });
});

it('lets a change of role count at once, and a deactivated person do nothing more', async () => {
  const made = await create({ username: 'rolle', password: testPassword });
  const session = await signIn('rolle', testPassword);
  const change = (body: object, ifMatch?: number) =>
    running.call<User>('PATCH', `/api/users/${made.id}`, { body, ifMatch });
  const tokens = () => session.ask('GET', '/api/tokens');
  expect((await tokens()).status).toBe(403);
  expect(await change({ role: 'admin' })).toMatchObject({ status: 428 });
  const promoted = await change({ role: 'admin' }, (await read(made.id)).version);
  expect(promoted).toMatchObject({ status: 200, body: { role: 'admin' } });
  expect((await tokens()).status).toBe(200);
  expect(await change({ role: 'office' }, promoted.body.version - 1)).toMatchObject({ status: 412 });
  await change({ active: false }, promoted.body.version);
  expect(await session.ask('GET', '/api/session')).toMatchObject({
    status: 401,
    body: { code: 'session-missing' },
  });
  expect((await signIn('rolle', testPassword)).status).toBe(401);
  await change({ active: true }, promoted.body.version + 1);
  expect((await tokens()).status).toBe(401);
  expect((await signIn('rolle', testPassword)).status).toBe(200);
});

it('ends all sessions of a person whose password is reset, and only the others when one changes it oneself', async () => {
  const made = await create({ username: 'reset', password: testPassword });
  const [one, other] = [await signIn('reset', testPassword), await signIn('reset', testPassword)];
  const next = { currentPassword: testPassword, newPassword: 'et passord til' };
  expect(await one.ask('POST', '/api/session/password', next)).toMatchObject({ status: 204 });
  expect((await one.ask('GET', '/api/session')).status).toBe(200);
  expect((await other.ask('GET', '/api/session')).status).toBe(401);
  const reset = await running.call<User>('POST', `/api/users/${made.id}/reset-password`);
  expect(reset).toMatchObject({ status: 200, body: { mustChangePassword: true, username: 'reset' } });
  expect((await one.ask('GET', '/api/session')).status).toBe(401);
  expect((await signIn('reset', 'et passord til')).status).toBe(401);
  expect(await signIn('reset', reset.body.password)).toMatchObject({ body: { mustChangePassword: true } });
  expect(JSON.stringify((await running.call('GET', '/api/audit')).body)).not.toContain(reset.body.password);
});

it('notices a profile that its owner changed while an administrator looked at it', async () => {
  const made = await create({ username: 'profil', password: testPassword });
  const own = await signIn('profil', testPassword);
  await own.ask('PATCH', '/api/session/profile', { name: 'Ny Profil', language: 'en' });
  expect(
    await running.call('PATCH', `/api/users/${made.id}`, { body: { name: 'Gammel' }, ifMatch: 1 }),
  ).toMatchObject({ status: 412 });
  expect(await names('search=ny%20pro')).toEqual(['profil']);
});

it('gives scripts no password to change', async () => {
  const { body } = await running.call<{ token: string }>('POST', '/api/tokens', {
    body: { name: 'script', scopes: ['Instance:Admin'] },
  });
  const answer = await running.call('POST', '/api/session/password', {
    as: { token: body.token },
    body: { currentPassword: testPassword, newPassword: 'et passord til' },
  });
  expect(answer.status).toBe(401);
});

describe('the last active administrator', () => {
  let alone: TestInstance;
  let admins: User[] = [];
  beforeAll(async () => {
    alone = await startTestInstance('buyer', {
      modules: [],
      extensions: [],
      database: await createTestDatabase(),
    });
    for (const username of ['first', 'second'])
      admins.push(
        (
          await alone.call<User>('POST', '/api/users', {
            body: { username, name: username, role: 'admin', password: testPassword },
          })
        ).body,
      );
    const [admin] = (await alone.call<Page>('GET', '/api/users?search=admin')).body.items;
    admins = [admin as User, ...admins];
  });
  afterAll(() => alone.stop());

  it('does not deactivate, demote or reset the own account', async () => {
    const [admin] = admins;
    const own = `/api/users/${String(admin?.id)}`;
    const ifMatch = admin?.version ?? 0;
    for (const answer of [
      await alone.call('DELETE', own, { ifMatch }),
      await alone.call('PATCH', own, { body: { active: false }, ifMatch }),
      await alone.call('PATCH', own, { body: { role: 'office' }, ifMatch }),
      // Who found the screen unlocked would have a password, and the administrator none.
      await alone.call('POST', `${own}/reset-password`),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'own-account' } });
    expect(await alone.call('PATCH', own, { body: { name: 'Sjefen' }, ifMatch })).toMatchObject({
      status: 200,
    });
  });

  it('is read with the version that a change must name', async () => {
    const [{ id } = { id: '' }] = admins;
    const { token } = (
      await alone.call<{ token: string }>('POST', '/api/tokens', {
        body: { name: 'reader', scopes: ['Instance:Admin'] },
      })
    ).body;
    const headers = { authorization: `Bearer ${token}` };
    const answer = await alone.app.inject({ url: `/api/users/${id}`, headers });
    expect(answer.headers['etag']).toBe(`"${answer.json<User>().version}"`);
  });

  it('takes an empty filter as none', async () => {
    const all = await alone.call<Page>('GET', '/api/users');
    const answer = await alone.call<Page>('GET', '/api/users?search=&role=&cursor=&limit=');
    expect([answer.status, answer.body]).toEqual([200, all.body]);
    const refused = await alone.call('GET', '/api/users?role=boss&limit=0');
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/querystring/role' }, { pointer: '/querystring/limit' }] },
    });
  });

  it('remains, also when everybody takes the role from everybody at once', async () => {
    const { body } = await alone.call<{ token: string }>('POST', '/api/tokens', {
      body: { name: 'script', scopes: ['Instance:Admin'] },
    });
    const present = await Promise.all(
      admins.map(async ({ id }) => (await alone.call<User>('GET', `/api/users/${id}`)).body),
    );
    const answers = await Promise.all(
      present.map(({ id, version }, index) =>
        alone.call(index === 1 ? 'DELETE' : 'PATCH', `/api/users/${id}`, {
          ifMatch: version,
          as: { token: body.token },
          ...(index === 1 ? {} : { body: { role: 'production' } }),
        }),
      ),
    );
    expect(answers.map(({ status }) => Math.floor(status / 100)).sort()).toEqual([2, 2, 4]);
    expect(answers.find(({ status }) => status > 299)?.body).toMatchObject({ code: 'last-administrator' });
    const left = await alone.call<Page>('GET', '/api/users?role=admin&active=true', {
      as: { token: body.token },
    });
    expect(left.body.items).toHaveLength(1);
  });
});
