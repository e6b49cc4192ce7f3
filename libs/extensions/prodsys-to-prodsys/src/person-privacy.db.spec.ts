import { startPair, type Pair } from './testing/pair';

const kari = { name: 'Kari Nordmann', email: 'kari@fjord.example', phone: '+47 900 00 001' };
const ola = { name: 'Ola Hansen', email: 'ola@fjord.example', phone: '+47 900 00 002' };

interface Person {
  id: string;
  name: string;
  active: boolean;
}
interface Contact {
  id: string;
  version: number;
  persons: Person[];
}

let pair: Pair;
let contact: Contact;
let person: Person;
let path: string;
const supplier = <T = Record<string, unknown>>(...args: Parameters<Pair['supplier']['call']>) =>
  pair.supplier.call<T>(...args);
const readContact = async () => (await supplier<Contact>('GET', `/api/contacts/${contact.id}`)).body;

beforeAll(async () => {
  pair = await startPair();
  const note = 'Spør etter Kari Nordmann, +47 900 00 001.';
  const [first, second, third] = [
    await pair.purchaseOrder({ contactPerson: kari, note }),
    await pair.purchaseOrder({ contactPerson: ola }),
    await pair.purchaseOrder({ contactPerson: kari }),
  ];
  const refused = await pair.purchaseOrder({
    contactPerson: kari,
    lines: [{ supplierArticleNumber: 'FINNES-IKKE' }],
  });
  await pair.export(first, second, third, refused);
  const draft = await pair.draft(third.number);
  await supplier('POST', `/api/order-drafts/${String(draft['id'])}/approve`);
  const id = String(draft['contactId']);
  const before = (await supplier<Contact>('GET', `/api/contacts/${id}`)).body;
  contact = (
    await supplier<Contact>('PATCH', `/api/contacts/${id}`, {
      body: { persons: [{ ...kari, email: 'kari.gammel@fjord.example' }, ola] },
      ifMatch: before.version,
    })
  ).body;
  person = contact.persons[0] as Person;
  contact = (
    await supplier<Contact>('PATCH', `/api/contacts/${id}`, {
      body: {
        persons: [
          { id: person.id, ...kari },
          { id: contact.persons[1]?.id, ...ola },
        ],
      },
      ifMatch: contact.version,
    })
  ).body;
  path = `/api/contacts/${id}/persons/${person.id}`;
});
afterAll(() => pair.stop());

/** Every row of every table of the supplier that names the person. */
const found = async (words: string[]): Promise<string[]> =>
  pair.supplier.instance.db.read(async (manager) => {
    const tables = manager.connection.entityMetadatas.map(({ tableName }) => tableName);
    const hits: string[] = [];
    for (const table of tables) {
      const rows = await manager.query<object[]>(`SELECT * FROM ${table}`);
      for (const row of rows) {
        const text = JSON.stringify(row);
        if (words.some((word) => text.includes(word))) hits.push(table);
      }
    }
    return [...new Set(hits)].sort();
  });
const traces = ['Kari', 'kari@', 'kari.gammel@', '900 00 001'];
const places = [
  'contact_person',
  'history',
  'order_draft',
  'partner_receipt',
  'partner_refusal',
  'sales_order',
];

it('gives everything that is kept about a contact person as one file', async () => {
  expect(await found(traces)).toEqual(places);
  const { body, headers, status } = await supplier<{ mentions: Record<string, unknown[]> }>(
    'GET',
    `${path}/export`,
  );
  expect(status).toBe(200);
  expect(headers['content-disposition']).toBe(`attachment; filename="person-${person.id}.json"`);
  expect(body).toMatchObject({ person: { id: person.id, ...kari }, company: { name: 'Fjord Industri AS' } });
  const { order, orderDraft, receivedMessage, refusedMessage, history } = body.mentions;
  expect([order, orderDraft, receivedMessage, refusedMessage].map((list) => list?.length)).toEqual([
    1, 2, 2, 1,
  ]);
  expect(orderDraft).toContainEqual(expect.objectContaining({ contactPerson: kari }));
  expect(JSON.stringify(history)).toContain('kari.gammel@fjord.example');
  expect(JSON.stringify(body)).not.toContain('Ola');
});

