import type { TestInstance } from '@prodsys/platform/testing';
import fc from 'fast-check';
import { PartnerConnection } from './connections/partner-connection.entity';
import { buyerCompany, startPair, supplierCompany, waitFor, type Pair } from './testing/pair';
import { tableRows } from './testing/table-rows';

type Row = Record<string, unknown> & { id: string; version: number };

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
}, 60_000);
afterAll(() => pair.stop());

const round = async () => {
  pair.network.seen.length = 0;
  await waitFor(async () =>
    (await pair.buyer.instance.jobs.run('prodsys-to-prodsys', 'synchronise-contacts')) ? true : undefined,
  );
  const { items } = (
    await pair.buyer.call<{ items: { id: string; lastResult: string }[] }>('GET', '/api/jobs')
  ).body;
  return items.find(({ id }) => id === 'synchronise-contacts')?.lastResult ?? '';
};
const requests = () =>
  pair.network.seen.map(({ method, url }) => `${method} ${new URL(url).pathname.slice(15)}`);
const read = async (home: TestInstance, path: string) => (await home.call<Row>('GET', path)).body;
const change = async (home: TestInstance, path: string, body: object) => {
  const { version } = await read(home, path);
  const answer = await home.call<Row>('PATCH', path, { ifMatch: version, body });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};
const changeCompany = async (home: TestInstance, body: object) => {
  const { version, contactId: _contact, ...present } = await read(home, '/api/company');
  const answer = await home.call('PUT', '/api/company', { ifMatch: version, body: { ...present, ...body } });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
};
const ownContact = async (home: TestInstance) =>
  `/api/contacts/${String((await read(home, '/api/company'))['contactId'])}`;
const atBuyer = () => `/api/contacts/${pair.supplierContactId}`;
const customerAtSupplier = async () => {
  const { customerContactId } = await pair.supplier.instance.db.read((manager) =>
    manager.findOneByOrFail(PartnerConnection, { id: pair.supplierConnectionId }),
  );
  return `/api/contacts/${customerContactId}`;
};
const history = async (home: TestInstance, path: string) =>
  (
    await home.call<{ items: { action: string; actor: string; source: string; changes: object[] }[] }>(
      'GET',
      `${path}/history`,
    )
  ).body.items;
/** What running a job and calling with a token leave behind. */
const runs = ['scheduled_job', 'api_token', 'user_session'];
const rows = async () => [
  await tableRows(pair.buyer.instance.db, runs),
  await tableRows(pair.supplier.instance.db, runs),
];

it('makes both cards stand at both ends, and then asks once and writes nothing', async () => {
  await change(pair.buyer, await ownContact(pair.buyer), {
    persons: [{ name: 'Kari Nordmann', email: 'kari@fjord.example' }],
  });
  await change(pair.supplier, await ownContact(pair.supplier), {
    persons: [{ name: 'Ola Hansen', email: 'ola@nordisk.example', phone: '73 00 00 00' }],
  });
  await changeCompany(pair.supplier, { name: 'Nordisk Stål og Rør AS' });
  expect(await round()).toContain('1 ');
  expect(requests()).toEqual(['GET /contacts/supplier', 'GET /partner', 'PUT /contacts/buyer']);
  expect(await read(pair.buyer, atBuyer())).toMatchObject({
    name: 'Nordisk Stål og Rør AS',
    persons: [{ name: 'Ola Hansen', email: 'ola@nordisk.example', phone: '73 00 00 00', isDefault: true }],
  });
  expect(await read(pair.supplier, await customerAtSupplier())).toMatchObject({
    ...buyerCompany,
    createdByImport: true,
    persons: [{ name: 'Kari Nordmann', email: 'kari@fjord.example' }],
  });
  const before = await rows();
  expect(await round()).toBe('1 tilkoblinger: 0 kontakter endret, 0 ganger eget kort levert, 0 feilet.');
  expect(requests()).toEqual(['GET /contacts/supplier']);
  expect(await rows()).toEqual(before);
});

