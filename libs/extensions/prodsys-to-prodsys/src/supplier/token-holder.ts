import { Contact } from '@prodsys/core';
import { insertRows, Problem, type Instance, type TokenWish } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { findConnection } from '../connections/connection.routes';
import { newConnection } from '../connections/new-connection';
import { PartnerConnection } from '../connections/partner-connection.entity';

/** A partner's token belongs to a connection: the one named, the one of the customer named, or a new one. */
export async function tokenHolder(
  manager: EntityManager,
  instance: Instance,
  { name, connectionId, contactId }: TokenWish,
): Promise<string> {
  if (connectionId !== null) {
    const connection = await findConnection(manager, connectionId);
    if (connection.role !== 'supplier') throw new Problem(422, 'connection-role-wrong');
    return connection.id;
  }
  const contact = contactId === null ? null : await manager.findOneBy(Contact, { id: contactId });
  if (contactId !== null && !contact?.isCustomer) throw new Problem(422, 'customer-unknown');
  const present =
    contact &&
    (await manager.findOneBy(PartnerConnection, { role: 'supplier', customerContactId: contact.id }));
  if (present) {
    // A connection that was ended begins again with its new token.
    await manager.update(
      PartnerConnection,
      { id: present.id, stateReason: 'ended' },
      { state: 'active', stateReason: null },
    );
    return present.id;
  }
  const connection = newConnection(
    { role: 'supplier', name: contact?.name ?? name, customerContactId: contact?.id ?? null },
    instance.now(),
  );
  await insertRows(manager, PartnerConnection, [connection]);
  return connection.id;
}
