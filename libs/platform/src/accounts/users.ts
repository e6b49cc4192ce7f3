import { verify } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import type { Role } from '../http/access';
import { Problem } from '../http/problem';
import type { Language } from '../texts/texts';
import { foldCase } from './fold-case';
import { hashPassword } from './passwords';
import { samplePassword } from './sample-password';
import { UserAccount } from './user.entity';

export interface NewUser {
  username: string;
  password: string;
  role: Role;
  name?: string;
  language?: Language;
  /** The password was made up for the person, who is to choose another. */
  mustChangePassword?: boolean;
  /** Only there may the password be the sample one. */
  demo?: boolean;
}

/** The row of a new person; making it takes the time that a password's hash takes. */
export async function newUser(
  { username, password, role, name = username, language = 'nb', ...given }: NewUser,
  now: Date,
): Promise<UserAccount> {
  if (password === samplePassword && !given.demo) throw new Problem(422, 'sample-password-refused');
  return {
    id: newId(now.getTime()),
    username,
    usernameKey: foldCase(username),
    name,
    nameKey: foldCase(name),
    role,
    language,
    passwordHash: await hashPassword(password),
    mustChangePassword: given.mustChangePassword ?? false,
    active: true,
    createdAt: now.toISOString(),
    lastSignInAt: null,
    version: 1,
  };
}

export async function createUser(manager: EntityManager, wanted: NewUser, now: Date): Promise<UserAccount> {
  const user = await newUser(wanted, now);
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
  unknownUser ??= hashPassword('nobody');
  const right = await verify(user?.passwordHash ?? (await unknownUser), password).catch(() => false);
  return user && right ? user : null;
}
