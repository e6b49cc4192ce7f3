import { createHash } from 'node:crypto';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { insertRows } from '../database/insert-rows';
import { UserAccount } from './user.entity';
import { UserSession } from './user-session.entity';

const hour = 3_600_000;
const idleLimit = 8 * hour;
const absoluteLimit = 24 * hour;
/** How exactly "last seen" is kept: one small write a minute and person, not one a request. */
const seenEvery = 60_000;

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** Opens a session and answers the cookie's value, which is kept nowhere else. */
export async function openSession(
  manager: EntityManager,
  user: UserAccount,
  now: Date,
  random: (size: number) => Buffer,
): Promise<string> {
  const secret = random(32).toString('base64url');
  const at = now.toISOString();
  await insertRows(manager, UserSession, [
    { id: digest(secret), userId: user.id, createdAt: at, lastSeenAt: at, endedAt: null },
  ]);
  return secret;
}

/** The person behind a cookie, or null when the session has ended by sign-out, idleness or age. */
export async function findSession(
  manager: EntityManager,
  secret: string,
  now: Date,
): Promise<{ user: UserAccount; touch: boolean } | null> {
  const session = await manager.findOneBy(UserSession, { id: digest(secret) });
  if (!session || session.endedAt !== null) return null;
  const idle = now.getTime() - Date.parse(session.lastSeenAt);
  if (idle > idleLimit || now.getTime() - Date.parse(session.createdAt) > absoluteLimit) return null;
  const user = await manager.findOneBy(UserAccount, { id: session.userId, active: true });
  return user && { user, touch: idle > seenEvery };
}

export async function touchSession(manager: EntityManager, secret: string, now: Date): Promise<void> {
  await manager.update(UserSession, { id: digest(secret) }, { lastSeenAt: now.toISOString() });
}

export async function closeSession(manager: EntityManager, secret: string, now: Date): Promise<void> {
  await manager.update(
    UserSession,
    { id: digest(secret), endedAt: IsNull() },
    { endedAt: now.toISOString() },
  );
}

/** Ends every session of a person, but for the one that says so. */
export async function closeSessions(
  manager: EntityManager,
  userId: string,
  now: Date,
  except?: string,
): Promise<void> {
  const others = except === undefined ? {} : { id: Not(digest(except)) };
  await manager.update(UserSession, { userId, endedAt: IsNull(), ...others }, { endedAt: now.toISOString() });
}
