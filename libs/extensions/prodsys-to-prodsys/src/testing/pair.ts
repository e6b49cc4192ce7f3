import { contactSync } from '@prodsys/contact-sync';
import { core } from '@prodsys/core';
import {
  startTestInstance,
  testClock,
  type TestClock,
  type TestInstance,
  type TestParts,
} from '@prodsys/platform/testing';
import { buyerHalf } from '../buyer/buyer-half';
import { prodsysToProdsys } from '../prodsys-to-prodsys';
import { supplierHalf } from '../supplier/supplier-half';
import { testNetwork, type TestNetwork } from './test-network';

interface Line {
  supplierArticleNumber?: string | null;
  quantity?: string;
  [field: string]: unknown;
}

interface Order {
  id: string;
  number: string;
  version: number;
  status: string | null;
  [field: string]: unknown;
}

export interface Pair {
  clock: TestClock;
  network: TestNetwork;
  buyer: TestInstance;
  supplier: TestInstance;
  /** The supplier as a contact at the buyer. */
  supplierContactId: string;
  /** The buyer's connection. */
  connectionId: string;
  /** The supplier's side of it. */
  supplierConnectionId: string;
  token: string;
  tokenId: string;
  article(number: string, fields?: object): Promise<Record<string, unknown>>;
  /** A released order at the buyer. */
  purchaseOrder(fields?: { lines?: Line[]; [field: string]: unknown }): Promise<Order>;
  order(id: string): Promise<Order & Record<string, unknown>>;
  /** Exports and waits for the end. */
  export(
    ...orders: { id: string }[]
  ): Promise<Record<string, unknown> & { results: Record<string, unknown>[] }>;
  /** Runs the scheduled sending once. */
  sendWaiting(): Promise<void>;
  drafts(): Promise<Record<string, unknown>[]>;
  draft(orderNumber: string): Promise<Record<string, unknown> & { lines: Record<string, unknown>[] }>;
  log(instance: TestInstance, query?: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export const buyerCompany = {
  name: 'Fjord Industri AS',
  organisationNumber: '999999999',
  email: 'innkjop@fjord.example',
  phone: '+47 55 00 00 00',
  address: { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
};
export const supplierCompany = {
  name: 'Nordisk Stål AS',
  organisationNumber: '974760673',
  email: 'ordre@nordisk.example',
  phone: null,
  address: { line1: 'Verksveien 2', postalCode: '7030', city: 'Trondheim', countryCode: 'NO' },
};
export const supplierEndpoint = 'http://supplier.example/api/partner/v1';
export const partnerTokenScopes = ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'];

export const startBuyer = (parts: Partial<TestParts> = {}) =>
  startTestInstance('buyer', {
    modules: [core, contactSync],
    extensions: [prodsysToProdsys([buyerHalf])],
    ...parts,
  });
export const startSupplier = (parts: Partial<TestParts> = {}) =>
  startTestInstance('supplier', {
    modules: [core, contactSync],
    extensions: [prodsysToProdsys([supplierHalf])],
    ...parts,
  });

/** A buyer and a supplier with an active connection; two articles at the supplier; nothing exchanged yet. */
export async function startPair({
  buyer: buyerParts = {},
  supplier: supplierParts = {},
}: { buyer?: Partial<TestParts>; supplier?: Partial<TestParts> } = {}): Promise<Pair> {
  const clock = testClock();
  const network = testNetwork();
  const buyer = await startBuyer({ clock, outbound: network.outbound, ...buyerParts });
  const supplier = await startSupplier({ clock, ...supplierParts });
  network.leadTo(supplier);
  const demand = async <T = Record<string, unknown>>(
    instance: TestInstance,
    ...args: Parameters<TestInstance['call']>
  ): Promise<T> => {
    const answer = await instance.call<T>(...args);
    if (answer.status >= 300)
      throw new Error(`${args[0]} ${args[1]} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  await demand(buyer, 'PUT', '/api/company', { body: buyerCompany });
  await demand(supplier, 'PUT', '/api/company', { body: supplierCompany });
  for (const instance of [buyer, supplier])
    await demand(instance, 'PATCH', '/api/extensions/prodsys-to-prodsys', { body: { enabled: true } });
  const token = await demand<{ id: string; token: string; connectionId: string }>(
    supplier,
    'POST',
    '/api/tokens',
    { body: { name: 'Fjord Industri AS', scopes: partnerTokenScopes } },
  );
  const contact = await demand<{ id: string }>(buyer, 'POST', '/api/contacts', {
    body: { ...supplierCompany, isSupplier: true },
  });
  const connection = await demand<{ id: string }>(buyer, 'POST', '/api/connections', {
    body: { contactId: contact.id, endpoint: supplierEndpoint, token: token.token },
  });

  const pair: Pair = {
    clock,
    network,
    buyer,
    supplier,
    supplierContactId: contact.id,
    connectionId: connection.id,
    supplierConnectionId: token.connectionId,
    token: token.token,
    tokenId: token.id,
    article: (number, fields = {}) =>
      demand(supplier, 'POST', '/api/articles', {
        body: { number, description: `Artikkel ${number}`, unit: 'stk', price: '149.5', ...fields },
      }),
    purchaseOrder: ({ lines = [{}], ...fields } = {}) =>
      demand<Order>(buyer, 'POST', '/api/purchase-orders', {
        body: {
          supplierContactId: contact.id,
          state: 'released',
          ...fields,
          lines: lines.map((line) => ({
            supplierArticleNumber: 'STL-200',
            description: 'Stålplate 2 mm',
            quantity: '10',
            unit: 'stk',
            unitPrice: '149.5',
            ...line,
          })),
        },
      }),
    order: (id) => demand<Order>(buyer, 'GET', `/api/purchase-orders/${id}`),
    async export(...orders) {
      const started = await demand<{ id: string }>(buyer, 'POST', '/api/purchase-orders/export', {
        body: { ids: orders.map((order) => order.id) },
      });
      await buyer.instance.jobs.idle();
      return waitFor(async () => {
        const view = await demand<{ state: string; results: Record<string, unknown>[] }>(
          buyer,
          'GET',
          `/api/exports/${started.id}`,
        );
        return view.state === 'done' ? view : undefined;
      });
    },
    sendWaiting: async () => {
      await waitFor(async () =>
        (await buyer.instance.jobs.run('prodsys-to-prodsys', 'send-orders')) ? true : undefined,
      );
    },
    drafts: async () =>
      (await demand<{ items: Record<string, unknown>[] }>(supplier, 'GET', '/api/order-drafts?limit=200'))
        .items,
    async draft(orderNumber) {
      const found = (await pair.drafts()).filter((candidate) => candidate['orderNumber'] === orderNumber);
      if (found.length !== 1) throw new Error(`${found.length} drafts of ${orderNumber}`);
      return demand(supplier, 'GET', `/api/order-drafts/${String(found[0]?.['id'])}`);
    },
    log: async (instance, query = '') =>
      (
        await demand<{ items: Record<string, unknown>[] }>(
          instance,
          'GET',
          `/api/integration-log?limit=200${query}`,
        )
      ).items,
    async stop() {
      await buyer.stop();
      await supplier.stop();
    },
  };
  await pair.article('STL-200', { description: 'Stålplate 2 mm' });
  await pair.article('BLT-10', { description: 'Bolt M10', price: '3.25' });
  return pair;
}

/** Asks until there is an answer; fails after 20 s. */
export async function waitFor<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 20_000; ;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error('Waited 20 s in vain.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
