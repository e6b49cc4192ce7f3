import type { FastifyInstance } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { keyPage } from '../database/key-page';
import { may, instanceScopes } from '../http/access';
import { notFound, Problem } from '../http/problem';
import { answers, bodyOf, IdParameter, paramsOf, queryOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { ApiToken } from './api-token.entity';
import { issueToken, revokeToken, rotateToken } from './issue-token';
import {
  NewTokenView,
  newTokenView,
  TokenCreation,
  TokenPage,
  TokenQuery,
  TokenRotation,
  TokenView,
  tokenView,
} from './token-messages';
import { inState } from './token-state';

const year = 365 * 86_400_000;

export function tokenRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['tokens'];
  const config = { access: may('administer') };

  app.get<{ Querystring: TokenQuery }>(
    '/api/tokens',
    {
      schema: {
        tags,
        summary: 'List tokens',
        querystring: queryOf(TokenQuery),
        response: answers(TokenPage),
      },
      config,
    },
    async (request) => {
      const now = instance.now();
      const { connectionId, state } = request.query;
      const page = await db.read((manager) => {
        const query = manager.createQueryBuilder(ApiToken, 'token');
        if (connectionId) query.andWhere('token.connectionId = :connectionId', { connectionId });
        if (state) query.andWhere(...inState(state, now));
        return keyPage(query, request.query);
      });
      return { ...page, items: page.items.map((token) => tokenView(token, now)) };
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/tokens/:id',
    {
      schema: {
        tags,
        summary: 'Read a token; not the secret itself, which was shown once',
        params: paramsOf(IdParameter),
        response: answers(TokenView),
      },
      config,
    },
    async (request) => {
      const { id } = request.params;
      const token = await db.read((manager) => manager.findOneBy(ApiToken, { id }));
      if (!token) throw notFound('token');
      return tokenView(token, instance.now());
    },
  );

  app.post<{ Body: TokenCreation }>(
    '/api/tokens',
    {
      schema: {
        tags,
        summary: 'Create a token; it is shown once',
        body: bodyOf(TokenCreation),
        response: answers(NewTokenView, 201, {
          422: [
            'scope-unknown',
            'scopes-mixed',
            'expiry-in-the-past',
            'connection-role-wrong',
            'customer-unknown',
          ],
          404: ['not-found'],
        }),
      },
      config,
    },
    async (request, reply) => {
      const { name, scopes, connectionId = null, contactId = null } = request.body;
      const now = instance.now();
      const expiresAt = endOf(request.body.expiresAt, now) ?? new Date(now.getTime() + year).toISOString();
      const holder = holderOf(instance, scopes);
      const issued = await db.write(async (manager) => {
        const owner = holder ? await holder(manager, instance, { name, connectionId, contactId }) : null;
        const token = await issueToken(
          manager,
          { name, scopes, expiresAt, connectionId: owner, createdBy: request.actor?.name ?? null },
          now,
          instance.random,
        );
        await writeAudit(manager, now, {
          actor: request.actor?.name ?? '',
          action: 'token-created',
          objectId: token.row.id,
          params: { name, scopes, expiresAt },
        });
        return token;
      });
      return reply.code(201).send(newTokenView(issued, now));
    },
  );

  app.post<{ Params: IdParameter; Body: TokenRotation | undefined }>(
    '/api/tokens/:id/rotate',
    {
      schema: {
        tags,
        summary: 'Replace a token, with an overlap',
        params: paramsOf(IdParameter),
        body: bodyOf(TokenRotation),
        response: answers(NewTokenView, 201, {
          409: ['token-rotating', 'token-revoked'],
          422: ['expiry-in-the-past'],
        }),
      },
      config,
    },
    async (request, reply) => {
      const now = instance.now();
      const { overlap = '24h', expiresAt } = request.body ?? {};
      const issued = await db.write(async (manager) => {
        const token = await rotateToken(
          manager,
          request.params.id,
          { overlap, expiresAt: endOf(expiresAt, now), createdBy: request.actor?.name ?? null },
          now,
          instance.random,
        );
        await writeAudit(manager, now, {
          actor: request.actor?.name ?? '',
          action: 'token-rotated',
          objectId: request.params.id,
          params: { overlap, successor: token.row.id },
        });
        return token;
      });
      instance.forget('tokens');
      return reply.code(201).send(newTokenView(issued, now));
    },
  );

  app.delete<{ Params: IdParameter }>(
    '/api/tokens/:id',
    {
      schema: {
        tags,
        summary: 'Revoke a token',
        params: paramsOf(IdParameter),
        response: answers(null, 204),
      },
      config,
    },
    async (request, reply) => {
      const now = instance.now();
      await db.write(async (manager) => {
        const token = await revokeToken(manager, request.params.id, now);
        await writeAudit(manager, now, {
          actor: request.actor?.name ?? '',
          action: 'token-revoked',
          objectId: token.id,
          params: { name: token.name },
        });
      });
      instance.forget('tokens');
      return reply.code(204).send();
    },
  );
}

/** The end that was asked for, if one was. A token that is born dead would be nobody's wish. */
function endOf(asked: string | null | undefined, now: Date): string | null {
  if (!asked) return null;
  const expiresAt = new Date(asked).toISOString();
  if (expiresAt <= now.toISOString()) throw new Problem(422, 'expiry-in-the-past', { expiresAt });
  return expiresAt;
}

/** Partner scopes belong to an extension, which says whose token it will be; instance scopes to nobody. Not both. */
function holderOf(instance: Instance, scopes: string[]) {
  const partner = instance.extensions.all.find((extension) =>
    scopes.some((scope) => extension.tokens?.scopes.includes(scope)),
  );
  const unknown = scopes.filter(
    (scope) => !(scope in instanceScopes) && !partner?.tokens?.scopes.includes(scope),
  );
  if (scopes.length === 0 || unknown.length > 0) throw new Problem(422, 'scope-unknown', { scopes: unknown });
  if (partner && scopes.some((scope) => scope in instanceScopes)) throw new Problem(422, 'scopes-mixed');
  return partner?.tokens?.holder;
}
