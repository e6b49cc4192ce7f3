import { core } from '@prodsys/core';
import { startTestInstance, type TestInstance } from '@prodsys/platform/testing';
import { contactSync } from '../contact-sync-module';

interface Pair {
  score: number;
  state: string;
  dismissedBy: string | null;
  reasons: { code: string; detail: string }[];
  contacts: { id: string; name: string }[];
}
interface Likeness {
  contact: { id: string; name: string };
  state: string;
}
interface Contact {
  id: string;
  version: number;
}

let instance: TestInstance;
beforeEach(async () => {
  instance = await startTestInstance('supplier', { modules: [core, contactSync], extensions: [] });
});
afterEach(() => instance.stop());

const fjord = {
  name: 'Fjord Industri AS',
  email: 'post@fjord.example',
  phone: '55 00 00 00',
  isCustomer: true,
  address: { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
};
const nordlys = {
  name: 'Nordlys Vind AS',
  email: 'post@nordlys.example',
  address: { line1: 'Kongens gate 5', postalCode: '7010', city: 'Trondheim', countryCode: 'NO' },
};
const create = async (fields: object) => {
  const { status, body } = await instance.call<Contact>('POST', '/api/contacts', { body: fields });
  expect(status).toBe(201);
  return body;
};
const change = ({ id, version }: Contact, body: object) =>
  instance.call<Contact>('PATCH', `/api/contacts/${id}`, { ifMatch: version, body });
const search = () => instance.instance.jobs.run('contact-sync', 'find-duplicates');
const list = async (query = '') =>
  (
    await instance.call<{ items: Pair[]; waiting: number; nextCursor: string | null }>(
      'GET',
      `/api/contacts/duplicates${query}`,
    )
  ).body;
const of = async (id: string) =>
  (await instance.call<{ items: Likeness[] }>('GET', `/api/contacts/${id}/duplicates`)).body.items;
const decide = (id: string, otherId: string, state: string) =>
  instance.call('PUT', `/api/contacts/${id}/duplicates/${otherId}`, { body: { state } });

it('lists pairs that are likely one company, with what speaks for it, once the job has looked', async () => {
  const first = await create(fjord);
  const again = await create({
    ...fjord,
    name: 'FJORD INDUSTRI',
    address: { ...fjord.address, line1: 'Havnegt. 1' },
  });
  await create(nordlys);
  expect((await list()).waiting).toBeGreaterThanOrEqual(3);
  await search();
  const { items, waiting, nextCursor } = await list();
  expect(waiting).toBe(0);
  expect(nextCursor).toBeNull();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ state: 'open', contacts: [{ id: first.id }, { id: again.id }] });
  expect(items[0]?.reasons).toContainEqual({ code: 'same-name', params: {}, detail: 'Samme navn' });
});

it('pages through them, the likeliest first', async () => {
  for (const fields of [fjord, nordlys]) {
    await create(fields);
    await create({ ...fields, name: fields.name.replace('i', 'ii') });
    await create({ ...fields, phone: '99 99 99 99' });
  }
  await search();
  const all = (await list()).items;
  const scores = all.map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(2);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const first = await list('?limit=1');
  const second = await list(`?limit=1&cursor=${String(first.nextCursor)}`);
  expect([...first.items, ...second.items]).toEqual(all.slice(0, 2));
});

it('remembers that a person said they are two companies, whatever is compared again', async () => {
  const [one, other] = [await create(fjord), await create(fjord)];
  await search();
  expect(await decide(other.id, one.id, 'dismissed')).toMatchObject({ status: 204 });
  expect((await list()).items).toEqual([]);
  await change(one, { phone: '55 00 00 01' });
  await search();
  expect((await list()).items).toEqual([]);
  expect((await list('?state=dismissed')).items).toMatchObject([
    { state: 'dismissed', dismissedBy: 'admin' },
  ]);
  expect(await of(one.id)).toMatchObject([{ contact: { id: other.id }, state: 'dismissed' }]);
  await decide(one.id, other.id, 'open');
  expect((await list()).items).toHaveLength(1);
});

it('can be told about a pair that the job has not seen', async () => {
  const [one, other] = [await create(fjord), await create(nordlys)];
  expect((await decide(one.id, other.id, 'dismissed')).status).toBe(204);
  expect((await list('?state=dismissed')).items).toHaveLength(1);
  expect((await decide(one.id, one.id, 'dismissed')).status).toBe(404);
});

it('forgets a pair when one of them changes, is no longer in use or is deleted', async () => {
  const one = await create(fjord);
  const changed = await create(fjord);
  await search();
  expect((await list()).items).toHaveLength(1);
  const { body } = await change(changed, { ...nordlys, phone: null });
  await search();
  expect((await list()).items).toEqual([]);
  const { body: back } = await change(body, { ...fjord, phone: fjord.phone });
  await search();
  expect((await list()).items).toHaveLength(1);
  const { body: rested } = await change(back, { active: false });
  expect((await list()).items).toEqual([]);
  await change(rested, { active: true });
  expect((await list()).items).toHaveLength(1);
  await instance.call('DELETE', `/api/contacts/${one.id}`, { ifMatch: one.version });
  expect((await list()).items).toEqual([]);
  await search();
  expect((await list()).waiting).toBe(0);
});

it('shows the duplicates of one contact at once, and never two organisation numbers', async () => {
  const one = await create({ ...fjord, organisationNumber: '974760673' });
  await create({ ...fjord, organisationNumber: '999999999' });
  const third = await create({ ...fjord, name: 'Fjord Ind. AS' });
  expect(await of(one.id)).toMatchObject([{ contact: { id: third.id }, state: 'open' }]);
  expect(await of(third.id)).toHaveLength(2);
});
