import type { Schemas } from '../api/client';
import type { Instance } from '../frame/session';

export type Role = 'supplier' | 'customer';

/** What the address says; empty for both. */
export const roleIn = (asked: string): Role | '' =>
  asked === 'supplier' || asked === 'customer' ? asked : '';

/** Under which entry of the menu a contact that may be both is looked for: the side that the instance is for comes first. */
export function roleOf(
  { isCustomer, isSupplier }: Pick<Schemas['ContactView'], 'isCustomer' | 'isSupplier'>,
  kind: Instance['kind'],
): Role | '' {
  if (isCustomer && isSupplier) return kind === 'buyer' ? 'supplier' : 'customer';
  return isSupplier ? 'supplier' : isCustomer ? 'customer' : '';
}

/** The list of those. */
export const listOf = (role: Role | ''): string => (role ? `/contacts?role=${role}` : '/contacts');
