import { newContact, type Contact, type ContactPerson, type SharedField } from '@prodsys/core';

import fc from 'fast-check';
import { planCardUpdate, type CompanyCardFields } from './plan-card-update';

const now = new Date('2026-11-24T10:00:00.000Z');
const address = { line1: 'Havnegata 1', line2: null, postalCode: '5003', city: 'Bergen', countryCode: 'NO' };
const card: CompanyCardFields = {
  name: 'Fjord Industri AS',
  organisationNumber: '999999999',
  email: 'post@fjord.example',
  phone: '+47 55 00 00 00',
  address,
  persons: [{ name: 'Kari Nordmann', email: 'kari@fjord.example' }],
};
interface State {
  contact: Contact;
  persons: ContactPerson[];
  said: SharedField[];
}
const contactWith = (fields: Partial<Contact> = {}): State => ({
  contact: { ...newContact({ name: 'Fjord Ind.' }, now), ...fields },
  persons: [],
  said: [],
});
let ids = 0;
const origin = { source: 'Fjord Industri AS', at: now.toISOString(), newId: () => `new-${++ids}` };
const apply = (state: State, from: CompanyCardFields = card): State => {
  const { change, persons, said } = planCardUpdate(state, from, origin);
  return { contact: { ...state.contact, ...change }, persons: persons ?? state.persons, said };
};

it('takes over what a company says of itself, and leaves what is ours', () => {
  const ours = { customerNumber: '10001', paymentTerms: '30 dager', note: 'Ring først', category: 'A' };
  const { contact, persons } = apply(contactWith(ours));
  expect(contact).toMatchObject({
    ...ours,
    name: 'Fjord Industri AS',
    email: 'post@fjord.example',
    address,
    organisationNumber: '999999999',
  });
  expect(persons).toMatchObject([{ name: 'Kari Nordmann', isDefault: true, active: true, fromCard: true }]);
});

it('proposes what a person has locked, once, and not again when it was declined', () => {
  const locked = apply(contactWith({ lockedFields: ['email'], email: 'our@fjord.example' }));
  expect(locked.contact).toMatchObject({
    email: 'our@fjord.example',
    proposedChanges: [{ field: 'email', value: 'post@fjord.example', source: 'Fjord Industri AS' }],
  });
  expect(planCardUpdate(locked, card, origin)).toMatchObject({ change: {}, proposed: [] });
  const [proposed] = locked.contact.proposedChanges ?? [];
  const declined = {
    ...locked,
    contact: { ...locked.contact, proposedChanges: proposed && [{ ...proposed, declined: true as const }] },
  } as State;
  expect(planCardUpdate(declined, card, origin).change).toEqual({});
  const other = { ...card, email: 'new@fjord.example' };
  expect(planCardUpdate(declined, other, origin).proposed).toMatchObject([{ value: 'new@fjord.example' }]);
});

it('withdraws a proposal that has become true or is no longer said', () => {
  const locked = apply(contactWith({ lockedFields: ['phone'], phone: '1' }));
  expect(locked.contact.proposedChanges).toHaveLength(1);
  expect(apply(locked, { ...card, phone: '1' }).contact.proposedChanges).toBeNull();
  const unlocked = { ...locked, contact: { ...locked.contact, lockedFields: [] } };
  expect(apply(unlocked).contact).toMatchObject({ phone: card.phone, proposedChanges: null });
});

it('completes an organisation number, and has a person decide about another one', () => {
  const other = apply(contactWith({ organisationNumber: '974760673' })).contact;
  expect(other.organisationNumber).toBe('974760673');
  expect(other.proposedChanges).toMatchObject([{ field: 'organisationNumber', value: '999999999' }]);
  expect(apply(contactWith({ organisationNumber: 'NO999999999MVA' })).contact.proposedChanges).toBeNull();
});

it('empties a telephone number that the card once said, and leaves one that it never spoke of', () => {
  const silent = { ...card, phone: null };
  expect(apply(apply(contactWith()), silent).contact.phone).toBeNull();
  expect(apply(contactWith({ phone: 'ours' }), silent).contact.phone).toBe('ours');
});

