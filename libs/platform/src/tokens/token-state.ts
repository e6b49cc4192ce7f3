import type { ApiToken } from './api-token.entity';

export type TokenState = 'active' | 'expired' | 'revoked';

/** Revoked comes before expired, as a refusal says it. */
export function tokenState({ revokedAt, expiresAt }: ApiToken, now: Date): TokenState {
  const at = now.toISOString();
  if (revokedAt !== null && revokedAt <= at) return 'revoked';
  return expiresAt !== null && expiresAt <= at ? 'expired' : 'active';
}

/** Whole days until the token ends by itself or by a rotation; null when it has ended or never will. */
export function daysLeft(token: ApiToken, now: Date): number | null {
  const end = [token.expiresAt, token.revokedAt].filter((at) => at !== null).sort()[0];
  if (end === undefined || tokenState(token, now) !== 'active') return null;
  return Math.floor((Date.parse(end) - now.getTime()) / 86_400_000);
}

const conditions: Record<TokenState, string> = {
  active:
    '(token.revokedAt IS NULL OR token.revokedAt > :at) AND (token.expiresAt IS NULL OR token.expiresAt > :at)',
  expired: '(token.revokedAt IS NULL OR token.revokedAt > :at) AND token.expiresAt <= :at',
  revoked: 'token.revokedAt <= :at',
};

/** The same for a query of `token`. */
export const inState = (state: TokenState, now: Date): [sql: string, parameters: Record<string, unknown>] => [
  conditions[state],
  { at: now.toISOString() },
];
