import { newId, Problem, type Database } from '@prodsys/platform';
import { takeNumbers } from '../number-series/take-numbers';
import { completeAddress } from '../order-terms/parties';
import type { ContactFields } from './contact-messages';
import type { Contact } from './contact.entity';
import type { ContactPerson } from './contact-person.entity';
import { nameKey } from './name-key';

/** Ticking customer or supplier gives a number; one that was typed in stands. Taken before the unit of work. */
export async function numbersFor(
  db: Database,
  wanted: Pick<Contact, 'isCustomer' | 'isSupplier' | 'customerNumber' | 'supplierNumber'>,
) {
  const take = async (wants: boolean, given: string | null, series: 'customer' | 'supplier') =>
    wants && given === null ? ((await takeNumbers(db, series, 1))[0] ?? null) : given;
  return {
    customerNumber: await take(wanted.isCustomer, wanted.customerNumber, 'customer'),
    supplierNumber: await take(wanted.isSupplier, wanted.supplierNumber, 'supplier'),
  };
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
    address: null,
    invoiceAddress: null,
    deliveryAddress: null,
    paymentTerms: null,
    currency: null,
    note: null,
    language: 'nb',
    active: true,
    createdByImport: false,
    createdAt: at,
    version: 1,
    ...changedFields(fields, now),
    name: fields.name,
    nameKey: nameKey(fields.name),
    updatedAt: at,
  };
}

/** The columns that a request changes. */
export function changedFields({ persons: _persons, ...fields }: ContactFields, now: Date): Partial<Contact> {
  const change: Partial<Contact> = { ...fields, updatedAt: now.toISOString() };
  for (const key of ['address', 'invoiceAddress', 'deliveryAddress'] as const) {
    const address = fields[key];
    if (address) change[key] = completeAddress(address);
  }
  if (fields.name !== undefined) change.nameKey = nameKey(fields.name);
  return change;
}

export function personRows(
  contactId: string,
  persons: NonNullable<ContactFields['persons']>,
  now: Date,
): ContactPerson[] {
  const chosen = persons.findIndex((person) => person.isDefault);
  return persons.map(({ name, email, phone }, index) => ({
    id: newId(now.getTime()),
    contactId,
    name,
    email: email ?? null,
    phone: phone ?? null,
    isDefault: index === Math.max(chosen, 0),
    active: true,
  }));
}

/** Norwegian organisation numbers carry a check digit (modulus 11); others are taken as they are. */
export function checkOrganisationNumber(number: string | null | undefined): void {
  if (!number || !/^[0-9]{9}$/.test(number)) return;
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  if (check !== Number(number[8])) throw new Problem(422, 'organisation-number-invalid', { number });
}
