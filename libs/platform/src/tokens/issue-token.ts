import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import { Problem, notFound } from '../http/problem';
import { ApiToken } from './api-token.entity';
import { newToken } from './token-format';

export interface TokenOrder {
  name: string;
  scopes: string[];
  expiresAt: string | null;
  connectionId: string | null;
  createdBy: string | null;
}

export interface IssuedToken {
  row: ApiToken;
  /** The only time that the token itself exists outside its owner's hands. */
  token: string;
}

export async function issueToken(
  manager: EntityManager,
  order: TokenOrder,
  now: Date,
  random: (size: number) => Buffer,
): Promise<IssuedToken> {
  const { publicId, token, hash } = newToken(random);
  const row: ApiToken = {
    id: newId(now.getTime()),
    publicId,
    hash,
    ...order,
    createdAt: now.toISOString(),
    revokedAt: null,
    lastUsedAt: null,
  };
  await insertRows(manager, ApiToken, [row]);
  return { row, token };
}

/** How long the old token stays valid beside the new one, in milliseconds. */
export const overlaps: Record<string, number> = {
  '0': 0,
  '1h': 3_600_000,
  '24h': 86_400_000,
  '7d': 604_800_000,
};

/**
 * A new token with the old one's name, scopes and owner. The old one ends after the overlap. Two may be active at a
 * time: while an overlap runs, a further rotation is refused with `token-rotating`.
 */
export async function rotateToken(
  manager: EntityManager,
  id: string,
  { overlap, expiresAt, createdBy }: { overlap: string; expiresAt: string | null; createdBy: string | null },
  now: Date,
  random: (size: number) => Buffer,
): Promise<IssuedToken> {
  const old = await manager.findOneBy(ApiToken, { id });
  if (!old) throw notFound('token');
  const at = now.toISOString();
  if (old.revokedAt !== null)
    throw new Problem(409, old.revokedAt > at ? 'token-rotating' : 'token-revoked', { name: old.name });
  // Only a rotation sets an end in the future: the predecessor of this one, then, still runs beside it.
  const { name, connectionId } = old;
  const predecessor = { name, connectionId: connectionId ?? IsNull(), revokedAt: MoreThan(at) };
  if (await manager.existsBy(ApiToken, predecessor)) throw new Problem(409, 'token-rotating', { name });
  const end = new Date(now.getTime() + (overlaps[overlap] ?? 0)).toISOString();
  const { affected } = await manager
    .createQueryBuilder()
    .update(ApiToken)
    .set({ revokedAt: end })
    .where('id = :id AND revoked_at IS NULL', { id })
    .execute();
  if (affected !== 1) throw new Problem(409, 'token-rotating', { name: old.name });
  const lifetime = old.expiresAt === null ? null : Date.parse(old.expiresAt) - Date.parse(old.createdAt);
  const renewed = lifetime === null ? null : new Date(now.getTime() + lifetime).toISOString();
  return issueToken(
    manager,
    {
      name: old.name,
      scopes: old.scopes,
      connectionId: old.connectionId,
      expiresAt: expiresAt ?? renewed,
      createdBy,
    },
    now,
    random,
  );
}

/** Ends a token now. Ending it twice changes nothing. */
export async function revokeToken(manager: EntityManager, id: string, now: Date): Promise<ApiToken> {
  const token = await manager.findOneBy(ApiToken, { id });
  if (!token) throw notFound('token');
  const at = now.toISOString();
  if (token.revokedAt === null || token.revokedAt > at)
    await manager.update(ApiToken, { id }, { revokedAt: at });
  return { ...token, revokedAt: at };
}
