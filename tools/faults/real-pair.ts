import { createTestDatabase, type TestDatabase } from '@prodsys/platform/testing';
import { createConnection } from 'mysql2/promise';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Administrator } from './administrator';
import { endAllApps, freePort, startApp, type AppProcess } from './app-process';
import type { Kind } from './built-app';
import { startFaultProxy, type FaultProxy } from './fault-proxy';
import { until } from './until';

export interface Order {
  id: string;
  number: string;
  version: number;
  status: string | null;
  inDoubt: boolean;
  attempts: number;
  leaseUntil?: string | null;
  lastError: { code: string } | null;
  lines: { quantity: string }[];
}

export interface Draft {
  id: string;
  number: string;
  orderNumber: string;
  revision: number;
  lines: { articleNumber: string; quantity: string; unitPrice: string; articleId: string | null }[];
}

export interface RealInstance {
  processes: AppProcess[];
  /** The first of them, usually the only one. */
  process: AppProcess;
  admin: Administrator;
  database: TestDatabase;
}

interface Options {
  /** Processes per instance. */
  processes?: number;
  /** Where an instance keeps its data; by default a database of the kind that this Jest project tests. */
  database?: () => Promise<TestDatabase>;
  /** When waiting orders are sent. */
  sendSchedule?: string;
}

