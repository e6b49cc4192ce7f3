import type { Schemas } from '../api/client';
import { withFaults } from '../order-terms/line-faults';
import { lineMessage, lineValues, newLine, type LineValues } from '../order-terms/line-values';
import {
  personMessage,
  personValues,
  termsMessage,
  termsValues,
  type PersonValues,
  type TermsValues,
} from '../order-terms/terms-form';
import type { OrderValues } from '../order-terms/use-order-form';
import { standingFaults } from './standing-faults';

export type PurchaseOrder = Schemas['PurchaseOrderDetail'];

export interface PurchaseOrderHead extends TermsValues {
  supplierContactId: string;
  number: string;
  supplierPerson: PersonValues;
}

/** An order as the form holds it, with what the supplier found wrong at the lines. */
export function valuesOf(order: PurchaseOrder): OrderValues<PurchaseOrderHead> {
  const lines = lineValues(order.lines);
  return {
    head: {
      ...termsValues(order),
      supplierContactId: order.supplierContactId,
      number: order.number,
      supplierPerson: personValues(order.supplierPerson),
    },
    lines: withFaults(lines, lines, standingFaults(order)),
  };
}

/** A new order: where the goods and the invoice go, and who answers for it, as our own card says. */
export const newValues = (
  company: Pick<Schemas['CompanyView'], 'address' | 'deliveryAddress' | 'invoiceAddress'>,
  persons: Schemas['PersonView'][],
): OrderValues<PurchaseOrderHead> => ({
  head: {
    ...termsValues({
      contactPerson: persons.find(({ active, isDefault }) => active && isDefault),
      deliveryAddress: company.deliveryAddress ?? company.address,
      invoiceAddress: company.invoiceAddress ?? company.address,
    }),
    supplierContactId: '',
    number: '',
    supplierPerson: personValues(null),
  },
  lines: [newLine(1)],
});

/** The form as the API takes it. */
export const messageOf = (head: PurchaseOrderHead, lines: LineValues[]) => ({
  ...termsMessage(head),
  ...(head.number.trim() ? { number: head.number.trim() } : {}),
  supplierContactId: head.supplierContactId,
  supplierPerson: personMessage(head.supplierPerson),
  lines: lines.map((line) => ({
    ...lineMessage(line),
    supplierArticleNumber: line.supplierArticleNumber.trim() || null,
  })),
});
