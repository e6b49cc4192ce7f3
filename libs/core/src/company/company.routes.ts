import {
  answers,
  ifMatch,
  bodyOf,
  Email,
  Id,
  isDuplicateKey,
  may,
  Nested,
  Nullable,
  PageQuery,
  Problem,
  queryOf,
  stale,
  Text,
  Whole,
  type Instance,
} from '@prodsys/platform';
import { Matches } from 'class-validator';
import type { FastifyInstance } from 'fastify';
import { checkOrganisationNumber, newContact, numbersFor } from '../contact/contact-values';
import { authorOf } from '../history/author';
import { HistoryPage, readHistory } from '../history/history.routes';
import { Address, completeAddress } from '../order-terms/parties';
import type { Company } from './company.entity';
import { emptyCompany, ownCompany } from './own-company';
import { cardOf, storeCompany } from './store-company';

export class CompanyFields {
  @Text(200) name: string;
  @Nullable() @Matches(/^[0-9A-Za-z]{2,20}$/) organisationNumber?: string | null;
  @Nullable() @Matches(/^[0-9]{13}$/) gln?: string | null;
  @Nullable() @Email() email?: string | null;
  @Nullable() @Text(40) phone?: string | null;
  @Nullable() @Text(40) mobile?: string | null;
  @Nullable() @Nested(() => Address) address?: Address | null;
  @Nullable() @Nested(() => Address) invoiceAddress?: Address | null;
  @Nullable() @Nested(() => Address) deliveryAddress?: Address | null;
}

export class CompanyView extends CompanyFields {
  @Nullable() @Id() contactId: string | null;
  /** 0 until the company has been entered. */
  @Whole(0, 2_000_000_000) version: number;
}

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
        headers: ifMatch,
        response: answers(CompanyView, 200, { 422: ['organisation-number-invalid'] }),
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
        ...emptyCompany,
        ...present,
        ...request.body,
        id: 'own',
        contactId: present.contactId,
        version: present.version + 1,
      };
      for (const key of ['address', 'invoiceAddress', 'deliveryAddress'] as const) {
        const address = company[key];
        if (address) company[key] = completeAddress(address);
      }
      const own = newContact({ ...cardOf(company), isCustomer: true, isSupplier: true }, now);
      if (company.contactId === null) Object.assign(own, await numbersFor(db, own));
      await db
        .write((manager) => storeCompany(manager, authorOf(request, now), present, company, own))
        .catch((error: unknown) => {
          throw isDuplicateKey(error) ? stale(present.version + 1) : error;
        });
      return view(company);
    },
  );

  app.get<{ Querystring: PageQuery }>(
    '/api/company/history',
    {
      schema: {
        tags,
        summary: 'Who changed what, newest first',
        querystring: queryOf(PageQuery),
        response: answers(HistoryPage),
      },
      config: { access: may('read') },
    },
    (request) =>
      db.read((manager) => readHistory(manager, 'company', 'own', request.query, request.language)),
  );
}