export const everySecond = '* * * * * *';
export const never = '0 0 0 1 1 *';
const scopes = ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'];
const address = { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' };
const buyerCompany = { name: 'Fjord Industri AS', organisationNumber: '999999999', address };
const supplierCompany = { name: 'Nordisk Stål AS', organisationNumber: '974760673', address };

/** A buyer and a supplier as processes, a road between them that can be broken, and one active connection. */
export async function startRealPair(options: Options = {}) {
  try {
    return await preparePair(options);
  } catch (error) {
    await endAllApps();
    throw error;
  }
}

async function preparePair(options: Options) {
  const [buyer, supplier] = await Promise.all([
    startInstance('buyer', options),
    startInstance('supplier', options),
  ]);
  const proxy = await startFaultProxy(() => supplier.process.url);
  await buyer.admin.demand('PUT', '/api/company', { body: buyerCompany });
  await supplier.admin.demand('PUT', '/api/company', { body: supplierCompany });
  await supplier.admin.demand('POST', '/api/articles', {
    body: { number: 'STL-200', description: 'Stålplate 2 mm', unit: 'stk', price: '149.5' },
  });
  await supplier.admin.demand('POST', '/api/articles', {
    body: { number: 'BLT-10', description: 'Bolt M10', unit: 'stk', price: '3.25' },
  });
  await switchExtension(supplier.admin, { enabled: true });
  await switchExtension(buyer.admin, {
    enabled: true,
    parameters: { sendSchedule: options.sendSchedule ?? everySecond },
  });
  const proxies = [proxy];
  let supplierConnectionId: string | null = null;

  const pair = {
    buyer,
    supplier,
    proxy,
    /** A supplier contact with a connection of its own, by default over the road `proxy`. */
    async connect(road: FaultProxy = proxy, name = supplierCompany.name) {
      if (!proxies.includes(road)) proxies.push(road);
      // One buyer is one connection at the supplier, however many roads lead there.
      const { token, connectionId } = await supplier.admin.demand<{ token: string; connectionId: string }>(
        'POST',
        '/api/tokens',
        { body: { name, scopes, connectionId: supplierConnectionId } },
      );
      supplierConnectionId = connectionId;
      const contact = await buyer.admin.demand<{ id: string }>('POST', '/api/contacts', {
        body: {
          ...supplierCompany,
          name,
          organisationNumber: null,
          isSupplier: true,
          email: 'ordre@nordisk.example',
        },
      });
      const connection = await buyer.admin.demand<{ id: string }>('POST', '/api/connections', {
        body: { contactId: contact.id, endpoint: `${road.url}/api/partner/v1`, token },
      });
      return { contactId: contact.id, connectionId: connection.id, token };
    },
    /** A road that ends at another process of the supplier, or of its own. */
    async road(target = () => supplier.process.url) {
      const road = await startFaultProxy(target);
      proxies.push(road);
      return road;
    },
    /** Released orders; the first is of 1 piece, the second of 2 … */
    async orders(count: number, supplierContactId: string, line: object = {}): Promise<Order[]> {
      const orders: Order[] = [];
      await inParallel(count, async (index) => {
        orders[index] = await buyer.admin.demand<Order>('POST', '/api/purchase-orders', {
          body: {
            supplierContactId,
            state: 'released',
            lines: [
              {
                supplierArticleNumber: 'STL-200',
                description: 'Stålplate 2 mm',
                quantity: String(index + 1),
                unit: 'stk',
                unitPrice: '149.5',
                ...line,
              },
            ],
          },
        });
      });
      return orders;
    },
    /** Presses "Eksporter" and does not wait. */
    export: (orders: { id: string }[], at?: string) =>
      buyer.admin.demand<{ id: string }>('POST', '/api/purchase-orders/export', {
        body: { ids: orders.map(({ id }) => id) },
        at,
      }),
    order: (id: string) => buyer.admin.demand<Order>('GET', `/api/purchase-orders/${id}`),
    drafts: () => supplier.admin.list<Draft>('/api/order-drafts'),
    async draftsOf(orderNumber: string): Promise<Draft[]> {
      const found = (await pair.drafts()).filter((draft) => draft.orderNumber === orderNumber);
      return Promise.all(
        found.map(({ id }) => supplier.admin.demand<Draft>('GET', `/api/order-drafts/${id}`)),
      );
    },
    /** Waits until the buyer has heard that these orders arrived. */
    allTransmitted: (orders: Order[], seconds = 60) =>
      until(
        `${orders.length} orders to be TRANSMITTED`,
        async () => {
          const wanted = new Set(orders.map(({ id }) => id));
          const all = await buyer.admin.list<Order>('/api/purchase-orders');
          return all.every(({ id, status }) => !wanted.has(id) || status === 'TRANSMITTED') || undefined;
        },
        { seconds, every: 200 },
      ),
    /** What the supplier has of these orders: number and lines, by order number. */
    async arrived(orders: Order[]): Promise<string[]> {
      const wanted = new Set(orders.map(({ number }) => number));
      const drafts = (await pair.drafts()).filter(({ orderNumber }) => wanted.has(orderNumber));
      const texts: string[] = [];
      await inParallel(drafts.length, async (index) => {
        const draft = await supplier.admin.demand<Draft>('GET', `/api/order-drafts/${drafts[index]?.id}`);
        texts.push(asText(draft.orderNumber, draft.lines));
      });
      return texts.sort();
    },
    runSending: () =>
      until('the sending job to be free', async () => {
        const path = '/api/extensions/prodsys-to-prodsys/jobs/send-orders/run';
        return (await buyer.admin.call('POST', path)).status === 202 || undefined;
      }),
    /**
     * A process that was killed holds its orders for up to 45 s and its job for up to 60 s. On MariaDB only time frees
     * them, for another process may hold some too: here the leases are aged, as if that time had passed.
     */
    async leaseTimePasses(): Promise<void> {
      const { url } = buyer.database;
      if (url.startsWith('sqlite:')) return;
      const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
      const past = new Date(Date.now() - 1000).toISOString();
      for (const table of ['purchase_order', 'scheduled_job'])
        await connection.query(`UPDATE ${table} SET lease_until = ? WHERE lease_until IS NOT NULL`, [past]);
      await connection.end();
    },
    async stop(): Promise<void> {
      await Promise.all(proxies.map((road) => road.stop()));
      await endAllApps();
      for (const { database } of [buyer, supplier]) await database.remove();
    },
  };
  return pair;
}

export type RealPair = Awaited<ReturnType<typeof startRealPair>>;

/** What should be at the supplier of these orders, to compare with `arrived`. */
export const asSent = (orders: Order[]): string[] =>
  orders.map((order) => asText(order.number, order.lines as Draft['lines'])).sort();

const asText = (number: string, lines: Pick<Draft['lines'][number], 'quantity' | 'unitPrice'>[]) =>
  `${number}: ${lines.map(({ quantity, unitPrice }) => `${quantity} at ${unitPrice}`).join(', ')}`;

export const switchExtension = (admin: Administrator, change: object) =>
  admin.demand('PATCH', '/api/extensions/prodsys-to-prodsys', { body: change });

/** One instance with nothing in it but its first administrator. */
export async function startInstance(kind: Kind, options: Options = {}): Promise<RealInstance> {
  const database = await (options.database ?? createTestDatabase)();
  const processes: AppProcess[] = [];
  const ports = await Promise.all(Array.from({ length: options.processes ?? 1 }, freePort));
  // One after the other would do, but an operator starts them together.
  await Promise.all(
    ports.map(async (port, index) => {
      processes[index] = await startApp(kind, {
        databaseUrl: database.url,
        dataDir: database.dataDir,
        port,
        publicUrl: `http://localhost:${ports[0]}`,
      });
    }),
  );
  const process = processes[0] as AppProcess;
  const admin = new Administrator(() => process.url);
  await admin.signIn();
  return { processes, process, admin, database };
}

const atOnce = 6;

export async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A database on the given server, whatever kind this Jest project tests. */
export const databaseOn = (server: string) => async (): Promise<TestDatabase> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'prodsys-test-'));
  const connection = await createConnection(server.replace(/^mariadb:/, 'mysql:'));
  const name = `prodsys_${process.pid}_${Date.now() % 1e6}_${Math.floor(Math.random() * 1e6)}`;
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  await connection.end();
  return {
    url: `${server}/${name}`,
    dataDir,
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
};
