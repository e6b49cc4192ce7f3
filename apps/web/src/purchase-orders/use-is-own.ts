import { useOwnCompany } from '../order-terms/use-own-company';
import type { PurchaseOrder } from './purchase-order-form';

/** An order to our own company is a production order and never sent. */
export const useIsOwn = ({ supplierContactId }: Pick<PurchaseOrder, 'supplierContactId'>): boolean =>
  useOwnCompany()?.contactId === supplierContactId;
