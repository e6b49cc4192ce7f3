import { startTestInstance, type TestInstance } from '@prodsys/platform/testing';
import { core } from './core-module';

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}
interface HistoryPage {
  items: {
    actor: string;
    action: string;
    message: string;
    changes: { field: string; from: unknown; to: unknown }[];
  }[];
}
type Row = Record<string, unknown> & { id: string; version: number; number: string };

let instance: TestInstance;
beforeAll(async () => {
  instance = await startTestInstance('buyer', { modules: [core], extensions: [] });
  await instance.call('PUT', '/api/company', {
    body: {
      name: 'Fjord Industri AS',
      organisationNumber: '974760673',
      address,
      deliveryAddress: { ...address, line1: 'Kai 3' },
    },
  });
});
afterAll(() => instance.stop());

const address = { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' };
let count = 0;
const contact = async (over = {}) =>
  (
    await instance.call<Row & { persons: Row[] }>('POST', '/api/contacts', {
      body: { name: `Stål ${++count} AS`, email: 'post@staal.example', address, isSupplier: true, ...over },
    })
  ).body;
const article = async (over = {}) =>
  (
    await instance.call<Row>('POST', '/api/articles', {
      body: { number: `A-${++count}`, description: 'Stålplate', ...over },
    })
  ).body;
const order = async (over = {}) =>
  (await instance.call<Row>('POST', '/api/purchase-orders', { body: { lines: [], ...over } })).body;
const history = async (path: string) =>
  (await instance.call<HistoryPage>('GET', `${path}/history`)).body.items;

describe('a contact', () => {
  it('keeps its history: who, when, which field, from what to what', async () => {
    const { id } = await contact({ name: 'Før AS' });
    await instance.call('PATCH', `/api/contacts/${id}`, {
      body: { name: 'Etter AS', address: { ...address, city: 'Oslo' }, paymentTerms: '30 dager' },
      ifMatch: 1,
      as: 'office',
    });
    expect(await history(`/api/contacts/${id}`)).toMatchObject([
      {
        actor: 'office',
        action: 'changed',
        message: 'endret',
        changes: expect.arrayContaining([
          { field: 'name', from: 'Før AS', to: 'Etter AS' },
          { field: 'address/city', from: 'Bergen', to: 'Oslo' },
          { field: 'paymentTerms', from: null, to: '30 dager' },
        ]) as unknown,
      },
      { actor: 'admin', action: 'created', message: 'opprettet' },
    ]);
  });

  it('leaves no trace of a change that changes nothing', async () => {
    const { id } = await contact({ note: 'x' });
    await instance.call('PATCH', `/api/contacts/${id}`, { body: { note: 'x' }, ifMatch: 1 });
    expect(await history(`/api/contacts/${id}`)).toHaveLength(1);
  });

  it('keeps its persons when it is changed: by id, by e-mail, by name', async () => {
    const persons = [
      { name: 'Kari', email: 'kari@x.example' },
      { name: 'Ola' },
      { name: 'Per', email: 'per@x.example' },
    ];
    const before = await contact({ persons });
    const [kari, ola, per] = before.persons.map((person) => person.id);
    const { body } = await instance.call<{ persons: Row[] }>('PATCH', `/api/contacts/${before.id}`, {
      body: {
        persons: [
          { name: 'Ola', phone: '55' },
          { id: per, name: 'Pål', isDefault: true },
          { name: 'Kari Nordmann', email: 'kari@x.example' },
          { name: 'Ny' },
        ],
      },
      ifMatch: 1,
    });
    const byName = new Map(body.persons.map((person) => [person['name'], person]));
    expect(byName.get('Ola')).toMatchObject({ id: ola, phone: '55', isDefault: false });
    expect(byName.get('Pål')).toMatchObject({ id: per, isDefault: true });
    expect(byName.get('Kari Nordmann')).toMatchObject({ id: kari });
    expect([kari, ola, per]).not.toContain(byName.get('Ny')?.id);
    const stranger = (await contact({ persons: [{ name: 'X' }] })).persons[0]?.id;
    expect(
      await instance.call('PATCH', `/api/contacts/${before.id}`, {
        body: { persons: [{ id: stranger, name: 'X' }] },
        ifMatch: 2,
      }),
    ).toMatchObject({ status: 422, body: { code: 'person-unknown' } });
  });

  it('gets the next number that nobody has typed in', async () => {
    const first = await contact({ isCustomer: true });
    const next = (number: unknown, by: number) => String(Number(number) + by);
    await contact({ supplierNumber: next(first['supplierNumber'], 1), isSupplier: true });
    expect((await contact())['supplierNumber']).toBe(next(first['supplierNumber'], 2));
  });

  it('keeps an address and an e-mail once it has them', async () => {
    const { id } = await contact();
    for (const field of ['email', 'address'])
      expect(
        await instance.call('PATCH', `/api/contacts/${id}`, { body: { [field]: null }, ifMatch: 1 }),
      ).toMatchObject({
        status: 422,
        body: { code: 'contact-incomplete', errors: [{ pointer: `/${field}` }] },
      });
  });

  it("is told which of its numbers is wrong, or is another one's", async () => {
    const { supplierNumber } = await contact();
    const { id } = await contact({ isCustomer: true });
    const change = (body: object) => instance.call('PATCH', `/api/contacts/${id}`, { body, ifMatch: 1 });
    expect(await change({ supplierNumber })).toMatchObject({
      status: 409,
      body: { errors: [{ pointer: '/supplierNumber', code: 'contact-number-taken' }] },
    });
    expect(await change({ organisationNumber: '974760674' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/organisationNumber', code: 'organisation-number-invalid' }] },
    });
  });

  it('shows its default person in lists', async () => {
    const persons = [{ name: 'Ola' }, { name: 'Kari', isDefault: true }];
    const { id } = await contact({ name: 'Listet AS', persons });
    const { body } = await instance.call<Page>('GET', '/api/contacts?search=Listet');
    expect(body.items).toMatchObject([{ id, defaultPerson: { name: 'Kari' } }]);
  });

  it('has a default person who is there', async () => {
    const made = await contact({
      persons: [{ name: 'Sluttet', active: false, isDefault: true }, { name: 'Her' }],
    });
    expect(made.persons.map((person) => [person['name'], person['isDefault']])).toEqual([
      ['Sluttet', false],
      ['Her', true],
    ]);
  });

  it('brings its orders along when its name changes', async () => {
    const { id } = await contact({ name: 'Gammelnavn AS', isCustomer: true });
    const bought = await order({ supplierContactId: id });
    await instance.call('PATCH', `/api/contacts/${id}`, { body: { name: 'Nyttnavn AS' }, ifMatch: 1 });
    await instance.instance.jobs.run('core', 'refresh-words');
    const find = async (name: string) =>
      (await instance.call<Page>('GET', `/api/purchase-orders?search=${name}`)).body.items.map(
        (item) => item['id'],
      );
    expect(await find('nyttnavn')).toEqual([bought.id]);
    expect(await find('gammelnavn')).toEqual([]);
  });

  it('stands in the list where a Norwegian looks for it', async () => {
    for (const name of ['Åsrud Sortert', 'Østby Sortert', 'Ærfugl Sortert', 'Zander Sortert', 'aker Sortert'])
      await contact({ name });
    const { body } = await instance.call<Page>('GET', '/api/contacts?search=sortert&sort=name');
    expect(body.items.map((item) => String(item['name']).split(' ')[0])).toEqual([
      'aker',
      'Zander',
      'Ærfugl',
      'Østby',
      'Åsrud',
    ]);
  });

  it('is deleted when nothing refers to it, else deactivated', async () => {
    const unused = await contact();
    await instance.call('DELETE', `/api/contacts/${unused.id}`, { ifMatch: 1 });
    expect((await instance.call('GET', `/api/contacts/${unused.id}`)).status).toBe(404);
    const used = await contact();
    await article({ suppliers: [{ contactId: used.id }] });
    await instance.call('DELETE', `/api/contacts/${used.id}`, { ifMatch: 1 });
    expect((await instance.call('GET', `/api/contacts/${used.id}`)).body).toMatchObject({ active: false });
    expect(await history(`/api/contacts/${used.id}`)).toMatchObject([
      { action: 'deactivated' },
      { action: 'created' },
    ]);
  });

  it('is changed by nobody who has not read it, or not as it is now', async () => {
    const { id } = await contact();
    const change = (ifMatch?: number) =>
      instance.call('PATCH', `/api/contacts/${id}`, {
        body: { note: 'x' },
        ...(ifMatch === undefined ? {} : { ifMatch }),
      });
    expect(await change()).toMatchObject({ status: 428, body: { code: 'if-match-missing' } });
    expect(await change(7)).toMatchObject({ status: 412, body: { code: 'version-stale' } });
    const [first, second] = await Promise.all([change(1), change(1)]);
    expect([first.status, second.status].sort()).toEqual([200, 412]);
  });
});

describe('an article', () => {
  it('has several suppliers, one of them the default, each with number, price, currency and lead time', async () => {
    const [one, two] = [await contact(), await contact()];
    const suppliers = [
      { contactId: one.id, supplierArticleNumber: 'X-1', price: '10.5', leadTimeDays: 5 },
      { contactId: two.id, supplierArticleNumber: 'Y-1', price: '9', currency: 'EUR', isDefault: true },
    ];
    const created = await article({ suppliers });
    const stored = created['suppliers'] as { contactId: string }[];
    expect(stored.find((row) => row.contactId === one.id)).toEqual({
      ...suppliers[0],
      description: null,
      currency: null,
      isDefault: false,
    });
    expect(stored.find((row) => row.contactId === two.id)).toEqual({
      ...suppliers[1],
      description: null,
      leadTimeDays: null,
    });
    await instance.call('PATCH', `/api/articles/${created.id}`, {
      body: { suppliers: [{ ...suppliers[0], price: '11' }] },
      ifMatch: 1,
    });
    expect((await history(`/api/articles/${created.id}`))[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: `suppliers/${one.id}/price`, from: '10.5', to: '11' },
        { field: `suppliers/${one.id}/isDefault`, from: false, to: true },
        {
          field: `suppliers/${two.id}`,
          from: expect.objectContaining({ supplierArticleNumber: 'Y-1' }) as unknown,
          to: null,
        },
      ]),
    );
  });

  it('names only suppliers that exist', async () => {
    expect(
      await instance.call('POST', '/api/articles', {
        body: {
          number: 'NO-SUPPLIER',
          description: 'x',
          suppliers: [{ contactId: '00000000-0000-4000-8000-000000000000' }],
        },
      }),
    ).toMatchObject({ status: 422, body: { code: 'contact-unknown' } });
  });

  it('is deleted when no order has it, else deactivated', async () => {
    const [unused, used, supplier] = [await article(), await article(), await contact()];
    await order({ supplierContactId: supplier.id, lines: [{ articleId: used.id, quantity: '1' }] });
    for (const { id } of [unused, used]) await instance.call('DELETE', `/api/articles/${id}`, { ifMatch: 1 });
    expect((await instance.call('GET', `/api/articles/${unused.id}`)).status).toBe(404);
    expect((await instance.call('GET', `/api/articles/${used.id}`)).body).toMatchObject({ active: false });
    const found = await instance.call<Page>('GET', `/api/articles?search=${unused.number}`);
    expect(found.body.items.map((item) => item['id'])).not.toContain(unused.id);
  });
});

