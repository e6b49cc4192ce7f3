import { Contact, ownCompany } from '@prodsys/core';
import type { EntityManager } from 'typeorm';
import { exists } from './first-step';

/** Is there a contact in use with a number as supplier or customer that is not the own company? */
export async function knowsAnother(manager: EntityManager, role: 'supplier' | 'customer'): Promise<boolean> {
  const own = await ownCompany(manager);
  const [flag, number] =
    role === 'supplier'
      ? (['isSupplier', 'supplierNumber'] as const)
      : (['isCustomer', 'customerNumber'] as const);
  return exists(
    manager,
    Contact,
    // Every supplier and customer has a number, and the numbers have an index.
    `record.${number} > '' AND record.${flag} = :yes AND record.active = :yes AND record.id <> :ownId
     AND (record.organisationNumber IS NULL OR record.organisationNumber <> :ownNumber)`,
    { yes: true, ownId: own.contactId ?? '', ownNumber: own.organisationNumber ?? '' },
  );
}
