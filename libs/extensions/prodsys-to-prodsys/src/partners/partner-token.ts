import { daysLeft, tokenState, type ApiToken } from '@prodsys/platform';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { wholeDaysUntil } from '../connections/token-days';

export type PartnerTokenState = 'active' | 'expired' | 'revoked' | 'refused' | 'missing' | 'unknown';

export interface PartnerToken {
  tokenState: PartnerTokenState;
  /** Null: it never ends, has ended, or nobody knows. */
  tokenDaysLeft: number | null;
}

/** What the partner gave us: we know of it what the partner last said. */
export function heldToken(connection: PartnerConnection, now: Date): PartnerToken {
  const { sealedToken, partnerInfo, state, stateReason } = connection;
  const ended = (reason: PartnerTokenState) => ({ tokenState: reason, tokenDaysLeft: null });
  if (sealedToken === null) return ended('missing');
  if (state === 'stopped' && stateReason === 'token-expired') return ended('expired');
  if (state === 'stopped' && stateReason === 'token-revoked') return ended('revoked');
  if (state === 'stopped' && stateReason === 'token-invalid') return ended('refused');
  if (partnerInfo === null) return ended('unknown');
  const { tokenExpiresAt } = partnerInfo;
  if (tokenExpiresAt === null) return { tokenState: 'active', tokenDaysLeft: null };
  if (tokenExpiresAt <= now.toISOString()) return ended('expired');
  return { tokenState: 'active', tokenDaysLeft: wholeDaysUntil(tokenExpiresAt, now) };
}

/** What we gave the partner: of several tokens the one that lasts longest. */
export function issuedToken(tokens: ApiToken[], now: Date): PartnerToken {
  const states = tokens.map((token) => tokenState(token, now));
  if (!states.includes('active')) {
    const state = states.includes('expired') ? 'expired' : states.includes('revoked') ? 'revoked' : 'missing';
    return { tokenState: state, tokenDaysLeft: null };
  }
  const active = tokens.filter((_, index) => states[index] === 'active');
  const ends = active.map((token) => daysLeft(token, now));
  const lasting = ends.filter((days) => days !== null);
  return {
    tokenState: 'active',
    tokenDaysLeft: lasting.length < ends.length ? null : Math.max(...lasting),
  };
}