it('knows people by e-mail, then by name; those who vanish are kept as inactive, our own stay', () => {
  const person = (fields: Partial<ContactPerson>): ContactPerson => ({
    id: fields.name ?? '',
    contactId: 'c',
    name: '',
    email: null,
    phone: null,
    isDefault: false,
    active: true,
    fromCard: false,
    ...fields,
  });
  const before = {
    ...contactWith(),
    persons: [
      person({ id: '1', name: 'K. Nordmann', email: 'KARI@fjord.example', isDefault: true }),
      person({ id: '2', name: 'Ola Hansen' }),
      person({ id: '3', name: 'Vakttelefon', phone: '1' }),
    ],
  };
  const named = {
    ...card,
    persons: [
      { name: 'Ola Hansen', email: 'ola@fjord.example' },
      { name: 'Kari Nordmann', email: 'kari@fjord.example' },
    ],
  };
  const after = apply(before, named);
  expect(after.persons).toMatchObject([
    { id: '1', name: 'Kari Nordmann', isDefault: true, active: true },
    { id: '2', name: 'Ola Hansen', email: 'ola@fjord.example', active: true },
    { id: '3', name: 'Vakttelefon', active: true, fromCard: false },
  ]);
  const left = apply(after, { ...card, persons: [{ name: 'Ola Hansen', email: 'ola@fjord.example' }] });
  expect(left.persons).toMatchObject([
    { id: '1', active: false, isDefault: false },
    { id: '2', active: true, isDefault: true },
    { id: '3', active: true },
  ]);
});

describe('whatever the cards, locks and edits in between', () => {
  const some = <T>(...values: T[]) => fc.constantFrom(...values);
  const cards: fc.Arbitrary<CompanyCardFields> = fc.record({
    name: some('A AS', 'B AS'),
    organisationNumber: some(null, '999999999', '974760673'),
    gln: some(null, '7080000000005'),
    email: some(null, 'a@x.example', 'b@x.example'),
    phone: some(null, '1', '2'),
    address: some(null, address, { ...address, postalCode: '5004' }),
    persons: fc.option(
      fc.array(
        fc.record({ name: some('Kari', 'Ola', 'Per'), email: some(null, 'k@x.example', 'o@x.example') }),
        { maxLength: 4 },
      ),
    ),
  });
  const edits = fc.record(
    {
      name: some('A AS', 'Ours AS'),
      email: some('ours@x.example', 'a@x.example'),
      phone: some(null, '3'),
      organisationNumber: some(null, '999999999'),
      lockedFields: fc.subarray<SharedField>(['name', 'email', 'phone', 'address', 'persons', 'gln']),
    },
    { requiredKeys: [] },
  );
  const steps = fc.array(
    fc.oneof(
      cards.map((said) => ({ said })),
      edits.map((edit) => ({ edit })),
    ),
    {
      maxLength: 8,
    },
  );
  const isStep = (step: object): step is { said: CompanyCardFields } => 'said' in step;

  it('says the same after one round, and nothing changes in the next', () => {
    fc.assert(
      fc.property(steps, cards, (before, last) => {
        const start = before.reduce<State>(
          (state, step) =>
            isStep(step)
              ? apply(state, step.said)
              : { ...state, contact: { ...state.contact, ...(step as { edit: Partial<Contact> }).edit } },
          contactWith(),
        );
        const after = apply(start, last);
        expect(planCardUpdate(after, last, origin)).toMatchObject({
          change: {},
          persons: null,
          proposed: [],
          said: after.said,
        });
        const locked = after.contact.lockedFields ?? [];
        for (const field of ['name', 'email', 'phone', 'address'] as const)
          if (last[field] && !locked.includes(field)) expect(after.contact[field]).toEqual(last[field]);
        for (const { name, email } of locked.includes('persons') ? [] : (last.persons ?? []))
          expect(after.persons).toContainEqual(
            expect.objectContaining({ name, email, active: true, fromCard: true }),
          );
        expect(after.persons.filter(({ isDefault }) => isDefault).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
