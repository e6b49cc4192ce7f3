import type { Instance } from '@prodsys/platform';
import { articleCsv } from '../article/article-csv';
import type { AnyCsvRegister, RegisterName } from './csv-register';

const known = new WeakMap<Instance, Record<RegisterName, AnyCsvRegister>>();

/** The registers that files go into and come out of. */
export function csvRegisters(instance: Instance): Record<RegisterName, AnyCsvRegister> {
  const present = known.get(instance);
  if (present) return present;
  const made = { articles: articleCsv(instance) } as unknown as Record<RegisterName, AnyCsvRegister>;
  known.set(instance, made);
  return made;
}
