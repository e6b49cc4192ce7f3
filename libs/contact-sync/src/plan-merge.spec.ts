import { newContact, type Contact, type ContactPerson } from '@prodsys/core';
import { planContacts, planMovedPersons, planReferences } from './plan-merge';
import { keyAfter, markOf, reversed } from './row-change';

const now = new Date('2026-11-24T10:00:00.000Z');
const contact = (fields: Partial<Contact>): Contact => ({
  ...newContact({ name: 'Fjord AS' }, now),
  ...fields,
});
const plan = (kept: Partial<Contact>, other: Partial<Contact>) => {
  const [rest, stays] = planContacts({ kept: contact(kept), other: contact(other), at: now.toISOString() });
  return { rest: rest?.to, stays: stays?.to };
};

it('fills what the one that stays does not know, and never what it knows', () => {
  const { stays } = plan({ phone: null, note: 'ours' }, { phone: '1', note: 'theirs', isCustomer: true });
  expect(stays).toMatchObject({ phone: '1', isCustomer: true });
  expect(stays).not.toHaveProperty('note');
});

it('gives every number to the one that stays: as its own where it has none, else as a former one', () => {
  const { stays, rest } = plan(
    { customerNumber: 'K1', organisationNumber: '974760673' },
    {
      customerNumber: 'K2',
      supplierNumber: 'L2',
      organisationNumber: '974760673',
      formerNumbers: [{ kind: 'customer', number: 'K3' }],
    },
  );
  expect(stays).toMatchObject({
    supplierNumber: 'L2',
    formerNumbers: [
      { kind: 'customer', number: 'K3' },
      { kind: 'customer', number: 'K2' },
    ],
  });
  expect(rest).toMatchObject({ customerNumber: null, supplierNumber: null, organisationNumber: null });
});

it('moves people over but for those who are there already, and leaves one default', () => {
  const person = (id: string, name: string, email: string | null, isDefault = false): ContactPerson => ({
    ...{ id, name, email, isDefault },
    contactId: 'x',
    phone: null,
    active: true,
    fromCard: false,
  });
  const kept = [person('1', 'Kari Nordmann', 'kari@x.example', true)];
  const moved = planMovedPersons('kept', kept, [
    person('2', 'K. Nordmann', 'KARI@x.example', true),
    person('3', 'kari nordmann', null),
    person('4', 'Ola', null, true),
  ]);
  expect(moved.map(({ key, to }) => ({ ...key, ...to }))).toEqual([
    { id: '4', contactId: 'kept', isDefault: false },
  ]);
});

it('can be walked backwards row by row, also where the key itself changes', () => {
  const row = { articleId: 'a', contactId: 'other', price: '1' };
  const [change] = planReferences('kept', {
    table: 'article_supplier',
    property: 'contactId',
    primary: ['articleId', 'contactId'],
    passing: [],
    rows: [{ row, rival: null }],
  });
  if (!change) throw new Error('Nothing was planned.');
  expect(keyAfter(change)).toEqual({ articleId: 'a', contactId: 'kept' });
  expect(reversed(change)).toMatchObject({
    key: { articleId: 'a', contactId: 'kept' },
    to: { contactId: 'other' },
  });
  expect(change.mark).toBe(markOf({ ...row, contactId: 'kept' }));
});
