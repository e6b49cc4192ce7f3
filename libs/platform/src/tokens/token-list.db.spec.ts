import { startTestInstance, testClock, type TestInstance } from '../testing';

const day = 86_400_000;
const clock = testClock('2026-11-22T10:00:00.000Z');
let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [], clock });
});
afterAll(() => running.stop());

type Token = { id: string; name: string; token: string } & Record<string, unknown>;
const create = async (name: string, expiresAt: string | null, as: 'admin' | { token: string } = 'admin') =>
  (
    await running.call<Token>('POST', '/api/tokens', {
      body: { name, scopes: ['Instance:Admin'], expiresAt },
      as,
    })
  ).body;
const list = async (query = '') =>
  (await running.call<{ items: Token[] }>('GET', `/api/tokens?${query}`)).body.items;
const names = async (query: string) => (await list(query)).map(({ name }) => name).sort();

it('says of each token who made it, whether it opens anything, and for how long', async () => {
  const script = await create('lang', '2026-12-22T10:00:00.000Z');
  await create('kort', '2026-11-23T09:59:59.000Z', { token: script.token });
  const gone = await create('borte', '2026-12-01T00:00:00.000Z');
  await running.call('DELETE', `/api/tokens/${gone.id}`);
  const states = Object.fromEntries(
    (await list()).map(({ name, state, daysLeft, createdBy }) => [name, { state, daysLeft, createdBy }]),
  );
  expect(states).toEqual({
    lang: { state: 'active', daysLeft: 30, createdBy: 'admin' },
    kort: { state: 'active', daysLeft: 0, createdBy: 'lang' },
    borte: { state: 'revoked', daysLeft: null, createdBy: 'admin' },
  });
  clock.pass(day);
  expect(await names('state=active')).toEqual(['lang']);
  expect(await names('state=expired')).toEqual(['kort']);
  expect(await names('state=revoked')).toEqual(['borte']);
  clock.pass(10 * day);
  expect(await names('state=expired')).toEqual(['kort']);
  expect(await names('connectionId=00000000-0000-4000-8000-000000000000')).toEqual([]);
  const shown = await running.call('GET', `/api/tokens/${gone.id}`);
  expect(shown).toMatchObject({ status: 200, body: { name: 'borte', state: 'revoked' } });
  expect(JSON.stringify(shown.body)).not.toContain(gone.token.slice(-20));
});

it('counts the days of a token that is being replaced to the end of the overlap', async () => {
  const old = await create('byttes', '2027-11-22T10:00:00.000Z');
  await running.call('POST', `/api/tokens/${old.id}/rotate`, { body: { overlap: '7d' } });
  const both = (await list('state=active')).filter(({ name }) => name === 'byttes');
  expect(both.map(({ daysLeft }) => daysLeft).sort()).toEqual([354, 7]);
});
