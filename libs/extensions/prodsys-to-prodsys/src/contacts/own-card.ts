import { limits, type CompanyCard, type ContactCard } from '@prodsys/contracts';
import { ContactPerson, ownCompany } from '@prodsys/core';
import type { EntityManager } from 'typeorm';

/** A company or contact as others may see it. */
export const cardOf = ({
  name,
  organisationNumber,
  gln,
  email,
  phone,
  address,
}: CompanyCard): CompanyCard => ({
  name,
  organisationNumber,
  gln,
  email,
  phone,
  address,
});

/** Our own card, with the people whom the own company's contact lists. */
export async function ownCard(manager: EntityManager): Promise<ContactCard> {
  const company = await ownCompany(manager);
  const persons =
    company.contactId === null
      ? []
      : await manager.find(ContactPerson, {
          where: { contactId: company.contactId, active: true },
          order: { id: 'ASC' },
          take: limits.personsPerCard,
        });
  return {
    ...cardOf(company),
    persons: persons.map(({ name, email, phone }) => ({ name, email, phone })),
  };
}
