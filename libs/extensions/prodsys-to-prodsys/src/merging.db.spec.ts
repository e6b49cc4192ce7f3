import {
  ArticleSupplier,
  createContacts,
  fillWords,
  newContact,
  OrderDraft,
  PurchaseOrder,
  referencesTo,
  SalesOrder,
  type Author,
  type Contact,
  type ContactPerson,
} from '@prodsys/core';
import { insertRows, newId } from '@prodsys/platform';
import type { TestInstance } from '@prodsys/platform/testing';
import fc from 'fast-check';
import { newConnection } from './connections/new-connection';
import { PartnerConnection } from './connections/partner-connection.entity';
import { startBuyer } from './testing/pair';
import { tableRows } from './testing/table-rows';

type Row = Record<string, unknown> & { id: string; version: number };

let home: TestInstance;
beforeAll(async () => {
  home = await startBuyer();
  await home.call('PUT', '/api/company', { body: { name: 'Eget firma AS' } });
  await home.call('PATCH', '/api/extensions/prodsys-to-prodsys', { body: { enabled: true } });
}, 60_000);
afterAll(() => home.stop());

const at = new Date('2026-11-24T10:00:00.000Z');
const author: Author = { actor: 'spec', source: 'person', at };
let made = 0;
const unique = () => `${++made}`;

