import { setImmediate as breathe } from 'node:timers/promises';
import { startTestInstance, testClock, type TestInstance } from '@prodsys/platform/testing';
import { core } from '../core-module';
import { takeNumbers } from './take-numbers';

let running: TestInstance;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [core], extensions: [], clock: testClock() });
});
afterAll(() => running.stop());

interface Series {
  id: string;
  prefix: string;
  nextNumber: number;
  example: string;
  version: number;
}
const list = async () =>
  (await running.call<{ items: Series[] }>('GET', '/api/number-series', { as: 'production' })).body.items;
const read = async (id: string) => (await list()).find((series) => series.id === id) as Series;
const change = async (id: string, body: object, version?: number) =>
  running.call<Series>('PATCH', `/api/number-series/${id}`, {
    body,
    ifMatch: version ?? (await read(id)).version,
  });
const take = (id: Parameters<typeof takeNumbers>[1], count: number) =>
  takeNumbers(running.instance.db, id, count);

it('shows every series before its first number is taken', async () => {
  expect(await list()).toEqual([
    expect.objectContaining({ id: 'customer', title: 'Kundenumre', example: '10001', version: 1 }),
    expect.objectContaining({ id: 'supplier', example: '50001' }),
    expect.objectContaining({ id: 'purchase-order', prefix: 'PO-', nextNumber: 10001, example: 'PO-10001' }),
    expect.objectContaining({ id: 'order-draft', example: 'OK-2001' }),
    expect.objectContaining({ id: 'order', example: 'SO-3001' }),
  ]);
});

it('gives the next number as an administrator wants it', async () => {
  expect(await change('order', { prefix: 'ORD/', nextNumber: 500 }, 1)).toMatchObject({
    status: 200,
    body: { example: 'ORD/500', version: 2 },
  });
  expect(await take('order', 2)).toEqual(['ORD/500', 'ORD/501']);
  expect(await read('order')).toMatchObject({ example: 'ORD/502', version: 2 });
  const audit = await running.call<{ items: object[] }>('GET', '/api/audit?action=number-series-changed');
  expect(audit.body.items).toMatchObject([
    { objectId: 'order', message: 'Endret nummerserien Ordrer: neste nummer er ORD/500.' },
  ]);
});

it('is changed by an administrator who has seen it, and by nobody else', async () => {
  const ask = (options: object) =>
    running.call('PATCH', '/api/number-series/supplier', { body: { nextNumber: 60_000 }, ...options });
  expect(await ask({ as: 'office', ifMatch: 1 })).toMatchObject({ status: 403 });
  expect(await ask({})).toMatchObject({ status: 428 });
  expect(await ask({ ifMatch: 7 })).toMatchObject({ status: 412 });
  expect(await change('nothing', {}, 1)).toMatchObject({ status: 404 });
  expect(await read('supplier')).toMatchObject({ example: '50001', version: 1 });
});

it('goes only upwards with the same prefix', async () => {
  await take('customer', 3);
  expect(await change('customer', { nextNumber: 10_003 })).toMatchObject({
    status: 422,
    body: { code: 'number-given-already', params: { least: '10004' } },
  });
  expect(await change('customer', { nextNumber: 10_004 })).toMatchObject({ status: 200 });
  expect(await change('customer', { nextNumber: 20_000 })).toMatchObject({ body: { example: '20000' } });
});

it('goes on where a prefix stopped when it comes back', async () => {
  await take('order-draft', 4);
  expect(await change('order-draft', { prefix: 'K-', nextNumber: 1 })).toMatchObject({
    body: { example: 'K-1' },
  });
  await take('order-draft', 2);
  expect(await change('order-draft', { prefix: 'OK-', nextNumber: 2_004 })).toMatchObject({
    status: 422,
    body: { code: 'number-given-already', params: { least: 'OK-2005' } },
  });
  expect(await change('order-draft', { prefix: 'OK-' })).toMatchObject({ body: { example: 'OK-2005' } });
  expect(await change('order-draft', { prefix: 'K-', nextNumber: 2 })).toMatchObject({
    body: { params: { least: 'K-3' } },
  });
  expect(await change('order-draft', { prefix: 'Ny-' })).toMatchObject({ body: { example: 'Ny-2005' } });
});

it('takes no prefix that could make a number of another prefix', async () => {
  for (const prefix of ['7', 'PO-1', 'PO-2026'])
    expect(await change('purchase-order', { prefix })).toMatchObject({
      status: 422,
      body: { code: 'prefix-ends-in-digit' },
    });
  expect(await change('purchase-order', { prefix: '' })).toMatchObject({ body: { example: '10001' } });
});

it('gives no number twice while it is changed and changed back', async () => {
  const taken: string[] = [];
  let working = true;
  const taking = Array.from({ length: 4 }, async () => {
    while (working) {
      taken.push(...(await take('purchase-order', 3)));
      await breathe();
    }
  });
  for (let round = 0; round < 12; round++) {
    const prefix = ['A-', 'B-', ''][round % 3];
    const body =
      round % 4 === 3 ? { nextNumber: (await read('purchase-order')).nextNumber + 500 } : { prefix };
    expect((await change('purchase-order', body)).status).toBe(200);
  }
  working = false;
  await Promise.all(taking);
  expect(taken.length).toBeGreaterThan(20);
  expect(new Set(taken.map((number) => number.replace(/\d+$/, ''))).size).toBeGreaterThan(1);
  expect(new Set(taken).size).toBe(taken.length);
});
