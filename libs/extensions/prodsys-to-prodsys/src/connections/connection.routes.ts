import { documentTypes } from '@prodsys/contracts';
import { Contact, isOwnCompany, ownCompany, retryOrdersTo } from '@prodsys/core';
import {
  answers,
  created,
  may,
  bodyOf,
  checkVersion,
  ifMatch,
  expectedVersion,
  IdParameter,
  insertRows,
  isDuplicateKey,
  keyPage,
  notFound,
  paramsOf,
  Problem,
  queryOf,
  stale,
  writeAudit,
  ApiToken,
  type Instance,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import type { EntityManager } from 'typeorm';
import {
  ConnectionChange,
  ConnectionCreation,
  ConnectionPage,
  ConnectionQuery,
  ConnectionView,
} from './connection-messages';
import { newConnection, tokenRow } from './new-connection';
import { PartnerConnection } from './partner-connection.entity';
import { responsiblePeople } from './responsible-people';

export const connectionView = ({
  supplierContactId,
  customerContactId,
  supplierInstanceId,
  customerInstanceId,
  sealedToken,
  partnerInfo,
  responsibleUserIds,
  ...connection
}: PartnerConnection): ConnectionView => ({
  ...connection,
  contactId: supplierContactId ?? customerContactId,
  partnerInstanceId: supplierInstanceId ?? customerInstanceId,
  hasToken: sealedToken !== null,
  partner: partnerInfo,
  responsibleUserIds: responsibleUserIds ?? [],
});

export async function findConnection(manager: EntityManager, id: string): Promise<PartnerConnection> {
  const connection = await manager.findOneBy(PartnerConnection, { id });
  if (!connection) throw notFound('connection');
  return connection;
}

const explain = (error: unknown): never => {
  throw isDuplicateKey(error) ? new Problem(409, 'connection-exists') : error;
};

/** A password or token that somebody typed into an address is not said back. */
const withoutSecrets = (endpoint: string) => endpoint.replace(/\/\/[^/]*@/, '//').replace(/[?#].*$/, '');

export function connectionRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['connections'];
  const admin = { access: may('administer') };
  const refusals = {
    409: ['connection-exists'],
    422: [
      'endpoint-invalid',
      'endpoint-not-https',
      'address-refused',
      'document-type-unknown',
      'supplier-unknown',
      'customer-unknown',
      'supplier-is-own-company',
    ],
  };

  const checkEndpoint = (endpoint: string | null | undefined): string | undefined => {
    if (!endpoint) return undefined;
    const refusal = instance.addressGuard.refusal(endpoint);
    if (refusal) throw new Problem(422, refusal, { endpoint: withoutSecrets(endpoint) });
    return endpoint.replace(/\/+$/, '');
  };
  const checkDocumentTypes = (types: string[] | undefined) => {
    const unknown = (types ?? []).filter((type) => !(documentTypes as readonly string[]).includes(type));
    if (unknown.length > 0) throw new Problem(422, 'document-type-unknown', { types: unknown });
  };
  const checkContact = async (
    manager: EntityManager,
    id: string | null | undefined,
    role: 'buyer' | 'supplier',
  ) => {
    if (!id) return null;
    const contact = await manager.findOneBy(Contact, { id });
    if (!contact || !(role === 'buyer' ? contact.isSupplier : contact.isCustomer))
      throw new Problem(422, role === 'buyer' ? 'supplier-unknown' : 'customer-unknown');
    if (role === 'buyer' && isOwnCompany(await ownCompany(manager), contact))
      throw new Problem(422, 'supplier-is-own-company');
    return contact;
  };

  app.get<{ Querystring: ConnectionQuery }>(
    '/api/connections',
    {
      schema: {
        tags,
        summary: 'List connections',
        querystring: queryOf(ConnectionQuery),
        response: answers(ConnectionPage),
      },
      config: { access: may('read') },
    },
    async (request) => {
      const { role, state } = request.query;
      const page = await db.read((manager) => {
        const query = manager.createQueryBuilder(PartnerConnection, 'connection');
        if (role) query.andWhere('connection.role = :role', { role });
        if (state) query.andWhere('connection.state = :state', { state });
        return keyPage(query, request.query);
      });
      return { ...page, items: page.items.map(connectionView) };
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/connections/:id',
    {
      schema: {
        tags,
        summary: 'Read a connection',
        params: paramsOf(IdParameter),
        response: answers(ConnectionView),
      },
      config: { access: may('read') },
    },
    async (request) => connectionView(await db.read((manager) => findConnection(manager, request.params.id))),
  );

  app.post<{ Body: ConnectionCreation }>(
    '/api/connections',
    {
      schema: {
        tags,
        summary: 'Register a connection',
        body: bodyOf(ConnectionCreation),
        response: created(ConnectionView, {
          ...refusals,
          422: [...refusals[422], 'connection-incomplete'],
        }),
      },
      config: admin,
    },
    async (request, reply) => {
      const {
        contactId,
        token,
        endpoint: typed,
        name,
        automaticExport,
        state,
        acceptedDocumentTypes,
      } = request.body;
      const role = request.body.role ?? (typed ? 'buyer' : 'supplier');
      const endpoint = checkEndpoint(typed);
      checkDocumentTypes(acceptedDocumentTypes);
      if (role === 'buyer' && (!endpoint || !token || !contactId))
        throw new Problem(422, 'connection-incomplete');
      const now = instance.now();
      const connection = await db
        .write(async (manager) => {
          const contact = await checkContact(manager, contactId, role);
          const row = newConnection(
            {
              role,
              name: name ?? contact?.name ?? 'ProdSys',
              endpoint: endpoint ?? null,
              automaticExport: automaticExport ?? false,
              state: state ?? 'active',
              ...(acceptedDocumentTypes ? { acceptedDocumentTypes } : {}),
              ...(role === 'buyer'
                ? { supplierContactId: contact?.id ?? null }
                : { customerContactId: contact?.id ?? null }),
            },
            now,
          );
          if (token && role === 'buyer') row.sealedToken = instance.secrets.encrypt(token, tokenRow(row.id));
          await insertRows(manager, PartnerConnection, [row]);
          await writeAudit(manager, now, {
            actor: request.actor?.name ?? '',
            action: 'connection-created',
            objectId: row.id,
            params: { name: row.name, role, endpoint: row.endpoint },
          });
          return row;
        })
        .catch(explain);
      return reply
        .code(201)
        .header('location', `/api/connections/${connection.id}`)
        .send(connectionView(connection));
    },
  );

  app.patch<{ Params: IdParameter; Body: ConnectionChange }>(
    '/api/connections/:id',
    {
      schema: {
        tags,
        summary: 'Change a connection',
        params: paramsOf(IdParameter),
        headers: ifMatch,
        body: bodyOf(ConnectionChange),
        response: answers(ConnectionView, 200, {
          ...refusals,
          422: [...refusals[422], 'responsible-unknown'],
        }),
      },
      config: admin,
    },
    async (request) => {
      const { contactId, token, endpoint: typed, ...fields } = request.body;
      const endpoint = checkEndpoint(typed);
      checkDocumentTypes(fields.acceptedDocumentTypes);
      expectedVersion(request);
      const now = instance.now();
      return db
        .write(async (manager) => {
          const present = await findConnection(manager, request.params.id);
          checkVersion(present, request);
          const contact = await checkContact(manager, contactId, present.role);
          const { responsibleUserIds } = fields;
          const people = responsibleUserIds && (await responsiblePeople(manager, responsibleUserIds));
          const change: Partial<PartnerConnection> = {
            ...fields,
            ...(people ? { responsibleUserIds: people.map(({ id }) => id) } : {}),
            // It is tried anew, whatever it waited for.
            ...(fields.state || present.state === 'active' ? { stateReason: null } : {}),
            ...(endpoint ? { endpoint, partnerInfo: null } : {}),
            ...(token && present.role === 'buyer'
              ? { sealedToken: instance.secrets.encrypt(token, tokenRow(present.id)), partnerInfo: null }
              : {}),
            // A mended endpoint or credential starts a stopped connection again.
            ...((endpoint || token) && present.state === 'stopped' && !fields.state
              ? { state: 'active' as const, stateReason: null }
              : {}),
            ...(contactId === undefined
              ? {}
              : present.role === 'buyer'
                ? { supplierContactId: contact?.id ?? null }
                : { customerContactId: contact?.id ?? null }),
            failures: 0,
            resumeAt: null,
            version: present.version + 1,
          };
          const { affected } = await manager.update(
            PartnerConnection,
            { id: present.id, version: present.version },
            change,
          );
          if (affected !== 1) throw stale(present.version + 1);
          const changed = await findConnection(manager, present.id);
          if (changed.supplierContactId) await retryOrdersTo(manager, changed.supplierContactId);
          const { sealedToken: _sealed, partnerInfo: _info, ...shown } = change;
          await writeAudit(manager, now, {
            actor: request.actor?.name ?? '',
            action: 'connection-changed',
            objectId: present.id,
            params: {
              name: changed.name,
              ...shown,
              tokenReplaced: token !== undefined,
              ...(people ? { responsible: people.map((person) => person.name) } : {}),
            },
          });
          return connectionView(changed);
        })
        .catch(explain);
    },
  );

  app.delete<{ Params: IdParameter }>(
    '/api/connections/:id',
    {
      schema: {
        tags,
        summary: 'End a connection: it is paused and its tokens are revoked; what came over it stays',
        params: paramsOf(IdParameter),
        headers: ifMatch,
        response: answers(null, 204),
      },
      config: admin,
    },
    async (request, reply) => {
      expectedVersion(request);
      const now = instance.now();
      await db.write(async (manager) => {
        const present = await findConnection(manager, request.params.id);
        checkVersion(present, request);
        const { affected } = await manager.update(
          PartnerConnection,
          { id: present.id, version: present.version },
          {
            state: 'paused',
            stateReason: 'ended',
            sealedToken: null,
            supplierContactId: null,
            version: present.version + 1,
          },
        );
        if (affected !== 1) throw stale(present.version + 1);
        await manager
          .createQueryBuilder()
          .update(ApiToken)
          .set({ revokedAt: now.toISOString() })
          .where('connection_id = :id AND revoked_at IS NULL', { id: present.id })
          .execute();
        await writeAudit(manager, now, {
          actor: request.actor?.name ?? '',
          action: 'connection-ended',
          objectId: present.id,
          params: { name: present.name },
        });
      });
      instance.forget('tokens');
      return reply.code(204).send();
    },
  );
}