const address = { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' };
const contact = async (fields: object = {}) =>
  (
    await home.call<Row>('POST', '/api/contacts', {
      body: { name: `Firma ${unique()} AS`, email: 'post@firma.example', address, ...fields },
    })
  ).body;
const read = async (path: string) => (await home.call<Row>('GET', path)).body;
const merge = (keptId: string, otherId: string) =>
  home.call<Row & { moved: object[] }>('POST', `/api/contacts/${keptId}/merge`, { body: { otherId } });
const undo = (id: string) => home.call<Row & { errors: object[] }>('POST', `/api/contacts/merges/${id}/undo`);
const found = async (search: string) =>
  (
    await home.call<{ items: { id: string }[] }>('GET', `/api/contacts?search=${search}&active=true`)
  ).body.items.map(({ id }) => id);
const purchaseOrder = (supplierContactId: string, fields: Partial<PurchaseOrder> = {}) => ({
  id: newId(at.getTime()),
  number: `PO-${unique()}`,
  state: 'draft' as const,
  supplierContactId,
  orderDate: '2026-11-24',
  currency: 'NOK',
  inDoubt: false,
  attempts: 0,
  createdAt: at.toISOString(),
  updatedAt: at.toISOString(),
  version: 1,
  ...fields,
});

it('keeps one of two contacts, completed by the other, with everything that referred to either', async () => {
  const kept = await contact({ isSupplier: true, phone: null, persons: [{ name: 'Kari Nordmann' }] });
  const other = await contact({
    isSupplier: true,
    isCustomer: true,
    phone: '55 00 00 00',
    organisationNumber: '974760673',
    persons: [{ name: 'kari nordmann' }, { name: 'Ola Hansen' }],
  });
  const { body: article } = await home.call<Row>('POST', '/api/articles', {
    body: {
      number: `A-${unique()}`,
      description: 'Bolt',
      suppliers: [
        { contactId: kept.id, supplierArticleNumber: 'K-1', price: null },
        { contactId: other.id, supplierArticleNumber: 'O-1', price: '12.5', isDefault: true },
      ],
    },
  });
  const { body: order } = await home.call<Row>('POST', '/api/purchase-orders', {
    body: { supplierContactId: other.id, lines: [] },
  });
  const { status, body } = await merge(kept.id, other.id);
  expect(status).toBe(201);
  expect(body.moved).toEqual(
    expect.arrayContaining([
      { kind: 'contact-person', count: 1 },
      { kind: 'purchase-order', count: 1 },
    ]),
  );
  expect(await read(`/api/contacts/${kept.id}`)).toMatchObject({
    phone: '55 00 00 00',
    organisationNumber: '974760673',
    supplierNumber: kept['supplierNumber'],
    customerNumber: other['customerNumber'],
    isCustomer: true,
    formerNumbers: [{ kind: 'supplier', number: other['supplierNumber'] }],
    persons: [{ name: 'Kari Nordmann', isDefault: true }, { name: 'Ola Hansen' }],
  });
  expect(await read(`/api/contacts/${other.id}`)).toMatchObject({
    active: false,
    mergedIntoId: kept.id,
    supplierNumber: null,
  });
  expect(await read(`/api/purchase-orders/${order.id}`)).toMatchObject({ supplierContactId: kept.id });
  expect(await read(`/api/articles/${article.id}`)).toMatchObject({
    suppliers: [{ contactId: kept.id, supplierArticleNumber: 'K-1', price: '12.5', isDefault: true }],
  });
  for (const number of [kept['supplierNumber'], other['supplierNumber'], other['customerNumber']])
    expect(await found(String(number))).toEqual([kept.id]);
  const { body: history } = await home.call<{ items: object[] }>('GET', `/api/contacts/${kept.id}/history`);
  expect(history.items[0]).toMatchObject({
    action: 'merged',
    source: 'person',
    changes: expect.arrayContaining([{ field: 'mergedFrom', from: null, to: other['name'] }]) as object[],
  });
  const { body: list } = await home.call<{ items: object[] }>(
    'GET',
    `/api/contacts/merges?contactId=${other.id}`,
  );
  expect(list.items).toMatchObject([{ id: body.id, keptId: kept.id, otherId: other.id, undoneAt: null }]);
  expect(await undo(body.id)).toMatchObject({ status: 200, body: { undoneBy: 'admin' } });
  expect(await undo(body.id)).toMatchObject({ status: 409, body: { code: 'merge-undone' } });
});

it('knows the old numbers in files, and gives nobody another number for it', async () => {
  const [kept, other] = [await contact({ isCustomer: true }), await contact({ isCustomer: true })];
  await merge(kept.id, other.id);
  const csv = `Kundenummer;Telefon\n${String(other['customerNumber'])};99 88 77 66\n`;
  const { body } = await home.call<Row>('POST', '/api/contacts/import', {
    raw: csv,
    headers: { 'content-type': 'text/csv' },
  });
  await home.instance.jobs.idle();
  expect(await home.call('POST', `/api/imports/${body.id}/apply`, { body: {} })).toMatchObject({
    status: 202,
  });
  await home.instance.jobs.idle();
  expect(await read(`/api/contacts/${kept.id}`)).toMatchObject({
    phone: '99 88 77 66',
    customerNumber: kept['customerNumber'],
  });
});

it('is not taken back once an affected record has changed, and says which', async () => {
  const [kept, other] = [await contact({ isSupplier: true }), await contact({ isSupplier: true })];
  const { body: order } = await home.call<Row>('POST', '/api/purchase-orders', {
    body: { supplierContactId: other.id, lines: [] },
  });
  const { body: merged } = await merge(kept.id, other.id);
  await home.call('PATCH', `/api/purchase-orders/${order.id}`, {
    ifMatch: order.version,
    body: { reference: 'Prosjekt 88' },
  });
  const refused = await undo(merged.id);
  expect(refused).toMatchObject({ status: 409, body: { code: 'merge-overtaken' } });
  expect(refused.body.errors).toMatchObject([
    { code: 'merge-record-changed', params: { record: 'record-purchase-order', label: order['number'] } },
  ]);
  expect(await read(`/api/contacts/${other.id}`)).toMatchObject({ mergedIntoId: kept.id });
});

it('leaves the connection of the one that stays, puts the other to rest, and waits for orders in doubt', async () => {
  const [kept, other] = [await contact({ isSupplier: true }), await contact({ isSupplier: true })];
  const connections = [];
  for (const { id } of [kept, other])
    connections.push(
      (
        await home.call<Row>('POST', '/api/connections', {
          body: { contactId: id, endpoint: 'http://supplier.example/api', token: 'x' },
        })
      ).body,
    );
  const doubtful = purchaseOrder(other.id, { inDoubt: true });
  await home.instance.db.write((manager) => insertRows(manager, PurchaseOrder, [doubtful]));
  expect(await merge(kept.id, other.id)).toMatchObject({
    status: 409,
    body: { code: 'merge-order-in-doubt', params: { number: doubtful.number } },
  });
  await home.instance.db.write((manager) =>
    manager.update(PurchaseOrder, { id: doubtful.id }, { inDoubt: false }),
  );
  const { body: merged } = await merge(kept.id, other.id);
  const [first, second] = connections;
  expect(await read(`/api/connections/${first?.id}`)).toMatchObject({ contactId: kept.id, state: 'active' });
  expect(await read(`/api/connections/${second?.id}`)).toMatchObject({
    contactId: null,
    state: 'paused',
    stateReason: 'merged',
  });
  expect(await undo(merged.id)).toMatchObject({ status: 200 });
  expect(await read(`/api/connections/${second?.id}`)).toMatchObject({
    contactId: other.id,
    state: 'active',
  });
});

it('takes along what was being stored in the moment of merging, and undoes that too', async () => {
  const [kept, other] = [await contact({ isSupplier: true }), await contact({ isSupplier: true })];
  const { body: merged } = await merge(kept.id, other.id);
  const late = purchaseOrder(other.id);
  await home.instance.db.write((manager) => insertRows(manager, PurchaseOrder, [late]));
  await home.instance.jobs.run('contact-sync', 'complete-merges');
  expect(await read(`/api/purchase-orders/${late.id}`)).toMatchObject({ supplierContactId: kept.id });
  expect(await undo(merged.id)).toMatchObject({ status: 200 });
  expect(await read(`/api/purchase-orders/${late.id}`)).toMatchObject({ supplierContactId: other.id });
});

it('refuses what cannot be: a contact with itself, the own company, one that is merged already', async () => {
  const [one, two, three] = [await contact(), await contact(), await contact()];
  expect(await merge(one.id, one.id)).toMatchObject({ status: 422, body: { code: 'merge-with-itself' } });
  const { contactId } = await read('/api/company');
  expect(await merge(one.id, String(contactId))).toMatchObject({ body: { code: 'contact-is-own-company' } });
  await merge(one.id, two.id);
  for (const [kept, other] of [
    [three.id, two.id],
    [two.id, three.id],
  ] as const)
    expect(await merge(kept, other)).toMatchObject({ status: 409, body: { code: 'contact-merged' } });
  const { version } = await read(`/api/contacts/${two.id}`);
  const changed = { ifMatch: version, body: { active: true } };
  expect(await home.call('PATCH', `/api/contacts/${two.id}`, changed)).toMatchObject({
    status: 409,
    body: { code: 'contact-merged', params: { contactId: one.id } },
  });
});

describe('whatever the register', () => {
  const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values);
  const person = fc.record({ name: fc.constantFrom('Kari', 'Ola'), email: maybe('k@x.example') });
  const side = fc.record({
    organisationNumber: maybe('974760673', '999999999'),
    gln: maybe('7080000000005'),
    phone: maybe('1', '2'),
    note: maybe('Ring først'),
    address: maybe({ ...address, line2: null }),
    isCustomer: fc.boolean(),
    isSupplier: fc.boolean(),
    numbered: fc.boolean(),
    active: fc.boolean(),
    persons: fc.array(person, { maxLength: 3 }),
    /** Articles 0 to 2 that it supplies. */
    supplies: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
    orders: fc.nat(3),
    drafts: fc.nat(2),
    sales: fc.nat(2),
    buysFrom: fc.boolean(),
    sellsTo: fc.nat(2),
    isCandidate: fc.boolean(),
  });
  type Side = typeof side extends fc.Arbitrary<infer T> ? T : never;

  /** Stores the two with all that refers to them; answers their ids. */
  const store = (sides: Side[]) =>
    home.instance.db.write(async (manager) => {
      const contacts = sides.map((one): Contact => {
        const { numbered, isCustomer, isSupplier, organisationNumber, gln, phone, note, active } = one;
        return {
          ...newContact({ name: `Firma ${unique()}` }, at),
          ...{ isCustomer, isSupplier, organisationNumber, gln, phone, note, active, address: one.address },
          customerNumber: numbered && isCustomer ? `K${unique()}` : null,
          supplierNumber: numbered && isSupplier ? `L${unique()}` : null,
        };
      });
      const personsOf = (index: number): ContactPerson[] =>
        (sides[index]?.persons ?? []).map((fields, place) => ({
          ...fields,
          id: newId(at.getTime()),
          contactId: contacts[index]?.id ?? '',
          phone: null,
          isDefault: place === 0,
          active: true,
          fromCard: false,
        }));
      await createContacts(
        manager,
        author,
        contacts.map((contact, index) => ({ contact, persons: personsOf(index) })),
      );
      const articles = [0, 1, 2].map(() => newId(at.getTime()));
      const stamp = { createdAt: at.toISOString(), updatedAt: at.toISOString(), version: 1 };
      const all = <T>(of: (side: Side, id: string, index: number) => T[]): T[] =>
        sides.flatMap((one, index) => of(one, contacts[index]?.id ?? '', index));
      const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
      await insertRows(
        manager,
        ArticleSupplier,
        all(({ supplies }, contactId, index) =>
          supplies.map((article) => ({
            articleId: articles[article] ?? '',
            contactId,
            supplierArticleNumber: index === 0 ? null : `S-${article}`,
            price: index === 0 ? '1.5' : null,
            isDefault: index === 1,
          })),
        ),
      );
      await insertRows(
        manager,
        PurchaseOrder,
        all(({ orders }, id) => times(orders, () => purchaseOrder(id))),
      );
      const draft = (contactId: string | null, candidates: string[]) => ({
        id: newId(at.getTime()),
        number: `OK-${unique()}`,
        state: 'draft' as const,
        orderNumber: `PO-${unique()}`,
        revision: 1,
        test: false,
        contactId,
        contactMatch: contactId ? 'linked' : 'undecided',
        candidates: contactId
          ? null
          : candidates.map((one) => ({ contactId: one, name: one, reasons: ['gln'] })),
        buyer: { name: 'X', organisationNumber: null, gln: null, email: null, phone: null, address: null },
        warnings: [],
        orderDate: '2026-11-24',
        currency: 'NOK',
        receivedAt: at.toISOString(),
        changedAt: at.toISOString(),
        version: 1,
      });
      await insertRows(manager, OrderDraft, [
        ...all(({ drafts }, id) => times(drafts, () => draft(id, []))),
        draft(
          null,
          all(({ isCandidate }, id) => (isCandidate ? [id] : [])),
        ),
      ]);
      await insertRows(
        manager,
        SalesOrder,
        all(({ sales }, contactId) =>
          times(sales, () => ({
            id: newId(at.getTime()),
            number: `SO-${unique()}`,
            state: 'open' as const,
            contactId,
            orderDate: '2026-11-24',
            currency: 'NOK',
            total: '0.00',
            ...stamp,
          })),
        ),
      );
      await insertRows(
        manager,
        PartnerConnection,
        all(({ buysFrom, sellsTo }, id) => [
          ...(buysFrom ? [newConnection({ role: 'buyer', name: 'X', supplierContactId: id }, at)] : []),
          ...times(sellsTo, () => newConnection({ role: 'supplier', name: 'X', customerContactId: id }, at)),
        ]),
      );
      await fillWords(manager);
      return contacts.map(({ id }) => id);
    });

  const settled = async () => {
    await home.instance.jobs.run('core', 'refresh-words');
    await home.instance.jobs.run('contact-sync', 'find-duplicates');
    // What calling and running leave behind, and the record of the merging itself.
    return tableRows(home.instance.db, [
      'history',
      'audit',
      'contact_merge',
      'scheduled_job',
      'user_session',
    ]);
  };
  const referring = (id: string) =>
    home.instance.db.read(async (manager) => {
      let count = 0;
      for (const [entity, property] of referencesTo(home.instance, 'contact'))
        count += await manager.countBy(entity, { [property]: id });
      return count;
    });

  it('merging and undoing leaves every table but history and audit as it was', async () => {
    await fc.assert(
      fc.asyncProperty(side, side, async (one, two) => {
        const [kept = '', other = ''] = await store([one, two]);
        const before = await settled();
        const { status, body } = await merge(kept, other);
        expect(status).toBe(201);
        expect(await referring(other)).toBe(0);
        await home.instance.jobs.run('core', 'refresh-words');
        expect(await undo(body.id)).toMatchObject({ status: 200 });
        expect(await settled()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});