it('takes the person out of everything, for good, and leaves everybody else', async () => {
  const others = await found(['Ola Hansen', 'ola@fjord.example']);
  const anonymous = {
    id: person.id,
    name: 'Anonymisert',
    email: null,
    phone: null,
    isDefault: false,
    active: false,
  };
  expect(await supplier('POST', `${path}/anonymise`)).toMatchObject({ status: 200, body: anonymous });
  expect(await found(traces)).toEqual([]);
  expect(await found(['Ola Hansen', 'ola@fjord.example'])).toEqual(others);
  const drafts = await pair.drafts();
  const details = await Promise.all(
    drafts.map(async ({ id }) => (await supplier('GET', `/api/order-drafts/${String(id)}`)).body),
  );
  expect(details.map(({ note, contactPerson }) => ({ note, contactPerson }))).toContainEqual({
    note: 'Spør etter Anonymisert, Anonymisert.',
    contactPerson: { name: 'Anonymisert', email: null, phone: null },
  });
  expect(details.map(({ buyer }) => buyer)).toContainEqual(
    expect.objectContaining({ name: 'Fjord Industri AS', email: 'innkjop@fjord.example' }),
  );
});

it('is the same when it is done twice', async () => {
  const before = await readContact();
  const again = await supplier('POST', `${path}/anonymise`);
  expect(again).toMatchObject({ status: 200, body: { id: person.id, name: 'Anonymisert' } });
  expect(await readContact()).toEqual(before);
});

it('writes down that it was done, and by whom, but not to whom', async () => {
  const { body } = await supplier<{ items: Record<string, unknown>[] }>(
    'GET',
    `/api/audit?objectId=${person.id}`,
  );
  expect(body.items).toMatchObject([
    { action: 'person-anonymised', actor: 'admin', message: 'Anonymiserte en kontaktperson.', params: {} },
    { action: 'person-exported', actor: 'admin', params: {} },
  ]);
});

it('does not take a resend of an order for another one because of it', async () => {
  const draft = (await pair.drafts())[0];
  const [row] = await pair.buyer.instance.db.read((manager) =>
    manager.query<{ message: string }[]>(
      `SELECT message FROM outgoing_order o JOIN purchase_order p ON p.id = o.order_id WHERE p.number = ?`,
      [draft?.['orderNumber']],
    ),
  );
  const answer = await supplier('POST', '/api/partner/v1/purchase-orders', {
    as: { token: pair.token },
    raw: row?.message,
  });
  expect(answer.status).toBe(201);
  expect(await found(traces)).toEqual([]);
});

it('is for administrators, and for people of that company', async () => {
  for (const [method, what] of [
    ['GET', 'export'],
    ['POST', 'anonymise'],
  ] as const) {
    expect(await supplier(method, `${path}/${what}`, { as: 'office' })).toMatchObject({ status: 403 });
    const elsewhere = `/api/contacts/${person.id}/persons/${person.id}/${what}`;
    expect(await supplier(method, elsewhere)).toMatchObject({ status: 404 });
  }
});

it("takes one's own people out of the orders that went to suppliers", async () => {
  const company = (await pair.buyer.call<{ contactId: string }>('GET', '/api/company')).body;
  const own = await pair.buyer.call<Contact>('GET', `/api/contacts/${company.contactId}`);
  const { body } = await pair.buyer.call<Contact>('PATCH', `/api/contacts/${company.contactId}`, {
    body: { persons: [kari] },
    ifMatch: own.body.version,
  });
  const place = `/api/contacts/${company.contactId}/persons/${String(body.persons[0]?.id)}`;
  expect((await pair.buyer.call('POST', `${place}/anonymise`)).status).toBe(200);
  const left = await pair.buyer.instance.db.read(async (manager) => [
    ...(await manager.query<object[]>('SELECT contact_person, note FROM purchase_order')),
    ...(await manager.query<object[]>("SELECT message FROM outgoing_order WHERE outcome <> 'unknown'")),
  ]);
  expect(JSON.stringify(left)).not.toMatch(/Kari|kari@|900 00 001/);
  expect(JSON.stringify(left)).toContain('Ola Hansen');
});
