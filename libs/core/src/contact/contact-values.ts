import { newId, Problem, type Database } from '@prodsys/platform';
import { takeNumbers } from '../number-series/take-numbers';
import { completeAddress } from '../order-terms/parties';
import type { ContactFields } from './contact-messages';
import { Contact } from './contact.entity';
import type { ContactPerson } from './contact-person.entity';
import { nameKey } from './name-key';
import { nameOrder } from './name-order';
import { isOrganisationNumber } from './organisation-number';

/** Ticking customer or supplier gives a number; one that was typed in stands. Taken before the unit of work. */
export async function numbersFor(
  db: Database,
  wanted: Pick<Contact, 'isCustomer' | 'isSupplier' | 'customerNumber' | 'supplierNumber'>,
) {
  const take = async (wants: boolean, given: string | null, series: 'customer' | 'supplier') =>
    wants && given === null ? freeNumber(db, series) : given;
  return {
    customerNumber: await take(wanted.isCustomer, wanted.customerNumber, 'customer'),
    supplierNumber: await take(wanted.isSupplier, wanted.supplierNumber, 'supplier'),
  };
}

/** The next number of the series that nobody has typed in before. Taken before the unit of work. */
export async function freeNumber(db: Database, series: 'customer' | 'supplier'): Promise<string> {
  for (;;) {
    const [number = ''] = await takeNumbers(db, series, 1);
    const taken = await db.read((manager) => manager.existsBy(Contact, { [`${series}Number`]: number }));
    if (!taken) return number;
  }
}

/** A new contact's row, with the defaults that a person would expect. Numbers are still to be given. */
export function newContact(fields: ContactFields & { name: string }, now: Date): Contact {
  const at = now.toISOString();
  return {
    id: newId(now.getTime()),
    organisationNumber: null,
    gln: null,
    isCustomer: false,
    isSupplier: false,
    customerNumber: null,
    supplierNumber: null,
    email: null,
    phone: null,
    mobile: null,
    category: null,
    address: null,
    invoiceAddress: null,
    deliveryAddress: null,
    paymentTerms: null,
    currency: null,
    note: null,
    language: 'nb',
    active: true,
    createdByImport: false,
    lockedFields: null,
    proposedChanges: null,
    formerNumbers: null,
    mergedIntoId: null,
    createdAt: at,
    version: 1,
    ...changedFields(fields),
    name: fields.name,
    nameKey: nameKey(fields.name),
    nameOrder: nameOrder(fields.name),
    updatedAt: at,
  };
}

/** The columns that a request changes. */
export function changedFields({ persons: _persons, ...fields }: ContactFields): Partial<Contact> {
  const change: Partial<Contact> = { ...fields };
  for (const key of ['address', 'invoiceAddress', 'deliveryAddress'] as const) {
    const address = fields[key];
    if (address) change[key] = completeAddress(address);
  }
  return change;
}

/**
 * The persons of a contact as a request lists them. One that is there already keeps its id: named by it, or else
 * recognised by e-mail, then by name. Throws `person-unknown` for an id that is not of this contact.
 */
export function personRows(
  contactId: string,
  before: ContactPerson[],
  persons: NonNullable<ContactFields['persons']>,
  now: Date,
): ContactPerson[] {
  const left = [...before];
  const take = (is: (person: ContactPerson) => boolean) => {
    const index = left.findIndex(is);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const named = persons.map(({ id }) => {
    const known = id === undefined ? undefined : take((person) => person.id === id);
    if (id !== undefined && !known) throw new Problem(422, 'person-unknown', { id });
    return known;
  });
  const working = persons.map((person, index) => person.active ?? named[index]?.active ?? true);
  const wished = persons.findIndex((person, index) => person.isDefault && working[index]);
  const chosen = wished < 0 ? working.indexOf(true) : wished;
  return persons.map(({ name, email, phone, active }, index) => {
    const known =
      named[index] ??
      (email ? take((person) => person.email === email) : undefined) ??
      take((person) => person.name === name);
    return {
      id: known?.id ?? newId(now.getTime()),
      contactId,
      name,
      email: email ?? null,
      phone: phone ?? null,
      isDefault: index === chosen,
      active: active ?? known?.active ?? true,
      fromCard: known?.fromCard ?? false,
    };
  });
}

/** Norwegian organisation numbers carry a check digit (modulus 11); others are taken as they are. */
export function checkOrganisationNumber(number: string | null | undefined): void {
  if (!number || !/^[0-9]{9}$/.test(number)) return;
  if (isOrganisationNumber(number)) return;
  const fault = { code: 'organisation-number-invalid', params: { number } };
  throw new Problem(422, fault.code, fault.params, {
    errors: [{ pointer: '/organisationNumber', ...fault }],
  });
}