it('shows every change field by field with where it came from, and leaves what is ours', async () => {
  await round();
  await change(pair.buyer, atBuyer(), { paymentTerms: '30 dager', note: 'Ring først' });
  await changeCompany(pair.supplier, {
    email: 'salg@nordisk.example',
    address: { ...supplierCompany.address, postalCode: '7031' },
  });
  await round();
  expect(await read(pair.buyer, atBuyer())).toMatchObject({
    email: 'salg@nordisk.example',
    paymentTerms: '30 dager',
    note: 'Ring først',
    supplierNumber: expect.any(String) as string,
  });
  const [latest] = await history(pair.buyer, atBuyer());
  expect(latest).toMatchObject({ action: 'changed', source: 'partner', actor: 'Nordisk Stål AS' });
  expect(latest?.changes).toEqual([
    { field: 'email', from: 'ordre@nordisk.example', to: 'salg@nordisk.example' },
    { field: 'address/postalCode', from: '7030', to: '7031' },
  ]);
});

it('brings back what somebody typed over, at either end, once', async () => {
  await round();
  await change(pair.buyer, atBuyer(), { name: 'Stål-Nils' });
  await change(pair.supplier, await customerAtSupplier(), { name: 'Fjord', phone: '1' });
  await round();
  expect(requests()).toEqual(['GET /contacts/supplier', 'GET /partner', 'PUT /contacts/buyer']);
  expect(await read(pair.buyer, atBuyer())).toMatchObject({ name: 'Nordisk Stål og Rør AS' });
  expect(await read(pair.supplier, await customerAtSupplier())).toMatchObject({
    name: 'Fjord Industri AS',
    phone: buyerCompany.phone,
  });
  await round();
  expect(requests()).toEqual(['GET /contacts/supplier']);
});

it('proposes what is locked: a person takes it over or lets it be, and hears of it once', async () => {
  await round();
  await change(pair.buyer, atBuyer(), { lockedFields: ['email', 'name'] });
  await changeCompany(pair.supplier, { email: 'post@nordisk.example', name: 'Nordisk AS' });
  await round();
  expect(await read(pair.buyer, atBuyer())).toMatchObject({
    name: 'Nordisk Stål og Rør AS',
    email: 'salg@nordisk.example',
    proposedChanges: [
      { field: 'name', value: 'Nordisk AS', source: 'Nordisk Stål AS' },
      { field: 'email', value: 'post@nordisk.example' },
    ],
  });
  const decide = (field: string, decision: string) =>
    pair.buyer.call('POST', `${atBuyer()}/proposals/${field}/${decision}`);
  expect(await decide('email', 'accept')).toMatchObject({
    body: { email: 'post@nordisk.example' },
  });
  expect(await decide('name', 'decline')).toMatchObject({ body: { proposedChanges: [] } });
  expect(await decide('name', 'accept')).toMatchObject({ status: 404 });
  expect((await history(pair.buyer, atBuyer())).map(({ action }) => action).slice(0, 3)).toEqual([
    'proposal-declined',
    'proposal-accepted',
    'change-proposed',
  ]);
  await round();
  await round();
  expect(requests()).toEqual(['GET /contacts/supplier']);
  expect(await read(pair.buyer, atBuyer())).toMatchObject({
    name: 'Nordisk Stål og Rør AS',
    proposedChanges: [],
  });
  await change(pair.buyer, atBuyer(), { lockedFields: [] });
  await round();
  expect(await read(pair.buyer, atBuyer())).toMatchObject({ name: 'Nordisk AS' });
});

