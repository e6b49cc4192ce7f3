import {
  answers,
  ifMatch,
  created,
  bodyOf,
  expectedVersion,
  IdParameter,
  may,
  paramsOf,
  Problem,
  queryOf,
  stale,
  type Fault,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { authorOf } from '../history/author';
import { historyRoute } from '../history/history.routes';
import { ContactCreation, ContactFields, ContactPage, ContactQuery, ContactView } from './contact-messages';
import { changedFields, checkOrganisationNumber, newContact, numbersFor, personRows } from './contact-values';
import { Contact } from './contact.entity';
import { refuseTakenNumber } from './number-taken';
import { refuseForOwnCompany } from './own-contact';
import { contactView, findContact, listContacts, readContact } from './read-contacts';
import { refuseMerged } from './merged-contact';
import { removeContact } from './remove-contact';
import { changeContact, createContacts } from './store-contacts';

const mustStay = (field: string): Fault => ({ pointer: `/${field}`, code: 'contact-incomplete' });

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
    (request) => db.read((manager) => listContacts(manager, request.query)),
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
        response: created(ContactView, {
          409: ['contact-number-taken', 'contact-is-own-company'],
          422: ['organisation-number-invalid', 'person-unknown', 'contact-incomplete'],
        }),
      },
      config: change,
    },
    async (request, reply) => {
      checkOrganisationNumber(request.body.organisationNumber);
      const now = instance.now();
      const contact = newContact(request.body, now);
      Object.assign(contact, await numbersFor(db, contact));
      const persons = personRows(contact.id, [], request.body.persons ?? [], now);
      await db
        .write((manager) => createContacts(manager, authorOf(request, now), [{ contact, persons }]))
        .catch((error) => refuseTakenNumber(db, error, contact));
      return reply
        .code(201)
        .header('location', `/api/contacts/${contact.id}`)
        .send(contactView(contact, persons));
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
        headers: ifMatch,
        response: answers(ContactView, 200, {
          409: ['contact-number-taken', 'contact-is-own-company', 'contact-merged'],
          422: ['organisation-number-invalid', 'person-unknown', 'contact-incomplete'],
        }),
      },
      config: change,
    },
    async (request) => {
      const { id } = request.params;
      const version = expectedVersion(request);
      checkOrganisationNumber(request.body.organisationNumber);
      const now = instance.now();
      const present = await db.read((manager) => findContact(manager, id));
      if (present.contact.version !== version) throw stale(present.contact.version);
      refuseMerged(present.contact);
      const fields = changedFields(request.body);
      const numbers = await numbersFor(db, { ...present.contact, ...fields });
      await refuseForOwnCompany(db, present.contact, fields);
      const emptied = (['email', 'address'] as const).filter(
        (field) => present.contact[field] && fields[field] === null,
      );
      if (emptied.length > 0)
        throw new Problem(422, 'contact-incomplete', {}, { errors: emptied.map(mustStay) });
      const { persons } = request.body;
      return db
        .write(async (manager) => {
          const before = (await findContact(manager, id)).persons;
          await changeContact(
            manager,
            authorOf(request, now),
            present.contact,
            version,
            { ...fields, ...numbers },
            persons && { before, after: personRows(id, before, persons, now) },
          );
          return readContact(manager, id);
        })
        .catch((error) => refuseTakenNumber(db, error, { ...present.contact, ...fields }));
    },
  );

  app.delete<{ Params: IdParameter }>(
    '/api/contacts/:id',
    {
      schema: {
        tags,
        summary: 'Delete a contact, or deactivate it when something refers to it',
        params: paramsOf(IdParameter),
        headers: ifMatch,
        response: answers(null, 204, { 409: ['contact-is-own-company', 'contact-merged'] }),
      },
      config: change,
    },
    async (request, reply) => {
      const version = expectedVersion(request);
      await refuseForOwnCompany(db, { id: request.params.id }, { active: false });
      await db.write((manager) =>
        removeContact(manager, instance, authorOf(request, instance.now()), request.params.id, version),
      );
      return reply.code(204).send();
    },
  );

  historyRoute(app, instance, { path: '/api/contacts', tags, kind: 'contact', entity: Contact });
}
