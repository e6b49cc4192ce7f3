import { newId, Problem, type Fault } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { defaultPerson } from '../contact/default-person';
import { isPositive } from '../order-terms/amounts';
import { articlesOf } from '../order-terms/articles-of';
import { completeAddress, completePerson } from '../order-terms/parties';
import type { SalesOrderCreation, SalesOrderFields, SalesOrderLineFields } from './sales-order-messages';
import type { SalesOrderLine } from './sales-order-line.entity';
import type { SalesOrder } from './sales-order.entity';

/** The contact that is to receive. Throws `customer-unknown`. */
export async function customerOf(manager: EntityManager, id: string): Promise<Contact> {
  const contact = await manager.findOneBy(Contact, { id, isCustomer: true, active: true });
  if (!contact) throw new Problem(422, 'customer-unknown');
  return contact;
}

/** A new order's row, with what the customer's card says where the request says nothing. */
export async function newSalesOrder(
  manager: EntityManager,
  { lines: _lines, ...fields }: SalesOrderCreation,
  customer: Contact,
  number: string,
  now: Date,
): Promise<SalesOrder> {
  const at = now.toISOString();
  return {
    id: newId(now.getTime()),
    number,
    state: 'open',
    contactId: customer.id,
    orderDraftId: null,
    referenceNumber: fields.referenceNumber ?? null,
    orderDate: fields.orderDate ?? at.slice(0, 10),
    requestedDeliveryDate: fields.requestedDeliveryDate ?? null,
    currency: fields.currency ?? customer.currency ?? 'NOK',
    paymentTerms: fields.paymentTerms ?? customer.paymentTerms,
    reference: fields.reference ?? null,
    note: fields.note ?? null,
    contactPerson: fields.contactPerson
      ? completePerson(fields.contactPerson)
      : await defaultPerson(manager, customer.id),
    deliveryAddress: fields.deliveryAddress
      ? completeAddress(fields.deliveryAddress)
      : (customer.deliveryAddress ?? customer.address),
    invoiceAddress: fields.invoiceAddress
      ? completeAddress(fields.invoiceAddress)
      : (customer.invoiceAddress ?? customer.address),
    total: '0.00',
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}

/** The columns that a request changes. */
export const changedTerms = ({ lines: _lines, ...fields }: SalesOrderFields): Partial<SalesOrder> => ({
  ...fields,
  ...(fields.contactPerson ? { contactPerson: completePerson(fields.contactPerson) } : {}),
  ...(fields.deliveryAddress ? { deliveryAddress: completeAddress(fields.deliveryAddress) } : {}),
  ...(fields.invoiceAddress ? { invoiceAddress: completeAddress(fields.invoiceAddress) } : {}),
});

/** The rows of an order's lines; what a line leaves out is filled in from its article. All faults at once. */
export async function salesLineRows(
  manager: EntityManager,
  { id: salesOrderId, currency }: Pick<SalesOrder, 'id' | 'currency'>,
  lines: SalesOrderLineFields[],
): Promise<SalesOrderLine[]> {
  const articles = await articlesOf(manager, lines);
  const faults: Fault[] = [];
  const seen = new Set<number>();
  const rows = lines.flatMap((line, index): SalesOrderLine[] => {
    const fault = (field: string, code: string, params = {}) =>
      faults.push({ pointer: `/lines/${index}/${field}`, code, params });
    const article = articles.find((candidate) =>
      line.articleId ? candidate.id === line.articleId : candidate.number === line.articleNumber,
    );
    const lineNumber = line.lineNumber ?? index + 1;
    if (seen.has(lineNumber)) fault('lineNumber', 'line-number-twice', { lineNumber });
    seen.add(lineNumber);
    if (!article) {
      fault(line.articleId ? 'articleId' : 'articleNumber', 'own-article-unknown', {
        number: line.articleNumber ?? line.articleId ?? '',
      });
      return [];
    }
    const priceQuantity = line.priceQuantity ?? (line.unitPrice ? '1' : article.priceQuantity);
    if (!isPositive(priceQuantity)) fault('priceQuantity', 'price-quantity-not-positive');
    return [
      {
        salesOrderId,
        lineNumber,
        articleId: article.id,
        articleNumber: article.number,
        description: line.description ?? article.description,
        quantity: line.quantity,
        unit: line.unit ?? article.unit,
        unitPrice: line.unitPrice ?? (article.currency === currency ? article.price : null) ?? '0',
        priceQuantity,
        discountPercent: line.discountPercent ?? '0',
        requestedDeliveryDate: line.requestedDeliveryDate ?? null,
        note: line.note ?? null,
      },
    ];
  });
  if (faults.length > 0) throw new Problem(422, 'order-invalid', {}, { errors: faults });
  return rows.sort((a, b) => a.lineNumber - b.lineNumber);
}
