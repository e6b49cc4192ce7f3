import type { EntityManager } from 'typeorm';
import { Problem } from '../http/problem';
import { ApiToken } from './api-token.entity';
import { hashToken, publicIdOf, sameHash } from './token-format';

export type TokenFinder = (publicId: string) => Promise<ApiToken | null>;

/** The token's row, or a problem 401: `token-invalid`, `token-revoked`, `token-expired`. */
export async function authenticateToken(
  find: TokenFinder,
  text: string | undefined,
  now: Date,
): Promise<ApiToken> {
  const publicId = publicIdOf(text ?? '');
  const token = publicId === null ? null : await find(publicId);
  if (!token || !sameHash(token.hash, hashToken(text ?? ''))) throw refused('token-invalid');
  const at = now.toISOString();
  if (token.revokedAt !== null && token.revokedAt <= at) throw refused('token-revoked', token);
  if (token.expiresAt !== null && token.expiresAt <= at) throw refused('token-expired', token);
  return token;
}

const refused = (code: string, token?: ApiToken) =>
  new Problem(401, code, token ? { name: token.name } : {}, { headers: { 'www-authenticate': 'Bearer' } });

export function findToken(manager: EntityManager, publicId: string): Promise<ApiToken | null> {
  return manager.findOneBy(ApiToken, { publicId });
}
