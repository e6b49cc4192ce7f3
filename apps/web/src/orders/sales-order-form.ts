import type { Schemas } from '../api/client';
import { lineMessage, lineValues, newLine, type LineValues } from '../order-terms/line-values';
import { termsMessage, termsValues, type TermsValues } from '../order-terms/terms-form';
import type { OrderValues } from '../order-terms/use-order-form';

export type SalesOrder = Schemas['SalesOrderDetail'];

export interface SalesOrderHead extends TermsValues {
  contactId: string;
  referenceNumber: string;
}

export const valuesOf = (order?: SalesOrder): OrderValues<SalesOrderHead> => ({
  head: {
    ...termsValues(order),
    contactId: order?.contactId ?? '',
    referenceNumber: order?.referenceNumber ?? '',
  },
  lines: order ? lineValues(order.lines) : [newLine(1)],
});

/** The form as the API takes it; the customer only when the order is new. */
export const messageOf = (head: SalesOrderHead, lines: LineValues[]): Schemas['SalesOrderFields'] => ({
  ...termsMessage(head),
  referenceNumber: head.referenceNumber.trim() || null,
  lines: lines.map(lineMessage),
});
