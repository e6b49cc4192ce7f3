import { buyerCompany, startPair, type Pair } from './testing/pair';

let pair: Pair;
beforeEach(async () => {
  pair = await startPair();
});
afterEach(() => pair.stop());

const customers = async () =>
  (
    await pair.supplier.call<{ items: Record<string, unknown>[] }>('GET', '/api/contacts?role=customer')
  ).body.items.filter((contact) => contact['name'] !== 'Nordisk Stål AS');
const customer = async (fields: object) =>
  (
    await pair.supplier.call<{ id: string }>('POST', '/api/contacts', {
      body: { ...buyerCompany, isCustomer: true, ...fields },
    })
  ).body;

it('links an identical company and creates nothing', async () => {
  const contact = await customer({ organisationNumber: null });
  const order = await pair.purchaseOrder();
  await pair.export(order);
  expect(await pair.draft(order.number)).toMatchObject({ contactId: contact.id, contactMatch: 'exact' });
  expect(await customers()).toHaveLength(1);
  const next = await pair.purchaseOrder();
  await pair.export(next);
  expect(await pair.draft(next.number)).toMatchObject({ contactId: contact.id, contactMatch: 'linked' });
});

it('finds a company by its organisation number whatever its name', async () => {
  const contact = await customer({ name: 'Fjord Ind.' });
  await pair.export(await pair.purchaseOrder({ number: 'PO-1' }));
  expect(await pair.draft('PO-1')).toMatchObject({ contactId: contact.id, contactMatch: 'exact' });
});

it('creates a company that nobody knows, once, marked as created by an import', async () => {
  const orders = await Promise.all(Array.from({ length: 5 }, () => pair.purchaseOrder()));
  await pair.export(...orders);
  expect(await customers()).toMatchObject([
    { name: 'Fjord Industri AS', createdByImport: true, isCustomer: true, address: { postalCode: '5003' } },
  ]);
  expect((await pair.draft(orders[0]?.number ?? '')).warnings).toMatchObject(expect.any(Array));
});

it('does not take another company with the same name and address but another organisation number', async () => {
  await customer({ organisationNumber: '974760673' });
  await pair.export(await pair.purchaseOrder({ number: 'PO-1' }));
  expect(await pair.draft('PO-1')).toMatchObject({ contactMatch: 'created' });
  expect(await customers()).toHaveLength(2);
});

it('lets a person decide between two, and no order waits for it', async () => {
  await customer({ organisationNumber: null });
  const second = await customer({ organisationNumber: null, email: 'other@fjord.example' });
  await pair.export(await pair.purchaseOrder({ number: 'PO-1' }));
  const draft = (await pair.draft('PO-1')) as { id: string; version: number; lines: [] };
  expect(draft).toMatchObject({
    contactId: null,
    contactMatch: 'undecided',
    candidates: [{ name: 'Fjord Industri AS' }, { name: 'Fjord Industri AS' }],
  });
  expect(await pair.supplier.call('POST', `/api/order-drafts/${draft.id}/approve`)).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'contact-undecided' }] },
  });
  await pair.supplier.call('PATCH', `/api/order-drafts/${draft.id}`, {
    ifMatch: draft.version,
    body: { contactId: second.id },
  });
  expect(await pair.supplier.call('POST', `/api/order-drafts/${draft.id}/approve`)).toMatchObject({
    status: 200,
    body: { state: 'approved' },
  });
});

it('refuses another instance under a pinned token', async () => {
  await pair.export(await pair.purchaseOrder({ number: 'PO-1' }));
  const stranger = {
    id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
    number: 'PO-9',
    revision: 1,
    orderDate: '2026-11-22',
    currency: 'NOK',
    buyer: { instanceId: '01932c9e-6a1e-7d4b-9d6c-00000000dead', ...buyerCompany },
    lines: [{ lineNumber: 1, articleNumber: 'STL-200', quantity: '1', unitPrice: '1' }],
  };
  const answer = await pair.supplier.call('POST', '/api/partner/v1/purchase-orders', {
    as: { token: pair.token },
    body: stranger,
  });
  expect(answer).toMatchObject({ status: 403, body: { code: 'instance-mismatch' } });
  expect(await pair.drafts()).toHaveLength(1);
});

it("hands over the supplier's card, and takes the buyer's", async () => {
  const as = { token: pair.token };
  const card = await pair.supplier.call('GET', '/api/partner/v1/contacts/supplier', { as });
  expect(card).toMatchObject({
    status: 200,
    body: { name: 'Nordisk Stål AS', organisationNumber: '974760673' },
  });
  expect(
    (
      await pair.supplier.call('GET', '/api/partner/v1/contacts/supplier', {
        as,
        headers: { 'if-none-match': String(card.headers['etag']) },
      })
    ).status,
  ).toBe(304);
  expect((await pair.supplier.call('GET', '/api/partner/v1/contacts/buyer', { as })).status).toBe(404);
  const body = { instanceId: pair.buyer.instance.id, ...buyerCompany };
  expect(await pair.supplier.call('PUT', '/api/partner/v1/contacts/buyer', { as, body })).toMatchObject({
    status: 200,
    body: { match: 'created' },
  });
  expect(await pair.supplier.call('PUT', '/api/partner/v1/contacts/buyer', { as, body })).toMatchObject({
    status: 200,
    body: { match: 'linked' },
  });
  expect(await pair.supplier.call('GET', '/api/partner/v1/contacts/buyer', { as })).toMatchObject({
    status: 200,
    body: { name: 'Fjord Industri AS' },
  });
  expect(
    await pair.supplier.call('PUT', '/api/partner/v1/contacts/buyer', {
      as,
      body: { ...body, address: null },
    }),
  ).toMatchObject({ status: 422, body: { code: 'contact-invalid' } });
  expect(await customers()).toHaveLength(1);
});

it('looks articles up by their exact numbers', async () => {
  await pair.article('stl-200', { description: 'Another' });
  const { body } = await pair.supplier.call<{ items: object[] }>('POST', '/api/partner/v1/articles/lookup', {
    as: { token: pair.token },
    body: { numbers: ['STL-200', 'stl-200', 'STL-20O', 'STL-200 '] },
  });
  expect(body.items).toMatchObject([
    { match: { description: 'Stålplate 2 mm', price: '149.5' } },
    { match: { description: 'Another' } },
    { match: null },
    { match: null },
  ]);
});
