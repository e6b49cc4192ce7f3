import { render, type Language } from '@prodsys/platform';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { expiresSoonDays } from '../connections/token-days';
import { restReason } from '../connections/why-it-rests';
import type { PartnerAction } from './partner-messages';
import type { PartnerToken } from './partner-token';

export interface PartnerFacts extends PartnerToken {
  openErrors: number;
  /** A draft of this partner waits for somebody to say which customer it is. */
  customerUndecided: boolean;
}

/** What a person has to do so that documents get through, the most pressing first. Nothing, for a connection that was ended. */
export function actionsNeeded(
  connection: PartnerConnection,
  facts: PartnerFacts,
  language: Language,
): PartnerAction[] {
  const { role, state, stateReason } = connection;
  if (stateReason === 'ended' || stateReason === 'merged') return [];
  const { tokenState, tokenDaysLeft, openErrors } = facts;
  const says = (code: string, params: Record<string, unknown> = {}, text = `action-${code}`) => ({
    code,
    message: render(text, params, language),
  });
  const lapsed = tokenState === 'expired' || tokenState === 'revoked' || tokenState === 'missing';
  const expires = tokenDaysLeft !== null && tokenDaysLeft < expiresSoonDays;
  return [
    ...(state === 'stopped'
      ? [says('connection-stopped', { reason: stateReason && restReason(stateReason) })]
      : []),
    ...(lapsed ? [says(`token-${tokenState}`, {}, `action-token-${tokenState}-${role}`)] : []),
    ...(expires ? [says('token-expires', { days: tokenDaysLeft }, `action-token-expires-${role}`)] : []),
    ...(role === 'buyer' && connection.supplierContactId === null ? [says('contact-missing')] : []),
    ...(facts.customerUndecided ? [says('contact-undecided')] : []),
    ...(openErrors > 0
      ? [says(role === 'buyer' ? 'orders-failed' : 'orders-refused', { count: openErrors })]
      : []),
  ];
}
