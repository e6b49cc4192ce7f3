import type { Instance } from '@prodsys/platform';
import { articleCsv } from '../article/article-csv';
import { contactCsv } from '../contact/contact-csv';
import { purchaseOrderCsv } from '../purchase-order/purchase-order-csv';
import type { AnyCsvRegister, RegisterName } from './csv-register';

const known = new WeakMap<Instance, Record<RegisterName, AnyCsvRegister>>();

/** The registers that files go into and come out of. */
export function csvRegisters(instance: Instance): Record<RegisterName, AnyCsvRegister> {
  const present = known.get(instance);
  if (present) return present;
  const made = {
    contacts: contactCsv(instance),
    articles: articleCsv(instance),
    'purchase-orders': purchaseOrderCsv(instance),
  } as unknown as Record<RegisterName, AnyCsvRegister>;
  known.set(instance, made);
  return made;
}
