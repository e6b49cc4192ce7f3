import type { EntityManager } from 'typeorm';
import { Company } from './company.entity';

export const emptyCompany: Company = {
  id: 'own',
  name: '',
  organisationNumber: null,
  gln: null,
  email: null,
  phone: null,
  mobile: null,
  address: null,
  invoiceAddress: null,
  deliveryAddress: null,
  contactId: null,
  version: 0,
};

/** The own company; nameless until an administrator has entered it. */
export async function ownCompany(manager: EntityManager): Promise<Company> {
  return (await manager.findOneBy(Company, { id: 'own' })) ?? emptyCompany;
}

/** Orders to the own company are production orders, under whichever contact it stands. */
export const isOwnCompany = (
  company: Company,
  contact: { id: string; organisationNumber: string | null } | undefined | null,
): boolean =>
  Boolean(
    contact &&
    (contact.id === company.contactId ||
      (company.organisationNumber && contact.organisationNumber === company.organisationNumber)),
  );
