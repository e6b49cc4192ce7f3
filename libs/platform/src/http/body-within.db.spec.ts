import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestInstance, type TestInstance } from '../testing';
import { everybody } from './access';

let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', {
    extensions: [],
    modules: [
      {
        id: 'slow',
        entities: [],
        migrations: [],
        routes(app) {
          for (const [path, bodyWithin] of [
            ['/api/hurried', 300],
            ['/api/patient', 60_000],
          ] as const)
            app.post(
              path,
              { schema: { tags: ['test'], summary: path }, config: { access: everybody, bodyWithin } },
              async () => ({
                took: 'all',
              }),
            );
        },
      },
    ],
  });
  await running.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => running.stop());

/** Sends a body of two bytes, the second after a pause; answers what comes back. */
async function trickle(path: string): Promise<string> {
  const { port } = running.app.server.address() as { port: number };
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{`,
  );
  await pause(900);
  if (socket.writable) socket.write('}');
  await closed;
  return answer.split('\r\n')[0] ?? '';
}

it('ends a request whose body does not come in time, and waits for one that may take long', async () => {
  expect(await Promise.all([trickle('/api/hurried'), trickle('/api/patient')])).toEqual([
    'HTTP/1.1 408 Request Timeout',
    'HTTP/1.1 200 OK',
  ]);
});
