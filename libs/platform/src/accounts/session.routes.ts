import type { FastifyInstance, FastifyReply } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { may, everybody } from '../http/access';
import { Flag, OneOf, Optional, Text } from '../http/fields';
import { Problem } from '../http/problem';
import { answers, bodyOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import type { Language } from '../texts/texts';
import { foldCase } from './fold-case';
import { samplePassword } from './sample-password';
import { cookieName, cookieOptions } from './session-cookie';
import { closeSession, openSession } from './sessions';
import { UserAccount } from './user.entity';
import { checkPassword } from './users';

export class SignIn {
  @Text(100) username: string;
  @Text(200) password: string;
}

export class SessionView {
  @Text(36) id: string;
  @Text(100) username: string;
  @Text(200) name: string;
  @OneOf('production', 'office', 'admin') role: string;
  @OneOf('nb', 'en') language: string;
  /** Until a password of one's own is chosen, every other call is refused. */
  @Flag() mustChangePassword: boolean;
}

export class ProfileChange {
  @Optional() @OneOf('nb', 'en') language?: Language;
  @Optional() @Text(200) name?: string;
}

const view = ({ id, username, name, role, language, mustChangePassword }: UserAccount): SessionView => ({
  id,
  username,
  name,
  role,
  language,
  mustChangePassword,
});

export function sessionRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['session'];
  const own = async (userId: string | undefined) => {
    const user =
      userId === undefined
        ? null
        : await db.read((manager) => manager.findOneBy(UserAccount, { id: userId }));
    if (!user) throw new Problem(401, 'session-missing');
    return user;
  };

  app.post<{ Body: SignIn }>(
    '/api/session',
    {
      schema: {
        tags,
        operationId: 'signIn',
        summary: 'Sign in',
        body: bodyOf(SignIn),
        response: answers(SessionView, 200, { 401: ['sign-in-refused', 'sample-password-refused'] }),
      },
      config: { access: everybody },
    },
    async (request, reply) => {
      const { username, password } = request.body;
      const now = instance.now();
      const sample = password === samplePassword && !instance.configuration.demo;
      const user = sample ? null : await db.read((manager) => checkPassword(manager, username, password));
      if (!user) {
        await db.write((manager) =>
          writeAudit(manager, now, {
            actor: username,
            action: 'sign-in-refused',
            params: { address: request.ip },
          }),
        );
        throw new Problem(401, sample ? 'sample-password-refused' : 'sign-in-refused');
      }
      const former = request.cookies[cookieName(instance)];
      const secret = await db.write(async (manager) => {
        if (former) await closeSession(manager, former, now);
        await manager.update(UserAccount, { id: user.id }, { lastSignInAt: now.toISOString() });
        await writeAudit(manager, now, { actor: user.username, action: 'sign-in', objectId: user.id });
        return openSession(manager, user, now, instance.random);
      });
      void reply.setCookie(cookieName(instance), secret, cookieOptions(instance));
      return view(user);
    },
  );

  app.get(
    '/api/session',
    {
      schema: { tags, summary: 'Who am I', response: answers(SessionView) },
      config: { access: may('read') },
    },
    async (request) =>
      request.actor?.userId
        ? view(await own(request.actor.userId))
        : {
            id: request.actor?.id,
            username: request.actor?.name,
            name: request.actor?.name,
            role: request.actor?.role,
            language: request.language,
            mustChangePassword: false,
          },
  );

  app.delete(
    '/api/session',
    {
      schema: { tags, operationId: 'signOut', summary: 'Sign out', response: answers(null, 204) },
      config: { access: everybody },
    },
    async (request, reply: FastifyReply) => {
      const secret = request.cookies[cookieName(instance)];
      if (secret) await db.write((manager) => closeSession(manager, secret, instance.now()));
      return reply.clearCookie(cookieName(instance), cookieOptions(instance)).code(204).send();
    },
  );

  app.get(
    '/api/session/profile',
    {
      schema: { tags, summary: 'My profile', response: answers(SessionView) },
      config: { access: may('read') },
    },
    async (request) => view(await own(request.actor?.userId)),
  );

  app.patch<{ Body: ProfileChange }>(
    '/api/session/profile',
    {
      schema: {
        tags,
        summary: 'Change my profile',
        body: bodyOf(ProfileChange),
        response: answers(SessionView),
      },
      config: { access: may('read') },
    },
    async (request) => {
      const user = await own(request.actor?.userId);
      const { name } = request.body;
      const change = { ...request.body, ...(name === undefined ? {} : { nameKey: foldCase(name) }) };
      if (Object.keys(change).length > 0)
        await db.write((manager) =>
          manager.update(UserAccount, { id: user.id }, { ...change, version: () => 'version + 1' }),
        );
      return view({ ...user, ...change });
    },
  );
}