describe('a purchase order', () => {
  it('takes persons, addresses, terms and currency from the cards when it says nothing itself', async () => {
    const supplier = await contact({
      paymentTerms: '14 dager',
      currency: 'EUR',
      persons: [{ name: 'A' }, { name: 'Selger', isDefault: true }],
    });
    const part = await article({
      purchasePrice: '3',
      suppliers: [{ contactId: supplier.id, price: '2.5' }],
    });
    expect(
      await order({ supplierContactId: supplier.id, lines: [{ articleId: part.id, quantity: '4' }] }),
    ).toMatchObject({
      currency: 'EUR',
      paymentTerms: '14 dager',
      supplierPerson: { name: 'Selger' },
      deliveryAddress: { line1: 'Kai 3' },
      invoiceAddress: { line1: 'Havnegata 1' },
      total: '10.00',
      lines: [{ unitPrice: '2.5', amount: '10.00' }],
    });
  });

  it('takes no price of another currency for its own', async () => {
    const supplier = await contact();
    const part = await article({
      purchasePrice: '3',
      suppliers: [{ contactId: supplier.id, price: '2.5', currency: 'EUR' }],
    });
    const lines = [{ articleId: part.id, quantity: '1' }];
    expect(await order({ supplierContactId: supplier.id, lines })).toMatchObject({
      currency: 'NOK',
      lines: [{ unitPrice: '3' }],
    });
    expect(await order({ supplierContactId: supplier.id, lines, currency: 'EUR' })).toMatchObject({
      lines: [{ unitPrice: '2.5' }],
    });
    expect(await order({ supplierContactId: supplier.id, lines, currency: 'SEK' })).toMatchObject({
      lines: [{ unitPrice: '0' }],
    });
  });

  it('shows in its history what became of it, line by line', async () => {
    const supplier = await contact();
    const lines = [
      { description: 'Frakt', quantity: '1', unitPrice: '100' },
      { description: 'Bolt', quantity: '5', unitPrice: '2' },
    ];
    const { id } = await order({ supplierContactId: supplier.id, lines });
    await instance.call('PATCH', `/api/purchase-orders/${id}`, {
      body: { reference: 'P-88', lines: [lines[0], { ...lines[1], quantity: '6' }] },
      ifMatch: 1,
    });
    for (const action of ['release', 'reopen', 'release', 'receive', 'close'])
      expect((await instance.call('POST', `/api/purchase-orders/${id}/${action}`)).status).toBe(200);
    const entries = await history(`/api/purchase-orders/${id}`);
    expect(entries.map((entry) => entry.action)).toEqual([
      'closed',
      'received',
      'released',
      'reopened',
      'released',
      'changed',
      'created',
    ]);
    expect(entries[5]?.changes).toEqual([
      { field: 'reference', from: null, to: 'P-88' },
      { field: 'lines/2/quantity', from: '5', to: '6' },
    ]);
    expect(entries[0]?.changes).toEqual([{ field: 'state', from: 'received', to: 'closed' }]);
    expect((await instance.call('GET', `/api/purchase-orders/${id}`)).body).toMatchObject({
      total: '112.00',
      state: 'closed',
    });
    expect(
      await instance.call('PATCH', `/api/purchase-orders/${id}`, { body: { note: 'x' }, ifMatch: 7 }),
    ).toMatchObject({ status: 409, body: { code: 'order-state-ended' } });
  });

  it('is copied into a new draft, whatever became of it', async () => {
    const supplier = await contact();
    const original = await order({
      supplierContactId: supplier.id,
      state: 'released',
      reference: 'P-1',
      requestedDeliveryDate: '2026-12-01',
      lines: [{ description: 'Bolt', quantity: '5', unitPrice: '2', requestedDeliveryDate: '2026-12-02' }],
    });
    await instance.call('POST', `/api/purchase-orders/${original.id}/cancel`);
    const copy = await instance.call<Row>('POST', `/api/purchase-orders/${original.id}/copy`, {
      as: 'office',
    });
    expect(copy).toMatchObject({
      status: 201,
      body: {
        state: 'draft',
        status: null,
        reference: 'P-1',
        requestedDeliveryDate: null,
        total: '10.00',
        version: 1,
        lines: [{ lineNumber: 1, description: 'Bolt', quantity: '5', requestedDeliveryDate: null }],
      },
    });
    expect(copy.body.number).not.toBe(original.number);
  });
});

