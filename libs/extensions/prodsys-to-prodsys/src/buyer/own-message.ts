import type { BuyerContactMessage, ContactCard } from '@prodsys/contracts';
import { contentHash } from '../content-hash';
import { takesPersons } from './partner-client';
import type { PartnerConnection } from '../connections/partner-connection.entity';

export interface OwnMessage {
  message: BuyerContactMessage;
  hash: string;
}

/** Our own card in the two forms that partners take, made once for a round; null: it is not complete yet. */
export interface OwnMessages {
  withPersons: OwnMessage;
  withoutPersons: OwnMessage;
}

export function ownMessages(card: ContactCard, instanceId: string): OwnMessages | null {
  if (!card.name || !card.address) return null;
  const { persons: _persons, ...company } = card;
  const made = (message: BuyerContactMessage): OwnMessage => ({ message, hash: contentHash(message) });
  return {
    withPersons: made({ ...card, instanceId }),
    withoutPersons: made({ ...company, instanceId }),
  };
}

/** As this partner takes it. */
export const messageFor = (
  own: OwnMessages,
  connection: Pick<PartnerConnection, 'partnerInfo'>,
): OwnMessage => (takesPersons(connection) ? own.withPersons : own.withoutPersons);
