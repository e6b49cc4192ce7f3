import { contactSync } from '@prodsys/contact-sync';
import { Contact, core } from '@prodsys/core';
import { describeApis } from '@prodsys/platform';
import { testPassword, type CallOptions, type TestInstance } from '@prodsys/platform/testing';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { buyerHalf } from './buyer/buyer-half';
import { prodsysToProdsys } from './prodsys-to-prodsys';
import { supplierHalf } from './supplier/supplier-half';
import { buyerCompany, startPair, supplierCompany, waitFor, type Pair } from './testing/pair';

type Json = Record<string, unknown>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
interface Row extends Json {
  id: string;
  version: number;
}

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
}, 60_000);
afterAll(() => pair.stop());

/** A call that must succeed; that its answer is as described is seen to by the instance under test. */
async function drive<T = Row>(
  home: TestInstance,
  method: Method,
  path: string,
  options: CallOptions = {},
): Promise<T> {
  const { status, body } = await home.call<T>(method, path, options);
  if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

const documentsOf = async (home: TestInstance) => {
  const read = async (path: string) => {
    const answer = await home.app.inject(path);
    return answer.statusCode === 200 ? answer.json<Json>() : null;
  };
  return {
    instance: await read('/api/openapi.json'),
    partner: await read('/api/partner/v1/openapi.json'),
  };
};

interface Operation extends Json {
  operationId: string;
  tags?: string[];
  summary?: string;
  parameters?: { name: string }[];
  requestBody?: { content: Record<string, { schema: Json; example?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: Json; example?: unknown }> }>;
}
const operationsIn = (document: Json) =>
  Object.entries(document['paths'] as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );

describe('the descriptions of the APIs', () => {
  it('are the same without a database as from a running instance', async () => {
    for (const [home, half] of [
      [pair.buyer, buyerHalf],
      [pair.supplier, supplierHalf],
    ] as const) {
      const parts = { modules: [core, contactSync], extensions: [prodsysToProdsys([half])] };
      expect(await describeApis(home.configuration.kind, parts)).toEqual(await documentsOf(home));
    }
  });

  it('name every operation, say what it is for and who may call it, and give examples that fit', async () => {
    for (const document of Object.values(await documentsOf(pair.supplier))) {
      const operations = operationsIn(document as Json);
      const names = operations.map(({ operation }) => operation.operationId);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
      ajv.addSchema(document as Json, 'api');
      const whole = (schema: Json): Json =>
        JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as Json;
      for (const { name, operation } of operations) {
        expect({ name, ...operation }).toMatchObject({
          name,
          tags: [expect.any(String)],
          summary: expect.any(String),
          security: expect.any(Array),
        });
        const media = [operation.requestBody, ...Object.values(operation.responses)].flatMap((part) =>
          Object.values(part?.content ?? {}),
        );
        for (const { schema, example } of media) {
          if (schema['type'] === 'string') continue;
          const validate = ajv.compile(whole(schema));
          const faults = validate(example) ? null : { example, errors: validate.errors };
          expect([name, faults]).toEqual([name, null]);
        }
      }
    }
  });

  it('are shown on pages that load nothing from elsewhere', async () => {
    for (const path of ['/api/docs', '/api/partner/v1/docs']) {
      const page = await pair.supplier.app.inject(path);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('width=device-width');
      const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        expect(link).toMatch(new RegExp(`^${path}/static/`));
        expect([link, (await pair.supplier.app.inject(link)).statusCode]).toEqual([link, 200]);
      }
    }
  });
});

