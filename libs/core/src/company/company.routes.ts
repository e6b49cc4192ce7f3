import {
  answers,
  may,
  bodyOf,
  Email,
  Id,
  insertRows,
  isDuplicateKey,
  Nested,
  Nullable,
  Text,
  Whole,
  writeSetting,
  type Instance,
  stale,
  Problem,
} from '@prodsys/platform';
import { Matches } from 'class-validator';
import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import { checkOrganisationNumber, newContact, numbersFor } from '../contact/contact-values';
import { Contact } from '../contact/contact.entity';
import { nameKey } from '../contact/name-key';
import { Address, completeAddress } from '../order-terms/parties';
import { retryOrders } from '../purchase-order/retry-orders';
import { Company } from './company.entity';

export class CompanyFields {
  @Text(200) name: string;
  @Nullable() @Matches(/^[0-9A-Za-z]{2,20}$/) organisationNumber?: string | null;
  @Nullable() @Matches(/^[0-9]{13}$/) gln?: string | null;
  @Nullable() @Email() email?: string | null;
  @Nullable() @Text(40) phone?: string | null;
  @Nullable() @Nested(() => Address) address?: Address | null;
  @Nullable() @Nested(() => Address) invoiceAddress?: Address | null;
  @Nullable() @Nested(() => Address) deliveryAddress?: Address | null;
}

export class CompanyView extends CompanyFields {
  @Nullable() @Id() contactId: string | null;
  /** 0 until the company has been entered. */
  @Whole(0, 2_000_000_000) version: number;
}

const empty: Company = {
  id: 'own',
  name: '',
  organisationNumber: null,
  gln: null,
  email: null,
  phone: null,
  address: null,
  invoiceAddress: null,
  deliveryAddress: null,
  contactId: null,
  version: 0,
};

/** The own company; nameless until an administrator has entered it. */
export async function ownCompany(manager: EntityManager): Promise<Company> {
  return (await manager.findOneBy(Company, { id: 'own' })) ?? empty;
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

export function companyRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['company'];
  const view = ({ id: _id, ...company }: Company): CompanyView => company;

  app.get(
    '/api/company',
    {
      schema: { tags, summary: 'Read the own organisation', response: answers(CompanyView) },
      config: { access: may('read') },
    },
    async () => view(await db.read(ownCompany)),
  );

  app.put<{ Body: CompanyFields }>(
    '/api/company',
    {
      schema: {
        tags,
        summary: 'Change the own organisation',
        body: bodyOf(CompanyFields),
        response: answers(CompanyView),
      },
      config: { access: may('administer') },
    },
    async (request) => {
      const header = request.headers['if-match'];
      checkOrganisationNumber(request.body.organisationNumber);
      const now = instance.now();
      const present = await db.read(ownCompany);
      // The very first entry has no version that anybody could have seen.
      if (present.version > 0 && header === undefined) throw new Problem(428, 'if-match-missing');
      if (header !== undefined && header.replace(/[W/"]/g, '') !== String(present.version))
        throw stale(present.version);
      const company: Company = {
        ...empty,
        ...request.body,
        id: 'own',
        contactId: present.contactId,
        version: present.version + 1,
      };
      for (const key of ['address', 'invoiceAddress', 'deliveryAddress'] as const) {
        const address = company[key];
        if (address) company[key] = completeAddress(address);
      }
      const card = {
        name: company.name,
        organisationNumber: company.organisationNumber,
        gln: company.gln,
        email: company.email,
        phone: company.phone,
        address: company.address,
      };
      const own = newContact({ ...card, isCustomer: true, isSupplier: true }, now);
      if (company.contactId === null) Object.assign(own, await numbersFor(db, own));
      await db
        .write(async (manager) => {
          if (company.contactId === null) {
            await insertRows(manager, Contact, [own]);
            company.contactId = own.id;
          } else {
            const row = {
              ...card,
              nameKey: nameKey(company.name),
              updatedAt: now.toISOString(),
              version: () => 'version + 1',
            };
            await manager.update(Contact, { id: company.contactId }, row);
          }
          if (present.version === 0) await insertRows(manager, Company, [company]);
          else {
            const { affected } = await manager.update(
              Company,
              { id: 'own', version: present.version },
              company,
            );
            if (affected !== 1) throw stale(present.version + 1);
          }
          // Every message carries the company's card.
          await retryOrders(manager);
          await writeSetting(manager, 'display-name', company.name);
        })
        .catch((error: unknown) => {
          throw isDuplicateKey(error) ? stale(present.version + 1) : error;
        });
      return view(company);
    },
  );
}
