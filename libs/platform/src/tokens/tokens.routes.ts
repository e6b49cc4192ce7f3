import type { FastifyInstance } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { keyPage } from '../database/key-page';
import { may, instanceScopes } from '../http/access';
import { Id, Instant, ListOf, Nullable, OneOf, Optional, Text, Texts } from '../http/fields';
import { Problem } from '../http/problem';
import { answers, bodyOf, IdParameter, PageQuery, paramsOf, queryOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import { ApiToken } from './api-token.entity';
import { issueToken, revokeToken, rotateToken, type IssuedToken } from './issue-token';

export class TokenCreation {
  @Text(200) name: string;
  @Texts(20, 60) scopes: string[];
  /** Null or absent: one year from now. */
  @Nullable() @Instant() expiresAt?: string | null;
  @Nullable() @Id() connectionId?: string | null;
  @Nullable() @Id() contactId?: string | null;
}

export class TokenRotation {
  /** How long the old token stays valid: `0`, `1h`, `24h` or `7d`. */
  @Optional() @OneOf('0', '1h', '24h', '7d') overlap?: string;
  @Nullable() @Instant() expiresAt?: string | null;
}

export class TokenView {
  @Id() id: string;
  @Text(200) name: string;
  @Texts(20, 60) scopes: string[];
  @Nullable() @Id() connectionId: string | null;
  @Text(24) createdAt: string;
  @Nullable() @Text(24) expiresAt: string | null;
  @Nullable() @Text(24) revokedAt: string | null;
  @Nullable() @Text(24) lastUsedAt: string | null;
}

export class NewTokenView extends TokenView {
  /** Shown once. */
  @Text(100) token: string;
}

export class TokenPage {
  @ListOf(() => TokenView, 200) items: TokenView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

const year = 365 * 86_400_000;
const view = ({
  id,
  name,
  scopes,
  connectionId,
  createdAt,
  expiresAt,
  revokedAt,
  lastUsedAt,
}: ApiToken): TokenView => ({ id, name, scopes, connectionId, createdAt, expiresAt, revokedAt, lastUsedAt });
const newView = ({ row, token }: IssuedToken): NewTokenView => ({ ...view(row), token });

export function tokenRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['tokens'];
  const config = { access: may('administer') };

  app.get<{ Querystring: PageQuery }>(
    '/api/tokens',
    {
      schema: { tags, summary: 'List tokens', querystring: queryOf(PageQuery), response: answers(TokenPage) },
      config,
    },
    async (request) => {
      const page = await db.read((manager) =>
        keyPage(manager.createQueryBuilder(ApiToken, 'token'), request.query),
      );
      return { ...page, items: page.items.map(view) };
    },
  );

  app.post<{ Body: TokenCreation }>(
    '/api/tokens',
    {
      schema: {
        tags,
        summary: 'Create a token; it is shown once',
        body: bodyOf(TokenCreation),
        response: answers(NewTokenView, 201),
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
          { name, scopes, expiresAt, connectionId: owner },
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
      return reply.code(201).send(newView(issued));
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
        response: answers(NewTokenView, 201),
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
          overlap,
          endOf(expiresAt, now),
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
      return reply.code(201).send(newView(issued));
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
