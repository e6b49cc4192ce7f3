import { hash, verify } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import type { Role } from '../http/access';
import { Problem } from '../http/problem';
import { samplePassword } from './sample-password';
import { UserAccount } from './user.entity';

interface NewUser {
  username: string;
  password: string;
  role: Role;
  name?: string;
  /** Only there may the password be the sample one. */
  demo?: boolean;
}

export async function createUser(
  manager: EntityManager,
  { username, password, role, name = username, demo = false }: NewUser,
  now: Date,
): Promise<UserAccount> {
  if (password === samplePassword && !demo) throw new Problem(422, 'sample-password-refused');
  const user: UserAccount = {
    id: newId(now.getTime()),
    username,
    name,
    role,
    language: 'nb',
    passwordHash: await hash(password),
    active: true,
    createdAt: now.toISOString(),
    version: 1,
  };
  await insertRows(manager, UserAccount, [user]);
  return user;
}

let unknownUser: Promise<string> | undefined;

/** The user whose name and password these are. An unknown name costs the same time as a wrong password. */
export async function checkPassword(
  manager: EntityManager,
  username: string,
  password: string,
): Promise<UserAccount | null> {
  const user = await manager.findOneBy(UserAccount, { username, active: true });
  unknownUser ??= hash('nobody');
  const right = await verify(user?.passwordHash ?? (await unknownUser), password).catch(() => false);
  return user && right ? user : null;
}