describe('an order of a customer', () => {
  it('is written by hand, changed while open, closed, opened again and copied', async () => {
    const customer = await contact({
      isSupplier: false,
      isCustomer: true,
      paymentTerms: '30 dager',
      persons: [{ name: 'Kjøper' }],
    });
    const part = await article({ price: '99.99' });
    const { body: created, status } = await instance.call<Row>('POST', '/api/orders', {
      body: {
        contactId: customer.id,
        referenceNumber: 'THEIRS-1',
        lines: [{ articleId: part.id, quantity: '3' }],
      },
      as: 'office',
    });
    expect(status).toBe(201);
    expect(created).toMatchObject({
      state: 'open',
      paymentTerms: '30 dager',
      contactPerson: { name: 'Kjøper' },
      total: '299.97',
    });
    const changed = await instance.call<Row>('PATCH', `/api/orders/${created.id}`, {
      body: {
        lines: [{ articleNumber: part.number, quantity: '2', unitPrice: '10', discountPercent: '50' }],
      },
      ifMatch: 1,
    });
    expect(changed.body).toMatchObject({ total: '10.00', version: 2 });
    const act = async (name: string) =>
      (await instance.call('POST', `/api/orders/${created.id}/${name}`)).status;
    expect([await act('close'), await act('close'), await act('reopen'), await act('cancel')]).toEqual([
      200, 409, 200, 200,
    ]);
    expect(
      await instance.call('PATCH', `/api/orders/${created.id}`, { body: { note: 'x' }, ifMatch: 5 }),
    ).toMatchObject({ status: 409, body: { code: 'order-state-not-allowed' } });
    const copy = await instance.call('POST', `/api/orders/${created.id}/copy`);
    expect(copy.body).toMatchObject({ state: 'open', total: '10.00', referenceNumber: null });
    expect((await history(`/api/orders/${created.id}`)).map((entry) => entry.action)).toEqual([
      'cancelled',
      'reopened',
      'closed',
      'changed',
      'created',
    ]);
  });

  it('has articles on every line, and says all that is wrong at once', async () => {
    const customer = await contact({ isCustomer: true });
    const part = await article();
    expect(
      await instance.call('POST', '/api/orders', {
        body: {
          contactId: customer.id,
          lines: [
            { articleNumber: 'NOWHERE', quantity: '1' },
            { articleId: part.id, quantity: '1', lineNumber: 3 },
            { articleId: part.id, quantity: '1', lineNumber: 3, priceQuantity: '0' },
          ],
        },
      }),
    ).toMatchObject({
      status: 422,
      body: {
        code: 'order-invalid',
        errors: [
          { pointer: '/lines/0/articleNumber', code: 'own-article-unknown' },
          { pointer: '/lines/2/lineNumber', code: 'line-number-twice' },
          { pointer: '/lines/2/priceQuantity', code: 'price-quantity-not-positive' },
        ],
      },
    });
  });
});

