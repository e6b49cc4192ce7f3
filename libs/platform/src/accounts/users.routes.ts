import type { FastifyInstance, FastifyRequest } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { isDuplicateKey } from '../database/database-errors';
import { insertRows } from '../database/insert-rows';
import { keyPage } from '../database/key-page';
import { may } from '../http/access';
import { expectedVersion } from '../http/if-match';
import { Problem } from '../http/problem';
import { answers, bodyOf, created, IdParameter, ifMatch, paramsOf, queryOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import './account-texts';
import { changeUser, findUser, type UserFields } from './change-user';
import { foldCase } from './fold-case';
import { checkNewPassword, generatePassword, hashPassword } from './passwords';
import { closeSessions } from './sessions';
import { UserAccount } from './user.entity';
import {
  UserChange,
  UserCreation,
  UserPage,
  UserQuery,
  userView,
  UserView,
  UserWithPassword,
} from './user-messages';
import { newUser } from './users';

const params = paramsOf(IdParameter);

export function userRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['users'];
  const config = { access: may('administer') };
  const actorOf = (request: FastifyRequest) => request.actor?.name ?? '';

  app.get<{ Querystring: UserQuery }>(
    '/api/users',
    {
      schema: {
        tags,
        summary: 'List users by user name',
        querystring: queryOf(UserQuery),
        response: answers(UserPage),
      },
      config,
    },
    async (request) => {
      const { active, role, search } = request.query;
      const page = await db.read((manager) => {
        const query = manager.createQueryBuilder(UserAccount, 'user');
        if (active) query.andWhere('user.active = :active', { active: active === 'true' });
        if (role) query.andWhere('user.role = :role', { role });
        if (search)
          query.andWhere(
            "(user.usernameKey LIKE :search ESCAPE '!' OR user.nameKey LIKE :search ESCAPE '!')",
            {
              search: `${foldCase(search).replace(/[!%_]/g, (sign) => `!${sign}`)}%`,
            },
          );
        return keyPage(query, request.query, { by: 'username', direction: 'ASC' });
      });
      return { ...page, items: page.items.map(userView) };
    },
  );

  app.get<{ Params: IdParameter }>(
    '/api/users/:id',
    { schema: { tags, summary: 'Read a user', params, response: answers(UserView) }, config },
    async (request) => userView(await db.read((manager) => findUser(manager, request.params.id))),
  );

  app.post<{ Body: UserCreation }>(
    '/api/users',
    {
      schema: {
        tags,
        summary: 'Create a user; a password that had to be made up is shown once',
        body: bodyOf(UserCreation),
        response: created(UserWithPassword, {
          409: ['username-taken'],
          422: ['password-is-username', 'sample-password-refused'],
        }),
      },
      config,
    },
    async (request, reply) => {
      const { password: given, ...fields } = request.body;
      const now = instance.now();
      if (given) checkNewPassword(instance.configuration, fields.username, given);
      const password = given ?? generatePassword(instance.random);
      const { demo } = instance.configuration;
      const user = await newUser({ ...fields, password, mustChangePassword: !given, demo }, now);
      await db
        .write(async (manager) => {
          await insertRows(manager, UserAccount, [user]);
          await writeAudit(manager, now, {
            actor: actorOf(request),
            action: 'user-created',
            objectId: user.id,
            params: { username: user.username, role: user.role },
          });
        })
        .catch((error: unknown) => {
          throw isDuplicateKey(error)
            ? new Problem(409, 'username-taken', { username: fields.username })
            : error;
        });
      return reply
        .code(201)
        .header('location', `/api/users/${user.id}`)
        .send({ ...userView(user), password: given ? null : password });
    },
  );

  const change = async (request: FastifyRequest, id: string, action: string, fields: UserFields) => {
    const version = expectedVersion(request);
    const now = instance.now();
    return db.write(async (manager) => {
      const by = { userId: request.actor?.userId, now };
      const user = await changeUser(manager, id, version, fields, by);
      await writeAudit(manager, now, {
        actor: actorOf(request),
        action,
        objectId: id,
        params: { username: user.username, ...fields, fields: Object.keys(fields) },
      });
      return userView(user);
    });
  };

  app.patch<{ Params: IdParameter; Body: UserChange }>(
    '/api/users/:id',
    {
      schema: {
        tags,
        summary: 'Change a user: name, role, language, active',
        params,
        headers: ifMatch,
        body: bodyOf(UserChange),
        response: answers(UserView, 200, { 409: ['own-account', 'last-administrator'] }),
      },
      config,
    },
    (request) => change(request, request.params.id, 'user-changed', request.body),
  );

  app.delete<{ Params: IdParameter }>(
    '/api/users/:id',
    {
      schema: {
        tags,
        summary: 'Deactivate a user, who is signed out everywhere',
        params,
        headers: ifMatch,
        response: answers(null, 204, { 409: ['own-account', 'last-administrator'] }),
      },
      config,
    },
    async (request, reply) => {
      await change(request, request.params.id, 'user-deactivated', { active: false });
      return reply.code(204).send();
    },
  );

  app.post<{ Params: IdParameter }>(
    '/api/users/:id/reset-password',
    {
      schema: {
        tags,
        operationId: 'resetUserPassword',
        summary: 'Give a user a new password, which is shown once; all sessions end',
        params,
        response: answers(UserWithPassword, 200, { 409: ['own-account'] }),
      },
      config,
    },
    async (request) => {
      const { id } = request.params;
      // Whoever finds a signed-in screen must not make the account theirs.
      if (id === request.actor?.userId) throw new Problem(409, 'own-account');
      const now = instance.now();
      const password = generatePassword(instance.random);
      const passwordHash = await hashPassword(password);
      return db.write(async (manager) => {
        const user = await findUser(manager, id);
        await manager.update(
          UserAccount,
          { id },
          { passwordHash, mustChangePassword: true, version: () => 'version + 1' },
        );
        await closeSessions(manager, id, now);
        await writeAudit(manager, now, {
          actor: actorOf(request),
          action: 'user-password-reset',
          objectId: id,
          params: { username: user.username },
        });
        return { ...userView(await findUser(manager, id)), password };
      });
    },
  );
}
