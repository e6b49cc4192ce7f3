import type { Schemas } from '../api/client';
import { addressMessage, addressValues, type Address, type AddressValues } from '../parts/address-values';

type Person = Schemas['PersonDetails'];

export interface PersonValues {
  name: string;
  email: string;
  phone: string;
}

/** What every order that is written here says before its lines. */
export interface TermsValues {
  orderDate: string;
  requestedDeliveryDate: string;
  currency: string;
  reference: string;
  paymentTerms: string;
  note: string;
  contactPerson: PersonValues;
  deliveryAddress: AddressValues;
  invoiceAddress: AddressValues;
  // A form's fields are found by their names.
  [field: string]: unknown;
}

export interface Terms {
  orderDate?: string;
  requestedDeliveryDate?: string | null;
  currency?: string;
  reference?: string | null;
  paymentTerms?: string | null;
  note?: string | null;
  contactPerson?: Person | null;
  deliveryAddress?: Address | null;
  invoiceAddress?: Address | null;
}

export const personValues = (person: Person | null | undefined): PersonValues => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  phone: person?.phone ?? '',
});

const orNull = (value: string) => value.trim() || null;

/** Without a name it is nobody; an address without a name is refused where it is typed. */
export const personMessage = ({ name, email, phone }: PersonValues): Person | null =>
  [name, email, phone].some((part) => part.trim())
    ? { name: name.trim(), email: orNull(email), phone: orNull(phone) }
    : null;

/** Today where the reader is. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

export const termsValues = (order: Terms = {}): TermsValues => ({
  orderDate: order.orderDate ?? today(),
  requestedDeliveryDate: order.requestedDeliveryDate ?? '',
  currency: order.currency ?? 'NOK',
  reference: order.reference ?? '',
  paymentTerms: order.paymentTerms ?? '',
  note: order.note ?? '',
  contactPerson: personValues(order.contactPerson),
  deliveryAddress: addressValues(order.deliveryAddress),
  invoiceAddress: addressValues(order.invoiceAddress),
});

/** The same as the API takes it. */
export const termsMessage = (values: TermsValues) => ({
  orderDate: values.orderDate,
  requestedDeliveryDate: orNull(values.requestedDeliveryDate),
  currency: values.currency.trim().toUpperCase(),
  reference: orNull(values.reference),
  paymentTerms: orNull(values.paymentTerms),
  note: orNull(values.note),
  contactPerson: personMessage(values.contactPerson),
  deliveryAddress: addressMessage(values.deliveryAddress),
  invoiceAddress: addressMessage(values.invoiceAddress),
});