it('keeps the own organisation whole: what a change does not name stays, and its contact is not another way in', async () => {
  const { body: before } = await instance.call<Row>('GET', '/api/company');
  await instance.call('PUT', '/api/company', {
    body: { name: 'Fjord Industri AS' },
    ifMatch: before.version,
  });
  const { body: after } = await instance.call<Row>('GET', '/api/company');
  expect(after).toEqual({ ...before, version: before.version + 1 });
  const path = `/api/contacts/${String(after['contactId'])}`;
  const own = await instance.call<Row>('GET', path);
  const change = (body: object) => instance.call('PATCH', path, { body, ifMatch: own.body.version });
  for (const body of [{ name: 'Annet' }, { active: false }, { isSupplier: false }])
    expect(await change(body)).toMatchObject({ status: 409, body: { code: 'contact-is-own-company' } });
  expect(await instance.call('DELETE', path, { ifMatch: own.body.version })).toMatchObject({ status: 409 });
  expect(await change({ persons: [{ name: 'Kari', isDefault: true }] })).toMatchObject({ status: 200 });
});

it('finds an order, an article by its whole number', async () => {
  const made = await article();
  await article({ number: `${made.number}-2` });
  const { body } = await instance.call<Page>('GET', `/api/articles?number=${made.number}`);
  expect(body.items.map((item) => item['number'])).toEqual([made.number]);
  const bought = await order({ supplierContactId: (await contact()).id });
  const found = await instance.call<Page>('GET', `/api/purchase-orders?number=${bought.number}`);
  expect(found.body.items.map((item) => item['id'])).toEqual([bought.id]);
});

