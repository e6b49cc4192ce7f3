import type { FastifyInstance } from 'fastify';
import { writeAudit } from '../audit/write-audit';
import { may } from '../http/access';
import { Text } from '../http/fields';
import { Problem } from '../http/problem';
import { answers, bodyOf } from '../http/route-schema';
import type { Instance } from '../instance/instance';
import './account-texts';
import { checkNewPassword, hashPassword, leastPasswordLength } from './passwords';
import { cookieName } from './session-cookie';
import { closeSessions } from './sessions';
import { UserAccount } from './user.entity';
import { checkPassword } from './users';

export class PasswordChange {
  @Text(200) currentPassword: string;
  @Text(200, { min: leastPasswordLength }) newPassword: string;
}

export function ownPasswordRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;

  app.post<{ Body: PasswordChange }>(
    '/api/session/password',
    {
      schema: {
        tags: ['session'],
        operationId: 'changeOwnPassword',
        summary: 'Choose my password; my other sessions end',
        body: bodyOf(PasswordChange),
        response: answers(null, 204, {
          422: ['password-wrong', 'password-same', 'password-is-username', 'sample-password-refused'],
        }),
      },
      config: { access: may('read') },
    },
    async (request, reply) => {
      const { currentPassword, newPassword } = request.body;
      const { userId, name } = request.actor ?? {};
      // A script has no password of its own.
      if (userId === undefined || name === undefined) throw new Problem(401, 'session-missing');
      const user = await db.read((manager) => checkPassword(manager, name, currentPassword));
      if (!user) throw new Problem(422, 'password-wrong');
      if (newPassword === currentPassword) throw new Problem(422, 'password-same');
      checkNewPassword(instance.configuration, name, newPassword);
      const passwordHash = await hashPassword(newPassword);
      const now = instance.now();
      await db.write(async (manager) => {
        // Only over the password that was checked: one that was reset in the meantime stands.
        const { affected } = await manager.update(
          UserAccount,
          { id: userId, passwordHash: user.passwordHash },
          { passwordHash, mustChangePassword: false, version: () => 'version + 1' },
        );
        if (affected !== 1) throw new Problem(422, 'password-wrong');
        await closeSessions(manager, userId, now, request.cookies[cookieName(instance)]);
        await writeAudit(manager, now, { actor: name, action: 'password-changed', objectId: userId });
      });
      return reply.code(204).send();
    },
  );
}
