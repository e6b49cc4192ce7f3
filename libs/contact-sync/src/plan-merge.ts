import type { Contact, ContactPerson, FormerNumber } from '@prodsys/core';
import { nameKey } from '@prodsys/core';
import type { Collision } from '@prodsys/platform';
import type { ObjectLiteral } from 'typeorm';
import { keyAfter, markOf, pick, type RowChange } from './row-change';

/** Filled from the other contact where the one that stays has nothing. */
const fillable = [
  'email',
  'phone',
  'mobile',
  'category',
  'address',
  'invoiceAddress',
  'deliveryAddress',
  'paymentTerms',
  'currency',
  'note',
] as const;
/** A number stands for one contact at a time. */
const numbers = {
  customerNumber: 'customer',
  supplierNumber: 'supplier',
  organisationNumber: 'organisation',
  gln: 'gln',
} as const;
type NumberField = keyof typeof numbers;
const numberFields = Object.keys(numbers) as NumberField[];

export interface MergedContacts {
  kept: Contact;
  other: Contact;
  at: string;
}

/**
 * What becomes of the two contacts: one stays and is completed, the other rests and points to it. Numbers that the one
 * that stays has no place for are remembered with it. The other's row comes first: numbers are given up before they are
 * taken.
 */
export function planContacts({ kept, other, at }: MergedContacts): RowChange[] {
  const has = (field: NumberField) => kept[field] !== null;
  const former: FormerNumber[] = numberFields.flatMap((field) => {
    const number = other[field];
    return number !== null && has(field) && number !== kept[field] ? [{ kind: numbers[field], number }] : [];
  });
  const remembered = distinct([...(kept.formerNumbers ?? []), ...(other.formerNumbers ?? []), ...former]);
  const after: Partial<Contact> = {
    ...filled(kept, other, fillable),
    ...filled(kept, other, numberFields),
    isCustomer: kept.isCustomer || other.isCustomer,
    isSupplier: kept.isSupplier || other.isSupplier,
    active: kept.active || other.active,
    createdByImport: kept.createdByImport && other.createdByImport,
    formerNumbers: remembered.length > 0 ? remembered : null,
    updatedAt: at,
    version: kept.version + 1,
  };
  const rest: Partial<Contact> = {
    ...Object.fromEntries(numberFields.map((field) => [field, null])),
    formerNumbers: null,
    active: false,
    mergedIntoId: kept.id,
    updatedAt: at,
    version: other.version + 1,
  };
  return [changeOf(other, rest), changeOf(kept, after)];
}

const filled = (kept: Contact, other: Contact, fields: readonly (keyof Contact)[]): Partial<Contact> =>
  Object.fromEntries(
    fields
      .filter((field) => kept[field] === null && other[field] !== null)
      .map((field) => [field, other[field]]),
  );

const distinct = (former: FormerNumber[]): FormerNumber[] => [
  ...new Map(former.map((one) => [`${one.kind} ${one.number}`, one])).values(),
];

function changeOf(contact: Contact, to: Partial<Contact>): RowChange {
  return {
    table: 'contact',
    key: { id: contact.id },
    from: pick(contact, Object.keys(to)),
    to,
    mark: markOf({ ...contact, ...to }),
    label: contact.name,
  };
}

/** The other's people move over, but for those whom the contact that stays has already. Its default person stays that. */
export function planMovedPersons(keptId: string, kept: ContactPerson[], other: ContactPerson[]): RowChange[] {
  const email = (person: ContactPerson) => person.email?.toLowerCase();
  const isKnown = (person: ContactPerson) =>
    kept.some(
      (one) =>
        (email(one) !== undefined && email(one) === email(person)) ||
        (nameKey(one.name) === nameKey(person.name) && (!one.email || !person.email)),
    );
  const hasDefault = kept.some(({ isDefault }) => isDefault);
  return other
    .filter((person) => !isKnown(person))
    .map((person) => {
      const to = { contactId: keptId, isDefault: person.isDefault && !hasDefault };
      return {
        table: 'contact_person',
        key: { id: person.id },
        from: pick(person, Object.keys(to)),
        to,
        mark: markOf({ ...person, ...to }),
        // Who it is is no business of what is kept of the merging.
        label: '',
      };
    });
}

/** Rows that refer to the other contact, each with the row of the contact that stays whose place it would take. */
export interface ReferringRows {
  table: string;
  property: string;
  primary: string[];
  passing: string[];
  rows: { row: ObjectLiteral; rival: ObjectLiteral | null }[];
  collide?: (kept: ObjectLiteral, other: ObjectLiteral) => Collision;
}

/** What becomes of them: they refer to the contact that stays, or give way as their part of the instance says. */
export function planReferences(keptId: string, { rows, collide, ...of }: ReferringRows): RowChange[] {
  return rows.flatMap(({ row, rival }) => {
    if (!rival) return [referring(of, row, { [of.property]: keptId })];
    const { kept, other } = collide ? collide(rival, row) : { kept: {}, other: null };
    return [referring(of, row, other), referring(of, rival, kept)];
  });
}

function referring(
  { table, primary, passing }: Pick<ReferringRows, 'table' | 'primary' | 'passing'>,
  row: ObjectLiteral,
  to: object | null,
): RowChange {
  const key = pick(row, primary);
  return {
    table,
    key,
    from: to === null ? row : pick(row, Object.keys(to)),
    to,
    mark: to === null ? null : markOf({ ...row, ...keyAfter({ key, to }), ...to }, passing),
    label: String(row['number'] ?? row['name'] ?? row['supplierArticleNumber'] ?? ''),
  };
}
