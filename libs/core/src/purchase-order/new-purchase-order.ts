import { isDuplicateKey, newId, Problem, type Database } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Company } from '../company/company.entity';
import { ownCompany } from '../company/own-company';
import { defaultPerson } from '../contact/default-person';
import { Contact } from '../contact/contact.entity';
import { takeNumbers } from '../number-series/take-numbers';
import { completeAddress, completePerson, type PersonDetails } from '../order-terms/parties';
import type { PurchaseOrderCreation } from './purchase-order-messages';
import type { PurchaseOrder } from './purchase-order.entity';

/** What an order has never been anything but new on its way. */
export const notSentYet = {
  status: null,
  waitingSince: null,
  inDoubt: false,
  attempts: 0,
  lastAttemptAt: null,
  nextAttemptAt: null,
  lastError: null,
  errorUrl: null,
  reportedAt: null,
  transmittedAt: null,
  partnerDraftNumber: null,
  leaseToken: null,
  leaseUntil: null,
};

/** The contact of an order that is there already. Throws `contact-unknown`. */
export async function supplierOf(manager: EntityManager, id: string): Promise<Contact> {
  const contact = await manager.findOneBy(Contact, { id });
  if (!contact) throw new Problem(422, 'contact-unknown');
  return contact;
}

/** The contact that is to deliver, chosen now. Throws `contact-unknown` and `supplier-unusable`. */
export async function chosenSupplier(manager: EntityManager, id: string): Promise<Contact> {
  const contact = await supplierOf(manager, id);
  if (!contact.isSupplier || !contact.active) throw new Problem(422, 'supplier-unusable');
  return contact;
}

/** A new order's row, with what the supplier's and our own card say where the request says nothing. */
export async function newPurchaseOrder(
  manager: EntityManager,
  fields: PurchaseOrderCreation,
  supplier: Contact,
  number: string,
  now: Date,
): Promise<PurchaseOrder> {
  const company = await ownCompany(manager);
  const cards = {
    company,
    ownPerson: fields.contactPerson ? null : await defaultPerson(manager, company.contactId),
    supplierPerson: fields.supplierPerson ? null : await defaultPerson(manager, supplier.id),
  };
  return orderFrom(cards, fields, supplier, number, now);
}

/** Our own card, and who is named when an order names nobody. */
export interface OrderCards {
  company: Company;
  ownPerson: PersonDetails | null;
  supplierPerson: PersonDetails | null;
}

/** The same with cards that have been read already, for many orders at a time. */
export function orderFrom(
  { company, ownPerson, supplierPerson }: OrderCards,
  { lines: _lines, ...fields }: PurchaseOrderCreation,
  supplier: Contact,
  number: string,
  now: Date,
): PurchaseOrder {
  const at = now.toISOString();
  return {
    id: newId(now.getTime()),
    number,
    state: fields.state ?? 'draft',
    supplierContactId: supplier.id,
    orderDate: fields.orderDate ?? at.slice(0, 10),
    requestedDeliveryDate: fields.requestedDeliveryDate ?? null,
    currency: fields.currency ?? supplier.currency ?? 'NOK',
    reference: fields.reference ?? null,
    note: fields.note ?? null,
    paymentTerms: fields.paymentTerms ?? supplier.paymentTerms,
    contactPerson: fields.contactPerson ? completePerson(fields.contactPerson) : ownPerson,
    supplierPerson: fields.supplierPerson ? completePerson(fields.supplierPerson) : supplierPerson,
    deliveryAddress: fields.deliveryAddress
      ? completeAddress(fields.deliveryAddress)
      : (company.deliveryAddress ?? company.address),
    invoiceAddress: fields.invoiceAddress
      ? completeAddress(fields.invoiceAddress)
      : (company.invoiceAddress ?? company.address),
    total: '0.00',
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...notSentYet,
  };
}

/** Stores under the next number of the series that nobody has typed in before. */
export async function withFreeNumber<T>(db: Database, store: (number: string) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const [number = ''] = await takeNumbers(db, 'purchase-order', 1);
    try {
      return await store(number);
    } catch (error) {
      if (!isDuplicateKey(error) || attempt >= 100) throw error;
    }
  }
}
