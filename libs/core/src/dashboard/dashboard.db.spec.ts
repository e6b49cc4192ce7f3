import { IntegrationLogEntry, newId, writeLog } from '@prodsys/platform';
import { startTestInstance, testClock, type TestInstance } from '@prodsys/platform/testing';
import { core } from '../core-module';
import { OrderDraft } from '../order-draft/order-draft.entity';
import { SalesOrder } from '../order/sales-order.entity';
import { PurchaseOrder } from '../purchase-order/purchase-order.entity';
import { countUpTo } from './count-up-to';

interface Dashboard {
  cap: number;
  timeZone: string;
  purchaseOrders: Record<string, number>;
  orderDrafts: Record<string, number>;
  orders: Record<string, number>;
  logErrors24h: number;
  days: { date: string; sent: number; failed: number; received: number; approved: number }[];
}

/** A Sunday noon in Oslo. */
const now = '2026-11-22T11:00:00.000Z';
const clock = testClock(now);
let home: TestInstance;
let contactId = '';
let articleId = '';
async function make(path: string, body: object): Promise<string> {
  const made = await home.call<{ id: string }>('POST', path, { body });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return made.body.id;
}

beforeAll(async () => {
  home = await startTestInstance('buyer', { modules: [core], extensions: [], clock });
  contactId = await make('/api/contacts', {
    name: 'Nordisk Stål AS',
    email: 'ordre@nordisk.example',
    address: { line1: 'Kai 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
    isSupplier: true,
    isCustomer: true,
  });
  articleId = await make('/api/articles', { number: 'A-1', description: 'Plate', price: '10' });
});
afterAll(() => home.stop());

const dashboard = async (query = '') => (await home.call<Dashboard>('GET', `/api/dashboard${query}`)).body;
const write = <T>(work: Parameters<typeof home.instance.db.write<T>>[0]) => home.instance.db.write(work);

async function purchaseOrder(change: Partial<PurchaseOrder>): Promise<void> {
  const id = await make('/api/purchase-orders', {
    supplierContactId: contactId,
    lines: [{ articleId, quantity: '1' }],
  });
  await write((manager) => manager.update(PurchaseOrder, { id }, change as never));
}

async function draft(receivedAt: string, change: Partial<OrderDraft> = {}): Promise<void> {
  const id = newId(Date.parse(receivedAt));
  await write((manager) =>
    manager.insert(OrderDraft, {
      id,
      number: id,
      state: 'draft',
      orderNumber: id,
      revision: 1,
      test: false,
      contactId,
      contactMatch: 'linked',
      buyer: { name: 'Fjord', organisationNumber: null, gln: null, email: null, phone: null, address: null },
      warnings: [],
      hasDeviations: false,
      orderDate: receivedAt.slice(0, 10),
      currency: 'NOK',
      receivedAt,
      changedAt: receivedAt,
      version: 1,
      ...change,
    } as never),
  );
}

async function order(change: Partial<SalesOrder>): Promise<void> {
  const id = await make('/api/orders', { contactId, lines: [{ articleId, quantity: '1' }] });
  await write((manager) => manager.update(SalesOrder, { id }, change as never));
}

/** An order that does not get through, and what else is told of orders and connections. */
async function failure(at: string): Promise<void> {
  const documentType = 'purchase-order';
  await write((manager) =>
    writeLog(manager, new Date(at), [
      { level: 'error', direction: 'out', documentType, code: 'order-sent' },
      { level: 'warning', direction: 'out', documentType, code: 'order-sent' },
      { level: 'error', direction: 'in', documentType, code: 'order-sent' },
      { level: 'error', direction: 'out', documentType: 'connection', code: 'order-sent' },
    ]),
  );
}

it('shows a new company nothing but thirty empty days', async () => {
  const shown = await dashboard();
  expect(shown).toMatchObject({
    cap: 1000,
    timeZone: 'Europe/Oslo',
    purchaseOrders: { drafts: 0, notExported: 0, waiting: 0, failed: 0, noAction: 0 },
    orderDrafts: { open: 0, unread: 0, withDeviations: 0, undecidedCustomer: 0, rejected: 0 },
    orders: { open: 0 },
    logErrors24h: 0,
  });
  expect(shown.days).toHaveLength(30);
  expect(shown.days[0]).toEqual({ date: '2026-10-24', sent: 0, failed: 0, received: 0, approved: 0 });
  expect(shown.days.at(-1)?.date).toBe('2026-11-22');
});

it('tells apart where purchase orders stand', async () => {
  const problem = { code: 'timeout', params: {}, errors: [], at: now };
  await purchaseOrder({ state: 'draft' });
  await purchaseOrder({ state: 'released' });
  await purchaseOrder({ state: 'released', waitingSince: now });
  await purchaseOrder({ state: 'released', waitingSince: now, lastError: problem });
  await purchaseOrder({ state: 'released', status: 'NO_ACTION', waitingSince: now });
  await purchaseOrder({ state: 'sent', status: 'TRANSMITTED', waitingSince: now, transmittedAt: now });
  await purchaseOrder({ state: 'cancelled', lastError: problem });
  expect((await dashboard()).purchaseOrders).toEqual({
    drafts: 1,
    notExported: 1,
    waiting: 2,
    failed: 1,
    noAction: 1,
  });
});

it('counts the drafts and orders that people still have to do something about', async () => {
  await draft(now);
  await draft(now, { contactId: null });
  await draft(now, { contactId: null, state: 'rejected', hasDeviations: true });
  await draft(now, { readAt: now, hasDeviations: true });
  await draft('2025-11-22T11:00:00.000Z', { state: 'rejected', id: '019aab12-0000-7000-8000-000000000000' });
  await order({ state: 'open' });
  await order({ state: 'closed' });
  expect(await dashboard()).toMatchObject({
    orderDrafts: { open: 3, unread: 2, withDeviations: 1, undecidedCustomer: 1, rejected: 1 },
    orders: { open: 1 },
  });
});

it('counts what its lists show', async () => {
  const { purchaseOrders, orderDrafts } = await dashboard();
  const listed = async (path: string) =>
    (await home.call<{ items: unknown[] }>('GET', path)).body.items.length;
  expect([
    await listed('/api/purchase-orders?failed=true'),
    await listed('/api/order-drafts?unread=true'),
    await listed('/api/order-drafts?undecidedCustomer=true'),
  ]).toEqual([purchaseOrders['failed'], orderDrafts['unread'], orderDrafts['undecidedCustomer']]);
});

it('puts what happened on the day that the reader had, whichever day it was in Greenwich', async () => {
  const beforeMidnight = '2026-11-10T22:59:59.999Z';
  const afterMidnight = '2026-11-10T23:00:00.000Z';
  for (const at of [beforeMidnight, afterMidnight]) {
    await purchaseOrder({ state: 'sent', status: 'TRANSMITTED', transmittedAt: at });
    await failure(at);
    await draft(at);
    await order({ createdAt: at, orderDraftId: newId(Date.parse(at)) });
    await order({ createdAt: at });
  }
  const on = async (date: string, query = '') =>
    (await dashboard(query)).days.find((day) => day.date === date);
  expect(await on('2026-11-10')).toEqual({
    date: '2026-11-10',
    sent: 1,
    failed: 1,
    received: 1,
    approved: 1,
  });
  expect(await on('2026-11-11')).toEqual({
    date: '2026-11-11',
    sent: 1,
    failed: 1,
    received: 1,
    approved: 1,
  });
  expect(await on('2026-11-10', '?timeZone=UTC')).toEqual({
    date: '2026-11-10',
    sent: 2,
    failed: 2,
    received: 2,
    approved: 2,
  });
});

it('splits an hour where days begin at half past', async () => {
  for (const at of ['2026-11-15T18:29:59.999Z', '2026-11-15T18:30:00.000Z']) await draft(at);
  const { days } = await dashboard('?timeZone=Asia/Kolkata');
  const received = days.filter(({ date }) => date === '2026-11-15' || date === '2026-11-16');
  expect(received.map((day) => day.received)).toEqual([1, 1]);
});

it('begins with the first moment of the thirtieth day', async () => {
  for (const at of ['2026-10-23T21:59:59.999Z', '2026-10-23T22:00:00.000Z']) {
    await draft(at);
    await order({ createdAt: at, orderDraftId: newId(Date.parse(at)) });
  }
  expect((await dashboard()).days[0]).toEqual({
    date: '2026-10-24',
    sent: 0,
    failed: 0,
    received: 1,
    approved: 1,
  });
});

it('counts the errors of the last 24 hours', async () => {
  const at = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000);
  await write(async (manager) => {
    await writeLog(manager, at(0), [{ level: 'error', code: 'order-sent' }]);
    await writeLog(manager, at(0), [{ level: 'warning', code: 'order-sent' }]);
    await writeLog(manager, at(24), [{ level: 'error', code: 'order-sent' }]);
    await writeLog(manager, at(25), [{ level: 'error', code: 'order-sent' }]);
  });
  expect((await dashboard()).logErrors24h).toBe(2);
});

it('stops counting when it is enough', async () => {
  await home.instance.db.read(async (manager) => {
    expect(await countUpTo(manager, 3, IntegrationLogEntry, "record.level = 'error'")).toBe(3);
    expect(await countUpTo(manager, 2, IntegrationLogEntry, "record.level = 'error'")).toBe(2);
  });
});

it('refuses a time zone that does not exist, and says which', async () => {
  expect(await home.call('GET', '/api/dashboard?timeZone=Mars/Olympus')).toMatchObject({
    status: 400,
    body: {
      code: 'request-invalid',
      errors: [{ pointer: '/querystring/timeZone', detail: 'Tidssonen Mars/Olympus finnes ikke.' }],
    },
  });
});
