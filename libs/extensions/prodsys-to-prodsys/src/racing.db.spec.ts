import type { TestInstance } from '@prodsys/platform/testing';
import { buyerCompany, startPair, supplierCompany, type Pair } from './testing/pair';

type Json = Record<string, unknown>;
interface Editable {
  at: TestInstance;
  path: string;
  method: 'PATCH' | 'PUT';
  /** A valid change that says who made it. */
  edit(by: string): Json;
  /** Where the change is seen. */
  seen(record: Json): unknown;
}

let pair: Pair;
const editables = new Map<string, Editable>();
beforeAll(async () => {
  pair = await startPair();
  const article = await pair.article('RACE-1');
  const other = await pair.article('RACE-2');
  const released = await pair.purchaseOrder();
  const exported = await pair.purchaseOrder();
  await pair.export(exported);
  const draft = await pair.draft(exported.number);
  const customers: string[] = [];
  for (const name of ['Kunde A', 'Kunde B'])
    customers.push(
      (
        await pair.supplier.call<{ id: string }>('POST', '/api/contacts', {
          body: { ...supplierCompany, organisationNumber: null, name, isCustomer: true },
        })
      ).body.id,
    );
  const choose = (by: string) => (by === 'a' ? 0 : 1);
  const name = { edit: (by: string) => ({ name: `Navn ${by}` }), seen: (record: Json) => record['name'] };
  const add = (
    what: string,
    at: TestInstance,
    path: string,
    fields: Pick<Editable, 'edit' | 'seen'>,
    method: 'PATCH' | 'PUT' = 'PATCH',
  ) => editables.set(what, { at, path, method, ...fields });
  add('contact', pair.buyer, `/api/contacts/${pair.supplierContactId}`, name);
  add('article', pair.supplier, `/api/articles/${String(article['id'])}`, {
    edit: (by) => ({ description: by, suppliers: [] }),
    seen: (record) => record['description'],
  });
  add(
    'company',
    pair.buyer,
    '/api/company',
    { edit: (by) => ({ ...buyerCompany, name: `Navn ${by}` }), seen: name.seen },
    'PUT',
  );
  add('connection', pair.buyer, `/api/connections/${pair.connectionId}`, name);
  add('purchase order', pair.buyer, `/api/purchase-orders/${released.id}`, {
    edit: (by) => ({ reference: by, lines: [{ supplierArticleNumber: by, description: by, quantity: '1' }] }),
    seen: (record) => record['reference'],
  });
  add('customer of a draft', pair.supplier, `/api/order-drafts/${String(draft['id'])}`, {
    edit: (by) => ({ contactId: customers[choose(by)] }),
    seen: (record) => (record['contactId'] === customers[0] ? 'Navn a' : 'Navn b'),
  });
  add('line of a draft', pair.supplier, `/api/order-drafts/${String(draft['id'])}/lines/1`, {
    edit: (by) => ({ articleId: [article, other][choose(by)]?.['id'] }),
    seen: (record) => ((record['lines'] as Json[])[0]?.['ownArticleNumber'] === 'RACE-1' ? 'a' : 'b'),
  });
});
afterAll(() => pair.stop());

const named = [
  'contact',
  'article',
  'company',
  'connection',
  'purchase order',
  'customer of a draft',
  'line of a draft',
];
const of = (what: string) => editables.get(what) as Editable;
const read = async ({ at, path }: Editable) =>
  (await at.call<Json & { version: number }>('GET', path.replace(/\/lines\/1$/, ''))).body;
const change = ({ at, path, method, edit }: Editable, by: string, options: object) =>
  at.call<Json>(method, path, { body: edit(by), ...options });

it.each(named)('does not let anybody overwrite a %s they have not read', async (what) => {
  const before = await read(of(what));
  expect(await change(of(what), 'a', {})).toMatchObject({ status: 428, body: { code: 'if-match-missing' } });
  for (const ifMatch of [before.version - 1, before.version + 1])
    expect(await change(of(what), 'a', { ifMatch })).toMatchObject({
      status: 412,
      body: { code: 'version-stale' },
    });
  expect(await read(of(what))).toEqual(before);
});

it.each(named)(
  'lets exactly one of two people win who change a %s at once, and tells the other',
  async (what) => {
    for (let round = 0; round < 4; round++) {
      const { version } = await read(of(what));
      const both = await Promise.all(['a', 'b'].map((by) => change(of(what), by, { ifMatch: version })));
      expect(both.map((answer) => answer.status).sort()).toEqual([200, 412]);
      const after = await read(of(what));
      expect(after.version).toBe(version + 1);
      const winner = both.findIndex((answer) => answer.status === 200) === 0 ? 'a' : 'b';
      expect(String(of(what).seen(after)).split(' ').at(-1)).toBe(winner);
    }
  },
);