it('converges in one round whatever people changed at either end in between, and then is quiet', async () => {
  await round();
  const customer = await customerAtSupplier();
  const [buyer, supplier] = [await ownContact(pair.buyer), await ownContact(pair.supplier)];
  const phone = fc.constantFrom('1', '2', null);
  const people = fc.uniqueArray(fc.constantFrom('Kari', 'Ola', 'Per'), { maxLength: 3 });
  const persons = people.map((names) => names.map((name) => ({ name, email: `${name}@x.example` })));
  const steps: fc.Arbitrary<() => Promise<unknown>> = fc.oneof(
    phone.map((phone) => () => changeCompany(pair.buyer, { phone })),
    phone.map((phone) => () => changeCompany(pair.supplier, { phone })),
    persons.map((persons) => () => change(pair.buyer, buyer, { persons })),
    persons.map((persons) => () => change(pair.supplier, supplier, { persons })),
    phone.map((phone) => () => change(pair.buyer, atBuyer(), { phone })),
    phone.map((phone) => () => change(pair.supplier, customer, { phone, name: 'Typed over' })),
    fc
      .subarray(['phone', 'name', 'persons'])
      .map((lockedFields) => () => change(pair.supplier, customer, { lockedFields })),
    fc.constant(round),
  );
  const active = (row: Row) =>
    (row['persons'] as { name: string; email: string; active: boolean }[])
      .filter((person) => person.active)
      .map(({ name, email }) => `${name} ${email}`)
      .sort();
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 6 }), async (before) => {
      for (const step of before) await step();
      await round();
      for (const [home, own, other, contact] of [
        [pair.buyer, buyer, pair.supplier, customer],
        [pair.supplier, supplier, pair.buyer, atBuyer()],
      ] as const) {
        const [said, stands] = [await read(home, own), await read(other, contact)];
        const locked = stands['lockedFields'] as string[];
        for (const field of ['name', 'email', 'address', 'phone'])
          if (said[field] !== null && !locked.includes(field)) expect(stands[field]).toEqual(said[field]);
        if (!locked.includes('persons')) expect(active(stands)).toEqual(active(said));
      }
      const after = await rows();
      await round();
      expect(requests().filter((request) => request.startsWith('PUT'))).toEqual([]);
      expect(await rows()).toEqual(after);
    }),
    { numRuns: 4 },
  );
});

it('goes on with the others when one partner does not answer, and tells once where it can be mended', async () => {
  const other = await pair.buyer.call<Row>('POST', '/api/contacts', {
    body: { ...supplierCompany, organisationNumber: null, name: 'Borte AS', isSupplier: true },
  });
  const away = await pair.buyer.call<Row>('POST', '/api/connections', {
    body: { contactId: other.body.id, endpoint: 'http://supplier.example/nobody', token: pair.token },
  });
  await changeCompany(pair.supplier, { email: 'kontor@nordisk.example' });
  expect(await round()).toContain('1 feilet');
  await round();
  expect(await read(pair.buyer, atBuyer())).toMatchObject({ email: 'kontor@nordisk.example' });
  const told = (await pair.log(pair.buyer)).filter(({ code }) => code === 'contact-not-synchronised');
  expect(told).toMatchObject([{ partner: 'Borte AS', level: 'warning' }]);
  expect(await read(pair.buyer, `/api/connections/${away.body.id}`)).toMatchObject({ state: 'active' });
});

describe('between companies that have not met', () => {
  let met: Pair;
  beforeEach(async () => {
    met = pair;
    pair = await startPair();
  }, 60_000);
  afterEach(async () => {
    await pair.stop();
    pair = met;
  });

  it('takes orders with a token that may not read contacts, and says what is missing', async () => {
    const { body } = await pair.supplier.call<{ token: string }>('POST', '/api/tokens', {
      body: {
        name: 'Bare ordrer',
        scopes: ['PurchaseOrders:Create'],
        connectionId: pair.supplierConnectionId,
      },
    });
    await change(pair.buyer, `/api/connections/${pair.connectionId}`, { token: body.token });
    await round();
    expect(await pair.log(pair.buyer)).toMatchObject([
      { code: 'contact-not-synchronised', message: expect.stringContaining('Contacts') as string },
    ]);
    expect(await read(pair.buyer, `/api/connections/${pair.connectionId}`)).toMatchObject({
      state: 'active',
    });
    const order = await pair.purchaseOrder();
    await pair.export(order);
    expect(await pair.order(order.id)).toMatchObject({ status: 'TRANSMITTED' });
  });

  it('waits for a person where two contacts may be the buyer, without asking again and again', async () => {
    for (const email of ['a@fjord.example', 'b@fjord.example'])
      await pair.supplier.call('POST', '/api/contacts', {
        body: { ...buyerCompany, organisationNumber: null, email, isCustomer: true },
      });
    await round();
    await round();
    expect(requests()).toEqual(['GET /contacts/supplier']);
    const undecided = (await pair.log(pair.supplier)).filter(({ code }) => code === 'contact-undecided');
    expect(undecided).toHaveLength(1);
  });
});
