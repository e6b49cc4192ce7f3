import { Contact } from '@prodsys/core';
import type { EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { ContactSync } from '../contacts/contact-sync.entity';

/** As the header says it. */
export const heldMark = (tag: string | null): string => (tag === null ? 'none' : `"${tag}"`);

/**
 * Which card of the buyer its contact still stands for: null when nothing was handed over yet, or when the contact, or
 * who the contact is, has changed since. Then the buyer hands its card over again, and what it says stands again.
 */
export async function heldCard(manager: EntityManager, connectionId: string): Promise<string | null> {
  const row = await manager
    .createQueryBuilder(ContactSync, 'sync')
    .innerJoin(PartnerConnection, 'connection', 'connection.id = sync.connection_id')
    .leftJoin(Contact, 'contact', 'contact.id = connection.customer_contact_id')
    .select('sync.receivedTag', 'tag')
    .addSelect('sync.contactId', 'thenId')
    .addSelect('sync.contactVersion', 'thenVersion')
    .addSelect('connection.customerContactId', 'nowId')
    .addSelect('contact.version', 'nowVersion')
    .where('sync.connectionId = :connectionId', { connectionId })
    .getRawOne<
      Record<'tag' | 'thenId' | 'nowId', string | null> & Record<'thenVersion' | 'nowVersion', number>
    >();
  return row && row.thenId === row.nowId && row.thenVersion === row.nowVersion ? row.tag : null;
}
