import { isPositive, type Company, type PurchaseOrder } from '@prodsys/core';
import type { Fault } from '@prodsys/platform';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import type { OrderContent } from './build-message';

/** Why an order can never be exported as things stand: it is not a question of its content. */
export function eligibilityFaults(
  order: PurchaseOrder,
  company: Company,
  supplier: { id: string; organisationNumber: string | null } | undefined,
  connection: PartnerConnection | undefined,
): Fault[] {
  const faults: Fault[] = [];
  const own =
    order.supplierContactId === company.contactId ||
    Boolean(company.organisationNumber && supplier?.organisationNumber === company.organisationNumber);
  if (order.status === 'TRANSMITTED') faults.push({ pointer: '/status', code: 'order-already-transmitted' });
  if (order.status === 'NO_ACTION') faults.push({ pointer: '/status', code: 'order-has-no-action' });
  if (order.state === 'cancelled')
    faults.push({ pointer: '/state', code: 'order-cancelled', params: { number: order.number } });
  else if (order.status === null && order.state !== 'released')
    faults.push({ pointer: '/state', code: 'order-not-released' });
  if (own) faults.push({ pointer: '/supplierContactId', code: 'supplier-is-own-company' });
  else if (!connection) faults.push({ pointer: '/supplierContactId', code: 'connection-missing' });
  else if (connection.state !== 'active')
    faults.push({
      pointer: '/supplierContactId',
      code: 'connection-not-active-here',
      params: { state: connection.state, reason: connection.stateReason },
    });
  return faults;
}

/** What is wrong with the order's content, found before anything is sent. */
export function contentFaults({ lines, supplierNumbers }: OrderContent, company: Company): Fault[] {
  const faults: Fault[] = [];
  if (!company.name || !company.address) faults.push({ pointer: '/buyer', code: 'own-company-incomplete' });
  if (lines.length === 0) faults.push({ pointer: '/lines', code: 'no-lines' });
  for (const [index, line] of lines.entries()) {
    if (!isPositive(line.quantity))
      faults.push({
        pointer: `/lines/${index}/quantity`,
        code: 'quantity-not-positive',
        params: { quantity: line.quantity },
      });
    if (!supplierNumbers.get(line)) {
      faults.push({
        pointer: `/lines/${index}/articleNumber`,
        code: 'supplier-article-number-missing',
        params: { article: line.articleNumber ?? line.description },
      });
    }
  }
  return faults;
}
