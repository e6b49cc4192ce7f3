import {
  answers,
  may,
  bodyOf,
  expectedVersion,
  IdParameter,
  insertRows,
  isAscii,
  isDuplicateKey,
  keyPage,
  notFound,
  paramsOf,
  Problem,
  queryOf,
  stale,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import { deactivate } from '../deactivate';
import { likePrefix } from '../order-terms/like-prefix';
import { ContactCreation, ContactFields, ContactPage, ContactQuery, ContactView } from './contact-messages';
import { ContactPerson } from './contact-person.entity';
import { changedFields, checkOrganisationNumber, newContact, numbersFor, personRows } from './contact-values';
import { Contact } from './contact.entity';

const view = ({ nameKey: _nameKey, ...contact }: Contact, persons?: ContactPerson[]): ContactView => ({
  ...contact,
  ...(persons ? { persons: persons.map(({ contactId: _contactId, ...person }) => person) } : {}),
});

export async function readContact(manager: EntityManager, id: string): Promise<ContactView> {
  const contact = await manager.findOneBy(Contact, { id });
  if (!contact) throw notFound('contact');
  return view(contact, await manager.find(ContactPerson, { where: { contactId: id }, order: { id: 'ASC' } }));
}

const numberTaken = (error: unknown): never => {
  throw isDuplicateKey(error) ? new Problem(409, 'contact-number-taken') : error;
};

export function contactRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['contacts'];
  const read = { access: may('read') };
  const change = { access: may('edit') };

  app.get<{ Querystring: ContactQuery }>(
    '/api/contacts',
    {
      schema: {
        tags,
        summary: 'List contacts by name',
        querystring: queryOf(ContactQuery),
        response: answers(ContactPage),
      },
      config: read,
    },
    async (request) => {
      const { search, role, active } = request.query;
      const page = await db.read((manager) => {
        const query = manager.createQueryBuilder(Contact, 'contact');
        if (role === 'customer') query.andWhere('contact.isCustomer = :yes', { yes: true });
        if (role === 'supplier') query.andWhere('contact.isSupplier = :yes', { yes: true });
        if (active) query.andWhere('contact.active = :active', { active: active === 'true' });
        if (search) {
          const fields = [
            'contact.name',
            'contact.nameKey',
            'contact.customerNumber',
            'contact.supplierNumber',
            ...(isAscii(search) ? ['contact.organisationNumber'] : []),
          ];
          query.andWhere(
            `(${fields.map((field) => `${field} LIKE :search ESCAPE '!' OR ${field} LIKE :lower ESCAPE '!'`).join(' OR ')})`,
            {
              search: likePrefix(search),
              lower: likePrefix(search.toLowerCase()),
            },
          );
        }
        return keyPage(query, request.query, { by: 'name', direction: 'ASC' });
      });
      return { ...page, items: page.items.map((contact) => view(contact)) };
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/contacts/:id',
    {
      schema: {
        tags,
        summary: 'Read a contact',
        params: paramsOf(IdParameter),
        response: answers(ContactView),
      },
      config: read,
    },
    (request) => db.read((manager) => readContact(manager, request.params.id)),
  );

  app.post<{ Body: ContactCreation }>(
    '/api/contacts',
    {
      schema: {
        tags,
        summary: 'Create a contact',
        body: bodyOf(ContactCreation),
        response: answers(ContactView, 201),
      },
      config: change,
    },
    async (request, reply) => {
      checkOrganisationNumber(request.body.organisationNumber);
      const now = instance.now();
      const contact = newContact(request.body, now);
      Object.assign(contact, await numbersFor(db, contact));
      const persons = personRows(contact.id, request.body.persons ?? [], now);
      await db
        .write(async (manager) => {
          await insertRows(manager, Contact, [contact]);
          await insertRows(manager, ContactPerson, persons);
        })
        .catch(numberTaken);
      return reply.code(201).header('location', `/api/contacts/${contact.id}`).send(view(contact, persons));
    },
  );

  app.patch<{ Params: IdParameter; Body: ContactFields }>(
    '/api/contacts/:id',
    {
      schema: {
        tags,
        summary: 'Change a contact',
        params: paramsOf(IdParameter),
        body: bodyOf(ContactFields),
        response: answers(ContactView),
      },
      config: change,
    },
    async (request) => {
      const { id } = request.params;
      const version = expectedVersion(request);
      checkOrganisationNumber(request.body.organisationNumber);
      const now = instance.now();
      const present = await db.read((manager) => manager.findOneBy(Contact, { id }));
      if (!present) throw notFound('contact');
      if (present.version !== version) throw stale(present.version);
      const fields = changedFields(request.body, now);
      const numbers = await numbersFor(db, { ...present, ...fields });
      return db
        .write(async (manager) => {
          const { affected } = await manager.update(
            Contact,
            { id, version },
            {
              ...fields,
              ...numbers,
              version: version + 1,
            },
          );
          if (affected !== 1) throw stale(version + 1);
          if (request.body.persons) {
            await manager.delete(ContactPerson, { contactId: id });
            await insertRows(manager, ContactPerson, personRows(id, request.body.persons, now));
          }
          return readContact(manager, id);
        })
        .catch(numberTaken);
    },
  );

  app.delete<{ Params: IdParameter }>(
    '/api/contacts/:id',
    {
      schema: {
        tags,
        summary: 'Deactivate a contact; what refers to it stays',
        params: paramsOf(IdParameter),
        response: answers(null, 204),
      },
      config: change,
    },
    async (request, reply) => {
      const version = expectedVersion(request);
      await db.write(async (manager) => {
        const present = await readContact(manager, request.params.id);
        await deactivate(manager, instance, Contact, present, version);
      });
      return reply.code(204).send();
    },
  );
}