describe('every operation, once', () => {
  it('answers partners as described', async () => {
    const at = (path: string) => `/api/partner/v1${path}`;
    const as = { token: pair.token };
    const get = (path: string) => drive<Json>(pair.supplier, 'GET', at(path), { as });
    const send = <T = Json>(method: Method, path: string, body: unknown) =>
      drive<T>(pair.supplier, method, at(path), { as, body });
    const buyer = { ...buyerCompany, instanceId: pair.buyer.instance.id };
    const order = (number: string, id: string) => ({
      id: `01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f${id}`,
      number,
      revision: 1,
      orderDate: '2026-11-22',
      currency: 'NOK',
      buyer,
      lines: [{ lineNumber: 1, articleNumber: 'STL-200', quantity: '10', unitPrice: '149.5' }],
    });
    await get('/ping');
    await get('/partner');
    await send('POST', '/articles/lookup', { numbers: ['STL-200', 'NO-SUCH'] });
    await get('/contacts/supplier');
    await send('PUT', '/contacts/buyer', buyer);
    await get('/contacts/buyer');
    await send('POST', '/purchase-orders/check', order('PO-C', '01'));
    await send('POST', '/purchase-orders', order('PO-A', '02'));
    const again = await pair.supplier.call('POST', at('/purchase-orders'), { as, body: order('PO-A', '02') });
    expect(again).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' } });
    const { items } = await send<{ items: { status: number }[] }>('POST', '/purchase-orders/batch', {
      items: [order('PO-A', '02'), order('PO-B', '03'), { ...order('PO-D', '04'), lines: [] }],
    });
    expect(items.map(({ status }) => status)).toEqual([201, 201, 422]);
    await get('/purchase-orders/PO-A');
    await get('/purchase-orders?limit=1');
  });

  it('answers about contacts that partners share and that are merged as described', async () => {
    const home = pair.buyer;
    const made = [];
    for (const name of ['Verksted AS', 'Verkstedet AS'])
      made.push(
        await drive(home, 'POST', '/api/contacts', {
          body: { name, email: 'post@verksted.example', address: buyerCompany.address, isSupplier: true },
        }),
      );
    const [kept, other] = made;
    const proposedChanges = (['phone', 'email'] as const).map((field) => ({
      field,
      value: '+47 55 00 00 99',
      source: 'Verksted AS',
      at: pair.clock.now().toISOString(),
    }));
    await home.instance.db.write((manager) =>
      manager.update(Contact, { id: kept?.id }, { lockedFields: ['phone', 'email'], proposedChanges }),
    );
    const shown = await drive<Row & { proposedChanges: object[] }>(home, 'GET', `/api/contacts/${kept?.id}`);
    expect(shown.proposedChanges).toHaveLength(2);
    await drive(home, 'POST', `/api/contacts/${kept?.id}/proposals/phone/accept`);
    await drive(home, 'POST', `/api/contacts/${kept?.id}/proposals/email/decline`);
    const merge = await drive(home, 'POST', `/api/contacts/${kept?.id}/merge`, {
      body: { otherId: other?.id },
    });
    await drive(home, 'GET', '/api/contacts/merges');
    await drive(home, 'POST', `/api/contacts/merges/${merge.id}/undo`);
  });

  it('answers about the instance, its people, tokens, jobs and logs as described', async () => {
    const home = pair.buyer;
    for (const path of [
      '/healthz',
      '/readyz',
      '/api/about',
      '/api/instance',
      '/api/api-access',
      '/api/session',
      '/api/session/profile',
      '/api/extensions',
      '/api/extensions/prodsys-to-prodsys',
      '/api/jobs',
      '/api/audit',
      '/api/audit/export.csv',
      '/api/integration-log/export.csv',
      '/api/number-series',
      '/api/dashboard',
      '/api/first-steps',
    ])
      await drive(home, 'GET', path);
    await drive(home, 'POST', '/api/instance/confirm-address');
    await drive(home, 'PUT', '/api/api-access', { body: { enabled: true } });
    await drive(home, 'PATCH', '/api/session/profile', { body: { language: 'en' } });
    await drive(home, 'PUT', '/api/retention', { body: await drive(home, 'GET', '/api/retention') });
    const { items: log } = await drive<{ items: Row[] }>(pair.supplier, 'GET', '/api/integration-log');
    await drive(pair.supplier, 'GET', `/api/integration-log/${log[0]?.id}`);

    const user = await drive(home, 'POST', '/api/users', {
      body: { username: 'kari', name: 'Kari', role: 'office', password: testPassword },
    });
    await drive(home, 'GET', '/api/users');
    await drive(home, 'GET', `/api/users/${user.id}`);
    const named = await drive(home, 'PATCH', `/api/users/${user.id}`, {
      body: { name: 'Kari Nordmann' },
      ifMatch: user.version,
    });
    expect(named.version).toBe(user.version + 1);
    const signIn = await home.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'kari', password: testPassword },
    });
    const headers = { cookie: String(signIn.headers['set-cookie']).split(';')[0] ?? '' };
    const body = { currentPassword: testPassword, newPassword: 'a quite different one' };
    await drive(home, 'POST', '/api/session/password', { as: 'nobody', headers, body });
    await drive(home, 'DELETE', '/api/session', { as: 'nobody', headers });
    const reset = await drive(home, 'POST', `/api/users/${user.id}/reset-password`);
    await drive(home, 'DELETE', `/api/users/${user.id}`, { ifMatch: reset.version });

    const token = await drive(home, 'POST', '/api/tokens', {
      body: { name: 'script', scopes: ['Instance:Read'] },
    });
    await drive(home, 'GET', '/api/tokens');
    await drive(home, 'GET', `/api/tokens/${token.id}`);
    const next = await drive(home, 'POST', `/api/tokens/${token.id}/rotate`, { body: { overlap: '0' } });
    await drive(home, 'DELETE', `/api/tokens/${next.id}`);

    await drive(home, 'PATCH', '/api/extensions/prodsys-to-prodsys', { body: { parameters: {} } });
    await drive(home, 'POST', '/api/extensions/prodsys-to-prodsys/jobs/send-orders/run');
    await home.instance.jobs.idle();
    await drive(home, 'POST', '/api/jobs/prodsys-to-prodsys/send-orders/run');
    await home.instance.jobs.idle();
    const { items: series } = await drive<{ items: Row[] }>(home, 'GET', '/api/number-series');
    await drive(home, 'PATCH', `/api/number-series/${series[0]?.id}`, {
      body: { nextNumber: 90_000 },
      ifMatch: Number(series[0]?.version),
    });
  });

  it('answers about the registers as described', async () => {
    const home = pair.supplier;
    const company = await drive(home, 'GET', '/api/company');
    await drive(home, 'PUT', '/api/company', { body: supplierCompany, ifMatch: company.version });
    await drive(home, 'GET', '/api/company/history');

    const contact = await drive<Row & { persons: { id: string }[] }>(home, 'POST', '/api/contacts', {
      body: {
        ...buyerCompany,
        name: 'Verksted AS',
        organisationNumber: null,
        isCustomer: true,
        persons: [{ name: 'Per' }],
      },
    });
    await drive(home, 'GET', '/api/contacts');
    await drive(home, 'GET', `/api/contacts/${contact.id}`);
    const person = `/api/contacts/${contact.id}/persons/${contact.persons[0]?.id}`;
    await drive(home, 'GET', `${person}/export`);
    await drive(home, 'POST', `${person}/anonymise`);
    const { version } = await drive(home, 'GET', `/api/contacts/${contact.id}`);
    const changed = await drive(home, 'PATCH', `/api/contacts/${contact.id}`, {
      body: { note: 'Ny' },
      ifMatch: version,
    });
    const again = await drive(home, 'POST', '/api/contacts', {
      body: { name: 'Berg AS', email: 'berg@example.com', address: buyerCompany.address },
    });
    await drive(home, 'GET', `/api/contacts/${contact.id}/duplicates`);
    await drive(home, 'PUT', `/api/contacts/${contact.id}/duplicates/${again.id}`, {
      body: { state: 'dismissed' },
    });
    await drive(home, 'GET', '/api/contacts/duplicates?state=dismissed');
    await drive(home, 'GET', `/api/contacts/${contact.id}/history`);
    await drive(home, 'DELETE', `/api/contacts/${contact.id}`, { ifMatch: changed.version });

    const article = await drive(home, 'POST', '/api/articles', {
      body: { number: 'A-1', description: 'En' },
    });
    await drive(home, 'GET', '/api/articles?search=A-1');
    await drive(home, 'GET', `/api/articles/${article.id}`);
    const priced = await drive(home, 'PATCH', `/api/articles/${article.id}`, {
      body: { price: '12.5' },
      ifMatch: article.version,
    });
    await drive(home, 'GET', `/api/articles/${article.id}/history`);
    await drive(home, 'DELETE', `/api/articles/${article.id}`, { ifMatch: priced.version });
  });

  it('answers about files as described', async () => {
    const home = pair.buyer;
    const upload = (register: string, text: string) =>
      drive(home, 'POST', `/api/${register}/import`, { raw: text, headers: { 'content-type': 'text/csv' } });
    const until = (id: string, state: string) =>
      waitFor(async () => {
        const seen = await drive<Json>(home, 'GET', `/api/imports/${id}`);
        return seen['state'] === state ? seen : undefined;
      });
    const article = await upload('articles', 'Artikkelnummer;Beskrivelse;Enhet\nC-1;Bolt;stk\n');
    await until(article.id, 'previewed');
    await drive(home, 'GET', `/api/imports/${article.id}/rows?verdict=new`);
    await drive(home, 'POST', `/api/imports/${article.id}/apply`, { body: {} });
    await until(article.id, 'done');
    const others = [
      await upload('contacts', 'Navn;E-post\nVerksted AS;post@verksted.example\n'),
      await upload('purchase-orders', 'Ordrenummer;Leverandørnummer\nX-1;50001\n'),
    ];
    await home.instance.jobs.idle();
    await drive(home, 'GET', '/api/imports');
    await drive(home, 'DELETE', `/api/imports/${others[0]?.id}`);
    for (const register of ['contacts', 'articles', 'purchase-orders'])
      await drive(home, 'GET', `/api/${register}/export.csv`);
    // A file that is long enough to be stopped while it is applied.
    const rows = Array.from({ length: 60_000 }, (_, index) => `D-${index};Bolt;stk`).join('\n');
    const long = await upload('articles', `Artikkelnummer;Beskrivelse;Enhet\n${rows}\n`);
    await until(long.id, 'previewed');
    await drive(home, 'POST', `/api/imports/${long.id}/apply`, { body: {} });
    await drive(home, 'POST', `/api/imports/${long.id}/stop`);
    await home.instance.jobs.idle();
  }, 60_000);

  it('answers about orders on their way as described', async () => {
    const { buyer, supplier } = pair;
    const orders = '/api/purchase-orders';
    const draft = await pair.purchaseOrder({ state: 'draft' });
    await drive(buyer, 'GET', orders);
    await drive(buyer, 'GET', `${orders}/${draft.id}`);
    const changed = await drive(buyer, 'PATCH', `${orders}/${draft.id}`, {
      body: { note: 'Haster' },
      ifMatch: draft.version,
    });
    expect(changed.version).toBeGreaterThan(draft.version);
    await drive(buyer, 'GET', `${orders}/${draft.id}/history`);
    for (const action of ['release', 'reopen', 'release', 'copy'])
      await drive(buyer, 'POST', `${orders}/${draft.id}/${action}`);
    await drive(buyer, 'POST', `${orders}/check`, { body: { ids: [draft.id] } });
    const sent = [await pair.purchaseOrder(), await pair.purchaseOrder()];
    const run = await pair.export(draft, ...sent);
    await drive(buyer, 'GET', `/api/exports/${String(run['id'])}`);
    expect(await drive<string>(buyer, 'GET', `/api/exports/${String(run['id'])}/events`)).toContain(
      'event: done',
    );
    for (const action of ['receive', 'close']) await drive(buyer, 'POST', `${orders}/${draft.id}/${action}`);
    const cancelled = await pair.purchaseOrder();
    await drive(buyer, 'POST', `${orders}/${cancelled.id}/cancel`);
    await drive(supplier, 'PATCH', `/api/connections/${pair.supplierConnectionId}`, {
      body: { state: 'paused' },
      ifMatch: (await drive(supplier, 'GET', `/api/connections/${pair.supplierConnectionId}`)).version,
    });
    const set = await pair.purchaseOrder();
    expect(await pair.export(set)).toMatchObject({ noAction: 1 });
    await drive(buyer, 'POST', `${orders}/${set.id}/reset`);

    const [first, second] = await Promise.all(
      [draft, sent[0]].map((order) => pair.draft(order?.number ?? '')),
    );
    const drafts = '/api/order-drafts';
    const firstId = String(first?.['id']);
    const { version } = await drive(supplier, 'GET', `${drafts}/${firstId}`);
    const chosen = await drive(supplier, 'PATCH', `${drafts}/${firstId}`, {
      body: { contactId: first?.['contactId'] },
      ifMatch: version,
    });
    await drive(supplier, 'PATCH', `${drafts}/${firstId}/lines/1`, {
      body: { articleId: first?.lines[0]?.['articleId'] },
      ifMatch: chosen.version,
    });
    for (const part of ['history', 'messages', 'possible-duplicates'])
      await drive(supplier, 'GET', `${drafts}/${firstId}/${part}`);
    const approved = await drive(supplier, 'POST', `${drafts}/${firstId}/approve`);
    await drive(supplier, 'POST', `${drafts}/${String(second?.['id'])}/read`);
    await drive(supplier, 'POST', `${drafts}/approve`, { body: { items: [{ id: firstId, version: 1 }] } });
    await drive(supplier, 'POST', `${drafts}/${String(second?.['id'])}/reject`, {
      body: { reason: 'Utsolgt' },
    });

    await drive(supplier, 'GET', '/api/orders');
    const order = await drive(supplier, 'GET', `/api/orders/${String(approved['salesOrderId'])}`);
    const noted = await drive(supplier, 'PATCH', `/api/orders/${order.id}`, {
      body: { note: 'Haster' },
      ifMatch: order.version,
    });
    expect(noted.version).toBeGreaterThan(order.version);
    for (const action of ['close', 'reopen', 'copy', 'cancel'])
      await drive(supplier, 'POST', `/api/orders/${order.id}/${action}`);
    await drive(supplier, 'GET', `/api/orders/${order.id}/history`);
    await drive(supplier, 'POST', '/api/orders', {
      body: {
        contactId: first?.['contactId'],
        lines: [{ articleNumber: 'STL-200', description: 'Plate', quantity: '1', unitPrice: '10' }],
      },
    });
  }, 60_000);

  it('answers about connections as described', async () => {
    const { buyer } = pair;
    await drive(buyer, 'GET', '/api/connections');
    await drive(buyer, 'GET', '/api/partners');
    await drive(buyer, 'GET', `/api/partners/${pair.connectionId}`);
    await drive(buyer, 'POST', `/api/connections/${pair.connectionId}/test`);
    const connection = await drive(buyer, 'POST', '/api/connections', {
      body: { role: 'supplier', name: 'Ny' },
    });
    const changed = await drive(buyer, 'PATCH', `/api/connections/${connection.id}`, {
      body: { name: 'Nyere' },
      ifMatch: connection.version,
    });
    await drive(buyer, 'DELETE', `/api/connections/${connection.id}`, { ifMatch: changed.version });
  });

  it('leaves none out', async () => {
    const described = [pair.buyer, pair.supplier].map(({ contract }) => contract.operations());
    const driven = new Set([...pair.buyer.contract.driven, ...pair.supplier.contract.driven]);
    const all = new Set((await Promise.all(described)).flat());
    expect([...all].filter((name) => !driven.has(name))).toEqual([]);
  });
});