it('finds an article by what its supplier calls it', async () => {
  const [ours, other] = [await contact(), await contact()];
  const called = (contactId: string) => [{ contactId, supplierArticleNumber: 'PL-2' }];
  const made = await article({ suppliers: called(ours.id) });
  await article({ suppliers: called(other.id) });
  await article({ suppliers: [{ contactId: ours.id, supplierArticleNumber: 'PL-20' }] });
  const { body } = await instance.call<Page>(
    'GET',
    `/api/articles?supplierContactId=${ours.id}&supplierArticleNumber=PL-2`,
  );
  expect(body.items.map(({ id }) => id)).toEqual([made.id]);
});

it('lets only an active supplier be chosen, and leaves old orders as they are', async () => {
  const [customer, supplier] = [await contact({ isSupplier: false, isCustomer: true }), await contact()];
  const bought = await order({ supplierContactId: supplier.id });
  await instance.call('PATCH', `/api/contacts/${supplier.id}`, { body: { active: false }, ifMatch: 1 });
  for (const { id } of [customer, supplier])
    expect(
      await instance.call('POST', '/api/purchase-orders', { body: { supplierContactId: id } }),
    ).toMatchObject({ status: 422, body: { code: 'supplier-unusable' } });
  expect(
    await instance.call('PATCH', `/api/purchase-orders/${bought.id}`, { body: { note: 'x' }, ifMatch: 1 }),
  ).toMatchObject({ status: 200 });
});

it('tells what was changed in the own organisation', async () => {
  await instance.call('PUT', '/api/company', {
    body: { name: 'Fjord Industri AS', organisationNumber: '974760673', address, mobile: '90 00 00 00' },
    ifMatch: (await instance.call<Row>('GET', '/api/company')).body.version,
  });
  expect((await history('/api/company'))[0]?.changes).toEqual(
    expect.arrayContaining([{ field: 'mobile', from: null, to: '90 00 00 00' }]),
  );
});
