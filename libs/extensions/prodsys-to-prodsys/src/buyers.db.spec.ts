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

it('takes the choice of a person for the connection: its other drafts and the orders to come are decided too', async () => {
  await customer({ organisationNumber: null });
  const chosen = await customer({ organisationNumber: null, email: 'other@fjord.example' });
  const orders = await Promise.all([1, 2, 3].map(() => pair.purchaseOrder()));
  await pair.export(...orders);
  const [first, second] = await Promise.all(orders.map(({ number }) => pair.draft(number)));
  const { status } = await pair.supplier.call('PATCH', `/api/order-drafts/${String(first?.['id'])}`, {
    ifMatch: Number(first?.['version']),
    body: { contactId: chosen.id },
  });
  expect(status).toBe(200);
  for (const { number } of orders)
    expect(await pair.draft(number)).toMatchObject({
      contactId: chosen.id,
      contactMatch: 'chosen',
      candidates: null,
      warnings: [],
    });
  const { body: history } = await pair.supplier.call<{ items: object[] }>(
    'GET',
    `/api/order-drafts/${String(second?.['id'])}/history`,
  );
  expect(history.items[0]).toMatchObject({ action: 'customer-chosen', actor: 'admin', source: 'person' });
  expect(await pair.log(pair.supplier)).toContainEqual(
    expect.objectContaining({ code: 'contact-chosen', partner: 'Fjord Industri AS' }),
  );
  const next = await pair.purchaseOrder();
  await pair.export(next);
  expect(await pair.draft(next.number)).toMatchObject({ contactId: chosen.id, contactMatch: 'linked' });
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
    body: { numbers: ['STL-200', 'stl-200', 'STL-20O'] },
  });
  expect(body.items).toMatchObject([
    { match: { description: 'Stålplate 2 mm', price: '149.5' } },
    { match: { description: 'Another' } },
    { match: null },
  ]);
});

it('refuses the orders of a buyer over a second connection, which would take them a second time', async () => {
  const order = await pair.purchaseOrder();
  pair.network.next('lost-after');
  await pair.export(order);
  await pair.supplier.call('DELETE', `/api/tokens/${pair.tokenId}`);
  const scopes = ['PurchaseOrders:Create', 'Articles:Read', 'Contacts:ReadWrite'];
  const another = await pair.supplier.call<{ token: string }>('POST', '/api/tokens', {
    body: { name: 'By name only', scopes },
  });
  const path = `/api/connections/${pair.connectionId}`;
  const version = async () => (await pair.buyer.call<{ version: number }>('GET', path)).body.version;
  await pair.buyer.call('PATCH', path, { ifMatch: await version(), body: { token: another.body.token } });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({
    status: null,
    inDoubt: true,
    lastError: { code: 'instance-mismatch' },
  });
  expect(await pair.drafts()).toHaveLength(1);

  const right = await pair.supplier.call<{ token: string }>('POST', '/api/tokens', {
    body: { name: 'The same connection', scopes, connectionId: pair.supplierConnectionId },
  });
  await pair.buyer.call('PATCH', path, { ifMatch: await version(), body: { token: right.body.token } });
  await pair.sendWaiting();
  expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  expect(await pair.drafts()).toHaveLength(1);
});

it('keeps the customer that a person has chosen when the buyer sends a new revision', async () => {
  await customer({ organisationNumber: null });
  const chosen = await customer({ organisationNumber: null, email: 'other@fjord.example' });
  const send = (revision: number) =>
    pair.supplier.call('POST', '/api/partner/v1/purchase-orders', {
      as: { token: pair.token },
      body: {
        id: '01932c9e-6a1e-7d4b-9d6c-2f1f6f0a7f11',
        number: 'PO-1',
        revision,
        orderDate: '2026-11-22',
        currency: 'NOK',
        buyer: { instanceId: pair.buyer.instance.id, ...buyerCompany, organisationNumber: null },
        lines: [{ lineNumber: 1, articleNumber: 'STL-200', quantity: String(revision), unitPrice: '149.5' }],
      },
    });
  expect(await send(1)).toMatchObject({ status: 201, body: { contact: { match: 'undecided' } } });
  const draft = await pair.draft('PO-1');
  await pair.supplier.call('PATCH', `/api/order-drafts/${String(draft['id'])}`, {
    ifMatch: Number(draft['version']),
    body: { contactId: chosen.id },
  });
  expect((await send(2)).status).toBe(201);
  expect(await pair.draft('PO-1')).toMatchObject({
    revision: 2,
    contactId: chosen.id,
    lines: [{ quantity: '2' }],
  });
});

it('takes over what the buyer says of itself, and leaves what we keep of it', async () => {
  const contact = await customer({ name: 'Fjord Ind.', paymentTerms: '30 dager' });
  const body = { instanceId: pair.buyer.instance.id, ...buyerCompany, phone: '+47 11 11 11 11' };
  expect(
    await pair.supplier.call('PUT', '/api/partner/v1/contacts/buyer', { as: { token: pair.token }, body }),
  ).toMatchObject({
    status: 200,
    body: { match: 'exact', card: { name: 'Fjord Industri AS', phone: '+47 11 11 11 11' } },
  });
  expect(await pair.supplier.call('GET', `/api/contacts/${contact.id}`)).toMatchObject({
    body: { name: 'Fjord Industri AS', phone: '+47 11 11 11 11', paymentTerms: '30 dager' },
  });
});
