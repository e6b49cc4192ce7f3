import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const dataDir = mkdtempSync(join(tmpdir(), 'prodsys-demo-'));
const running: ChildProcess[] = [];
let environment: NodeJS.ProcessEnv;
let buyer: string;
let supplier: string;

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

beforeAll(async () => {
  const [buyerPort, supplierPort] = [await freePort(), await freePort()];
  buyer = `http://localhost:${buyerPort}`;
  supplier = `http://localhost:${supplierPort}`;
  environment = {
    PATH: process.env['PATH'],
    BUYER_PORT: String(buyerPort),
    SUPPLIER_PORT: String(supplierPort),
    DATA_DIR: dataDir,
  };
});

afterAll(async () => {
  await Promise.all(running.map(end));
  rmSync(dataDir, { recursive: true, force: true });
});

function run(script: string) {
  const child = spawn(process.execPath, [resolve('tools/demo', script)], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const says = async (text: string) => {
    while (!output.includes(text)) {
      if (child.exitCode !== null) throw new Error(`The demo ended without saying "${text}":\n${output}`);
      await new Promise((settle) => setTimeout(settle, 50));
    }
  };
  return { child, ended, says, output: () => output };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}

async function signIn(origin: string) {
  const body = JSON.stringify({ username: 'kontor', password: 'prodsys-demo' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/api/session`, { method: 'POST', body, headers });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (method: string, path: string, content?: object) => {
    const response = await fetch(origin + path, {
      method,
      headers: { cookie, ...(content ? headers : {}) },
      ...(content ? { body: JSON.stringify(content) } : {}),
    });
    return (await response.json()) as { items: { number: string; status: string | null; id: string }[] };
  };
}

const orders = '/api/purchase-orders?limit=200';

it('runs a buyer and a supplier with sample data, keeps it over a restart and starts over when asked', async () => {
  const first = run('start.mjs');
  await first.says('Start over');
  expect(first.output()).toContain(buyer);

  const atBuyer = await signIn(buyer);
  const atSupplier = await signIn(supplier);
  const { items } = await atBuyer('GET', orders);
  expect(items).toHaveLength(30);
  await atBuyer('POST', '/api/purchase-orders/export', { ids: [items[0]?.id] });
  const taken = () => atSupplier('GET', `/api/order-drafts?search=${items[0]?.number}`);
  while ((await taken()).items.length === 0) await new Promise((settle) => setTimeout(settle, 100));
  expect(await (await fetch(buyer, { headers: { accept: 'text/html' } })).text()).toMatch(
    /<script type="module"[^>]* src="\/assets\//,
  );

  const reset = run('reset.mjs');
  expect(await reset.ended).toBe(1);
  expect(reset.output()).toContain('The demo runs already');

  await end(first.child);
  expect(await first.ended).toBe(0);

  const second = run('start.mjs');
  await second.says('Start over');
  expect(second.output()).not.toContain('Making the sample data');
  const again = await (await signIn(buyer))('GET', orders);
  expect(again.items.map(({ number }) => number)).toEqual(items.map(({ number }) => number));
  expect(again.items[0]?.status).toBe('TRANSMITTED');
  await end(second.child);

  expect(await run('reset.mjs').ended).toBe(0);
  const third = run('start.mjs');
  await third.says('Making the sample data');
  await end(third.child);
}, 180_000);
