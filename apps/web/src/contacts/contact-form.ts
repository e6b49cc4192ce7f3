import type { Schemas } from '../api/client';
import { addressMessage, addressValues } from '../parts/address-values';
import type { Role } from './contact-role';

export type Contact = Schemas['ContactView'];
export type Person = Schemas['PersonView'];
export type ContactValues = ReturnType<typeof valuesOf>;
export type NewContactValues = ContactValues & { persons: PersonValues[] };
export interface PersonValues {
  name: string;
  email: string;
  phone: string;
}

const text = (value: string | null | undefined) => value ?? '';
const orNull = (value: string) => value.trim() || null;

/** A contact as the form holds it: every field is text, so that nothing is null there. */
export const valuesOf = (contact?: Contact, role: Role | '' = '') => ({
  name: text(contact?.name),
  organisationNumber: text(contact?.organisationNumber),
  gln: text(contact?.gln),
  isCustomer: contact?.isCustomer ?? role === 'customer',
  isSupplier: contact?.isSupplier ?? role === 'supplier',
  customerNumber: text(contact?.customerNumber),
  supplierNumber: text(contact?.supplierNumber),
  email: text(contact?.email),
  phone: text(contact?.phone),
  mobile: text(contact?.mobile),
  category: text(contact?.category),
  language: contact?.language ?? 'nb',
  address: addressValues(contact?.address),
  invoiceAddress: addressValues(contact?.invoiceAddress),
  deliveryAddress: addressValues(contact?.deliveryAddress),
  paymentTerms: text(contact?.paymentTerms),
  currency: contact ? text(contact.currency) : 'NOK',
  note: text(contact?.note),
  active: contact?.active ?? true,
});

const codes = (value: string) => orNull(value.replace(/[\s\u00a0]/g, ''));

/** The form as the API takes it. */
export const messageOf = (values: ContactValues): Schemas['ContactFields'] => ({
  name: values.name.trim(),
  // People write them in groups: 974 760 673.
  organisationNumber: codes(values.organisationNumber),
  gln: codes(values.gln),
  isCustomer: values.isCustomer,
  isSupplier: values.isSupplier,
  customerNumber: orNull(values.customerNumber),
  supplierNumber: orNull(values.supplierNumber),
  email: orNull(values.email),
  phone: orNull(values.phone),
  mobile: orNull(values.mobile),
  category: orNull(values.category),
  language: values.language === 'en' ? 'en' : 'nb',
  address: addressMessage(values.address),
  invoiceAddress: addressMessage(values.invoiceAddress),
  deliveryAddress: addressMessage(values.deliveryAddress),
  paymentTerms: orNull(values.paymentTerms),
  currency: orNull(values.currency.toUpperCase()),
  note: orNull(values.note),
  active: values.active,
});

/** A person of whom nothing is said is none. */
export const personMessage = ({ name, email, phone }: PersonValues): Schemas['PersonFields'] => ({
  name: name.trim(),
  email: orNull(email),
  phone: orNull(phone),
});

const isSaid = ({ name, email, phone }: PersonValues) =>
  Boolean(orNull(name) ?? orNull(email) ?? orNull(phone));

/** Address and e-mail go as they stand, so that the instance says which part of them is missing. */
export const creationOf = ({ persons, ...values }: NewContactValues): Schemas['ContactCreation'] => ({
  ...messageOf(values),
  name: values.name.trim(),
  email: values.email.trim(),
  address: addressMessage(values.address) ?? values.address,
  persons: persons.filter(isSaid).map(personMessage),
});