it('lets one of ten people win who deactivate and change an article at once', async () => {
  const article = await pair.article('RACE-3');
  // An order has it: it cannot be deleted.
  const customer = await pair.supplier.call<{ id: string }>('POST', '/api/contacts', {
    body: {
      name: 'Kunde',
      email: 'k@x.example',
      address: { line1: 'Kai 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
      isCustomer: true,
    },
  });
  await pair.supplier.call('POST', '/api/orders', {
    body: { contactId: customer.body.id, lines: [{ articleId: article['id'], quantity: '1' }] },
  });
  const path = `/api/articles/${String(article['id'])}`;
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      index % 2 === 0
        ? pair.supplier.call('DELETE', path, { ifMatch: 1 })
        : pair.supplier.call('PATCH', path, { body: { description: `Nr. ${index}` }, ifMatch: 1 }),
    ),
  );
  expect(all.filter((answer) => answer.status < 300)).toHaveLength(1);
  expect(all.filter((answer) => answer.status === 412)).toHaveLength(9);
});

it('lets one of several who end and change a connection at once win', async () => {
  const { body } = await pair.supplier.call<{ id: string }>('POST', '/api/connections', {
    body: { role: 'supplier', name: 'Kort liv' },
  });
  const path = `/api/connections/${body.id}`;
  const all = await Promise.all([
    pair.supplier.call('DELETE', path, { ifMatch: 1 }),
    pair.supplier.call('PATCH', path, { body: { state: 'active' }, ifMatch: 1 }),
    pair.supplier.call('DELETE', path, { ifMatch: 1 }),
    pair.supplier.call('PATCH', path, { body: { name: 'Lenge leve' }, ifMatch: 1 }),
  ]);
  expect(
    all
      .map((answer) => answer.status)
      .sort((a, b) => a - b)
      .slice(1),
  ).toEqual([412, 412, 412]);
});

it('makes one order of a draft that several people approve or reject at once', async () => {
  const order = await pair.purchaseOrder();
  await pair.export(order);
  const draft = await pair.draft(order.number);
  const path = `/api/order-drafts/${String(draft['id'])}`;
  const all = await Promise.all([
    pair.supplier.call('POST', `${path}/approve`),
    pair.supplier.call('POST', `${path}/reject`, { body: { reason: 'Nei' } }),
    pair.supplier.call('POST', `${path}/approve`),
    pair.supplier.call('POST', `${path}/reject`, { body: { reason: 'Nei' } }),
  ]);
  expect(all.filter((answer) => answer.status === 200)).toHaveLength(1);
  expect(all.every((answer) => [200, 409].includes(answer.status))).toBe(true);
  const after = await pair.draft(order.number);
  const orders = (await pair.supplier.call<{ items: Json[] }>('GET', '/api/orders?limit=200')).body.items;
  const made = orders.filter((made) => made['referenceNumber'] === order.number);
  expect(made).toHaveLength(after['state'] === 'approved' ? 1 : 0);
});

it('approves no draft that its customer has changed since it was read', async () => {
  const order = await pair.purchaseOrder();
  await pair.export(order);
  const draft = await pair.draft(order.number);
  const path = `/api/order-drafts/${String(draft['id'])}`;
  const line = draft.lines[0] as { lineNumber: number; articleId: string };
  await pair.supplier.call('PATCH', `${path}/lines/${line.lineNumber}`, {
    body: { articleId: line.articleId },
    ifMatch: Number(draft['version']),
  });
  const approve = (ifMatch: number) => pair.supplier.call('POST', `${path}/approve`, { ifMatch });
  expect(await approve(Number(draft['version']))).toMatchObject({ status: 412 });
  expect(await approve(Number(draft['version']) + 1)).toMatchObject({ status: 200 });
});

it('gives people who create at once different numbers, and one number to one of them', async () => {
  const contact = (fields: object) =>
    pair.buyer.call<Json>('POST', '/api/contacts', {
      body: { ...supplierCompany, organisationNumber: null, isCustomer: true, ...fields },
    });
  const all = await Promise.all(Array.from({ length: 8 }, (_, index) => contact({ name: `Ny ${index}` })));
  expect(all.map((answer) => answer.status)).toEqual(Array(8).fill(201));
  expect(new Set(all.map((answer) => answer.body['customerNumber'])).size).toBe(8);
  const same = await Promise.all(
    Array.from({ length: 4 }, (_, index) => contact({ name: `Lik ${index}`, customerNumber: 'K-1' })),
  );
  expect(same.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409]);
  const numbered = await Promise.all(
    Array.from({ length: 4 }, () =>
      pair.buyer.call('POST', '/api/purchase-orders', {
        body: { supplierContactId: pair.supplierContactId, number: 'PO-LIK' },
      }),
    ),
  );
  expect(numbered.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409]);
});

it('lets one of ten people win who delete and change an article that no order has', async () => {
  const article = await pair.article('RACE-4');
  const path = `/api/articles/${String(article['id'])}`;
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      index % 2 === 0
        ? pair.supplier.call('DELETE', path, { ifMatch: 1 })
        : pair.supplier.call('PATCH', path, { body: { description: `Nr. ${index}` }, ifMatch: 1 }),
    ),
  );
  expect(all.filter((answer) => answer.status < 300)).toHaveLength(1);
  expect(all.filter((answer) => [404, 412].includes(answer.status))).toHaveLength(9);
});
