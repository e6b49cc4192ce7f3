import { core, createContacts, newContact } from '@prodsys/core';
import { startTestInstance, type TestInstance } from '@prodsys/platform/testing';
import { contactSync } from '../contact-sync-module';
import { matchContact, type CompanyHint } from './match-contact';

let instance: TestInstance;
beforeAll(async () => {
  instance = await startTestInstance('supplier', { modules: [core, contactSync], extensions: [] });
});
afterAll(() => instance.stop());

const fjord = {
  name: 'Fjord Industri AS',
  email: 'innkjop@fjord.example',
  phone: '+47 55 00 00 00',
  address: { line1: 'Havnegata 1', postalCode: '5003', city: 'Bergen', countryCode: 'NO' },
} satisfies CompanyHint;
const inOslo = { line1: 'Storgata 9', postalCode: '0184', city: 'Oslo', countryCode: 'NO' };

const known = async (fields: Partial<CompanyHint> & { active?: boolean }, person?: string) => {
  const { now, db } = instance.instance;
  const contact = newContact({ ...fjord, ...fields }, now());
  const persons = person
    ? [
        {
          id: contact.id,
          contactId: contact.id,
          name: person,
          email: null,
          phone: null,
          isDefault: true,
          active: true,
          fromCard: false,
        },
      ]
    : [];
  await db.write((manager) =>
    createContacts(manager, { actor: 'admin', source: 'person', at: now() }, [{ contact, persons }]),
  );
  return contact.id;
};
const match = (card: CompanyHint, person?: string) =>
  instance.instance.db.read((manager) => matchContact(manager, card, person));
/** Each test has companies of its own. */
const names =
  'Nordlys Bølgen Granitt Furutoppen Havørn Kobbertind Lyngheim Måkeskjær Ravn Sølvdal Tindvik Østbø'.split(
    ' ',
  );
let count = 0;
const company = (): CompanyHint => {
  const name = names[count++] ?? '';
  return {
    ...fjord,
    name: `${name} Sveis AS`,
    email: `post@${count}.example`,
    phone: `2200${String(count).padStart(4, '0')}`,
    address: {
      line1: `${name}veien ${count}`,
      postalCode: `5${String(count * 37).padStart(3, '0')}`,
      city: name,
      countryCode: 'NO',
    },
  };
};

it('takes the contact with an identical card', async () => {
  const card = company();
  const id = await known(card);
  expect(await match(card)).toMatchObject({
    match: 'exact',
    contactId: id,
    candidates: [{ contactId: id, reasons: expect.arrayContaining(['name-and-address']) as string[] }],
  });
});

it('takes it for differences in case, punctuation, legal form and the spelling of the street', async () => {
  const card = company();
  const id = await known(card);
  const written: CompanyHint[] = [
    { ...card, name: card.name.toUpperCase() },
    { ...card, name: card.name.replace(' Sveis AS', '-Sveis, A/S') },
    { ...card, name: card.name.replace(' AS', ' ASA') },
    { ...card, name: card.name.replace(' AS', '') },
    { ...card, address: { ...card.address, line1: card.address.line1.replace('veien', 'v.') } },
    { ...card, email: null, phone: null },
  ];
  for (const other of written)
    expect([other, await match(other)]).toMatchObject([other, { match: 'exact', contactId: id }]);
});

it('does not take the same name in another town', async () => {
  const card = company();
  await known({ ...card, email: null, phone: null });
  const found = await match({ ...card, email: null, phone: null, address: inOslo });
  expect(found.match).not.toBe('exact');
  expect(found.contactId).toBeNull();
});

it('lets a person decide between two, and about one that is only probable', async () => {
  const card = company();
  const ids = [await known(card), await known(card)];
  const found = await match(card);
  expect(found).toMatchObject({ match: 'undecided', contactId: null });
  expect(found.candidates.map(({ contactId }) => contactId).sort()).toEqual(ids.sort());

  const other = company();
  const id = await known(other);
  const slip = await match({ ...other, name: other.name.replace('Sveis', 'Sevis') });
  expect(slip).toMatchObject({ match: 'undecided', candidates: [{ contactId: id }] });
  expect(slip.candidates[0]?.score).toBeGreaterThan(500);
  expect(slip.candidates[0]?.evidence.map(({ code }) => code)).toContain('similar-name');
});

it('finds by organisation number whatever the name, also in a MVA number, and never against it', async () => {
  const card = company();
  const id = await known({ ...card, organisationNumber: '974760673' });
  const renamed = { ...company(), organisationNumber: 'NO 974 760 673 MVA' };
  expect(await match(renamed)).toMatchObject({ match: 'exact', contactId: id });
  expect(await match({ ...card, organisationNumber: '999999999' })).toMatchObject({ match: 'none' });
});

it('asks the contact person too, when both know one', async () => {
  const card = company();
  const id = await known(card, 'Kari Nordmann');
  expect(await match(card, 'KARI NORDMANN')).toMatchObject({ match: 'exact', contactId: id });
  expect(await match(card, 'Ola Hansen')).toMatchObject({
    match: 'undecided',
    candidates: [{ contactId: id }],
  });
});

it('knows nobody, and nobody who is no longer in use', async () => {
  const card = company();
  await known({ ...card, active: false });
  expect(await match(card)).toEqual({ match: 'none', contactId: null, candidates: [] });
});

it('finds each of two that may be one from the other, with the same score', async () => {
  const left = company();
  const right = { ...left, name: left.name.replace('Sveis', 'Sveiss') };
  const [one, other] = [await known(left), await known(right)];
  const from = async (id: string) => {
    const { body } = await instance.call<{ items: { contact: { id: string }; score: number }[] }>(
      'GET',
      `/api/contacts/${id}/duplicates`,
    );
    return body.items.map(({ contact, score }) => [contact.id, score]);
  };
  const [[found, score] = []] = await from(one);
  expect(found).toBe(other);
  expect(await from(other)).toEqual([[one, score]]);
});
