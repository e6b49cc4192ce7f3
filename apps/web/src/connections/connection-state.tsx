import type { Schemas } from '../api/client';
import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import { connectionTexts } from './connection-texts';

type Partner = Schemas['PartnerView'];

/** A person should have time to get a new one, in days. */
const soon = 30;

/** Ended connections are paused for good. */
export const isEnded = ({ stateReason }: Pick<Partner, 'stateReason'>): boolean => stateReason === 'ended';

/** Active, but resting for a while by itself. */
const isWaiting = ({ state, stateReason }: Pick<Partner, 'state' | 'stateReason'>): boolean =>
  state === 'active' && stateReason !== null;

const tones: Record<Partner['state'], Tone> = { active: 'ok', paused: 'warn', stopped: 'bad' };

/** What the token is worth is known once the supplier has answered. */
const isUnproven = ({ role, state, tokenState }: Pick<Partner, 'role' | 'state' | 'tokenState'>): boolean =>
  role === 'buyer' && state === 'active' && ['unknown', 'refused', 'missing'].includes(tokenState);

export function ConnectionState({
  partner,
}: {
  partner: Pick<Partner, 'role' | 'state' | 'stateReason' | 'tokenState'>;
}) {
  const t = useTexts(connectionTexts);
  if (isEnded(partner)) return <Chip>{t('ended')}</Chip>;
  if (isWaiting(partner)) return <Chip tone="warn">{t('waiting')}</Chip>;
  if (isUnproven(partner)) return <Chip tone="warn">{t('unproven')}</Chip>;
  return <Chip tone={tones[partner.state]}>{t(partner.state)}</Chip>;
}

/** Is there a token that is taken, and for how long yet? */
export function TokenChip({ partner }: { partner: Pick<Partner, 'tokenState' | 'tokenDaysLeft'> }) {
  const t = useTexts(connectionTexts);
  const { tokenState, tokenDaysLeft: days } = partner;
  if (tokenState === 'unknown') return <Chip>{t('tokenunknown')}</Chip>;
  if (tokenState !== 'active') return <Chip tone="bad">{t(`token${tokenState}`)}</Chip>;
  if (days === null) return <Chip tone="ok">{t('tokenActive')}</Chip>;
  return <Chip tone={days < soon ? 'warn' : 'ok'}>{t('tokenDays', { count: days })}</Chip>;
}
