import { startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair.stop());

it('says of each parameter of the extension what it is called, what it may be, and what it is by itself', async () => {
  const { body } = await pair.buyer.call<{ form: Record<string, unknown>[] }>(
    'GET',
    '/api/extensions/prodsys-to-prodsys',
    { as: 'production' },
  );
  expect(body.form).toContainEqual({
    name: 'reportAfterTries',
    title: 'Antall forsøk før de ansvarlige får beskjed',
    help: expect.stringContaining('Forsøkene fortsetter'),
    type: 'integer',
    minimum: 1,
    maximum: 100,
    maxLength: null,
    default: 3,
  });
  expect(body.form).toContainEqual(
    expect.objectContaining({ name: 'sendSchedule', type: 'schedule', default: '*/10 * * * * *' }),
  );
  for (const field of body.form)
    expect([field['name'], field['title']]).not.toEqual([field['name'], field['name']]);
  expect((await pair.buyer.call('GET', '/api/extensions/nothing')).status).toBe(404);
});

it('asks each end only for what it goes by', async () => {
  const form = async (home: Pair['buyer']) =>
    (await home.call<{ form: { name: string }[] }>('GET', '/api/extensions/prodsys-to-prodsys')).body.form;
  expect((await form(pair.buyer)).map(({ name }) => name)).toEqual([
    'sendSchedule',
    'contactSchedule',
    'reportAfterTries',
    'pingSeconds',
  ]);
  expect(await form(pair.supplier)).toEqual([]);
});

it('lists connections by their state', async () => {
  const list = async (state: string) =>
    (await pair.buyer.call<{ items: { id: string }[] }>('GET', `/api/connections?state=${state}`)).body.items;
  expect((await list('active')).map(({ id }) => id)).toEqual([pair.connectionId]);
  expect(await list('stopped')).toEqual([]);
});
