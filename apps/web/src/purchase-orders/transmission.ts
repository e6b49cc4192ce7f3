import type { Schemas } from '../api/client';
import type { Tone } from '../parts/chip';

export type Standing = Pick<
  Schemas['PurchaseOrderView'],
  'status' | 'lastError' | 'lastAttemptAt' | 'waitingSince' | 'inDoubt' | 'state'
>;

/** Where an order stands on its way to the supplier: one word for the fields that say it together. */
export type Transmission = 'transmitted' | 'noAction' | 'inDoubt' | 'failed' | 'waiting' | 'notSent';

export function transmissionOf(order: Standing): Transmission {
  const { status, lastError, waitingSince, inDoubt } = order;
  if (status === 'TRANSMITTED') return 'transmitted';
  if (status === 'NO_ACTION') return 'noAction';
  if (inDoubt) return isOnItsWay(order) ? 'waiting' : 'inDoubt';
  if (lastError) return 'failed';
  return waitingSince ? 'waiting' : 'notSent';
}

/** What went wrong, if anything did, was before the latest try: that one is under way. */
const isOnItsWay = ({ lastError, lastAttemptAt }: Standing): boolean =>
  lastError === null || (lastAttemptAt !== null && lastError.at < lastAttemptAt);

export const transmissionTones: Record<Transmission, Tone> = {
  transmitted: 'ok',
  noAction: 'warn',
  inDoubt: 'warn',
  failed: 'bad',
  waiting: 'info',
  notSent: 'plain',
};

export const stateTones: Record<Schemas['PurchaseOrderView']['state'], Tone> = {
  draft: 'plain',
  released: 'info',
  sent: 'ok',
  answered: 'ok',
  received: 'ok',
  closed: 'plain',
  cancelled: 'bad',
};
