import { Id, Instant, ListOf, Nullable, OneOf, Optional, Text, Texts, Whole } from '../http/fields';
import { PageQuery } from '../http/route-schema';
import type { ApiToken } from './api-token.entity';
import type { IssuedToken } from './issue-token';
import { daysLeft, tokenState, type TokenState } from './token-state';

export class TokenCreation {
  @Text(200) name: string;
  @Texts(20, 60) scopes: string[];
  /** Null or absent: one year from now. */
  @Nullable() @Instant() expiresAt?: string | null;
  @Nullable() @Id() connectionId?: string | null;
  @Nullable() @Id() contactId?: string | null;
}

export class TokenRotation {
  /** How long the old token stays valid: `0`, `1h`, `24h` or `7d`. */
  @Optional() @OneOf('0', '1h', '24h', '7d') overlap?: string;
  @Nullable() @Instant() expiresAt?: string | null;
}

export class TokenQuery extends PageQuery {
  @Optional() @Id() connectionId?: string;
  @Optional() @OneOf('active', 'expired', 'revoked') state?: TokenState;
}

export class TokenView {
  @Id() id: string;
  @Text(200) name: string;
  @Texts(20, 60) scopes: string[];
  @Nullable() @Id() connectionId: string | null;
  @OneOf('active', 'expired', 'revoked') state: TokenState;
  /** Whole days until it ends; null when it has ended, or never will. */
  @Nullable() @Whole(0, 1_000_000) daysLeft: number | null;
  @Text(24) createdAt: string;
  /** Who made it: a user, or a script by the name of its token. Null for the oldest ones. */
  @Nullable() @Text(200) createdBy: string | null;
  @Nullable() @Text(24) expiresAt: string | null;
  @Nullable() @Text(24) revokedAt: string | null;
  @Nullable() @Text(24) lastUsedAt: string | null;
}

export class NewTokenView extends TokenView {
  /** Shown once. */
  @Text(100) token: string;
}

export class TokenPage {
  @ListOf(() => TokenView, 200) items: TokenView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

export const tokenView = (row: ApiToken, now: Date): TokenView => {
  const { publicId: _publicId, hash: _hash, ...token } = row;
  return { ...token, state: tokenState(row, now), daysLeft: daysLeft(row, now) };
};

export const newTokenView = ({ row, token }: IssuedToken, now: Date): NewTokenView => ({
  ...tokenView(row, now),
  token,
});
