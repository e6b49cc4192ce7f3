import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/write-audit';
import { hashPassword } from './passwords';
import { closeSessions } from './sessions';
import { UserAccount } from './user.entity';
import { createUser } from './users';

interface Wish {
  username: string;
  password: string;
  /** Who did it, for the audit trail. */
  actor: string;
  /** The password was made up. */
  mustChangePassword: boolean;
}

/**
 * Lets somebody in who has the machine but no password: makes the administrator, or gives an existing user the
 * role and a new password and ends all sessions. Answers what was done.
 */
export async function settleAdministrator(
  manager: EntityManager,
  { username, password, actor, mustChangePassword }: Wish,
  now: Date,
): Promise<'created' | 'reset'> {
  const user = await manager.findOneBy(UserAccount, { username });
  if (!user) await createUser(manager, { username, password, role: 'admin', mustChangePassword }, now);
  else {
    const passwordHash = await hashPassword(password);
    await manager.update(UserAccount, { id: user.id }, {
      passwordHash,
      role: 'admin',
      active: true,
      mustChangePassword,
      version: () => 'version + 1',
    } as never);
    await closeSessions(manager, user.id, now);
  }
  await writeAudit(manager, now, {
    actor,
    action: user ? 'user-password-reset' : 'user-created',
    params: { username, role: 'admin' },
  });
  return user ? 'reset' : 'created';
}
