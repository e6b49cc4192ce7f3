import { createTestDatabase, startTestInstance, type TestInstance } from '../testing';
import { samplePassword } from './sample-password';

const nothing = { modules: [], extensions: [] };
const running: TestInstance[] = [];
const start = async (parts: Parameters<typeof startTestInstance>[1]) => {
  const instance = await startTestInstance('buyer', parts);
  running.push(instance);
  return instance;
};
const signIn = (instance: TestInstance, username: string) =>
  instance.call('POST', '/api/session', { body: { username, password: samplePassword }, as: 'nobody' });

afterAll(() => Promise.all(running.map((instance) => instance.stop())));

it('lets the three people of the demo in with the sample password', async () => {
  const demo = await start({ ...nothing, demo: true, adminPassword: undefined });
  for (const [username, role] of [
    ['admin', 'admin'],
    ['kontor', 'office'],
    ['produksjon', 'production'],
  ] as const)
    expect(await signIn(demo, username)).toMatchObject({ status: 200, body: { username, role } });
});

it('refuses the sample password when the demo database is served outside the demo', async () => {
  const database = await createTestDatabase();
  const demo = await startTestInstance('buyer', { ...nothing, database, demo: true });
  await demo.stop({ keepData: true });
  const real = await start({ ...nothing, database });
  expect(await signIn(real, 'admin')).toMatchObject({
    status: 401,
    body: { code: 'sample-password-refused' },
  });
  expect(await signIn(real, 'nobody')).toMatchObject({
    status: 401,
    body: { code: 'sample-password-refused' },
  });
});

it('does not start outside the demo with the sample password for the first administrator', async () => {
  const database = await createTestDatabase();
  await expect(
    startTestInstance('buyer', { ...nothing, database, adminPassword: samplePassword }),
  ).rejects.toThrow('refused outside the demo');
  await database.remove();
});

it('adds no sample log-ins to an instance that has users of its own', async () => {
  const database = await createTestDatabase();
  const real = await startTestInstance('buyer', { ...nothing, database });
  await real.stop({ keepData: true });
  const demo = await start({ ...nothing, database, demo: true });
  expect(await signIn(demo, 'kontor')).toMatchObject({ status: 401, body: { code: 'sign-in-refused' } });
});
