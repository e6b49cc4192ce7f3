import { applyCard } from '@prodsys/contact-sync';
import type { ContactCard } from '@prodsys/contracts';
import type { Author, Contact } from '@prodsys/core';
import type { EntityManager } from 'typeorm';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import { ContactSync } from './contact-sync.entity';
import { storeSync } from './store-sync';

/** The contact that stands for the partner, at either end. */
export const contactOf = ({
  role,
  supplierContactId,
  customerContactId,
}: PartnerConnection): string | null => (role === 'buyer' ? supplierContactId : customerContactId);

/**
 * Takes over the partner's card into its contact, and remembers which card that was (`tag`). The same at both ends: each
 * company is the authority over its own card. Answers the contact as it is now; null while a person has to decide.
 */
export async function takeOverCard(
  manager: EntityManager,
  connection: PartnerConnection,
  card: ContactCard,
  tag: string | null,
  now: Date,
): Promise<{ contact: Contact | null; isChanged: boolean }> {
  const contactId = contactOf(connection);
  const at = { receivedTag: tag, contactId };
  if (contactId === null) {
    await storeSync(manager, connection.id, { ...at, contactVersion: null, said: [] });
    return { contact: null, isChanged: false };
  }
  const known = await manager.findOneBy(ContactSync, { connectionId: connection.id });
  const author: Author = { actor: connection.name, source: 'partner', at: now };
  const said = known?.contactId === contactId ? known.said : [];
  const applied = await applyCard(manager, author, contactId, card, said);
  const { contact, isChanged } = applied;
  await storeSync(manager, connection.id, {
    ...at,
    contactVersion: contact.version,
    said: applied.said,
    ...(isChanged ? { changedAt: now.toISOString() } : {}),
  });
  return { contact, isChanged };
}
