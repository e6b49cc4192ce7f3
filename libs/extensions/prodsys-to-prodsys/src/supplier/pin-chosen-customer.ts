import { chooseCustomer, OrderDraft, type ChosenCustomer } from '@prodsys/core';
import { writeLog, type Instance } from '@prodsys/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';

/**
 * Whom a person has chosen for one order is the customer of the connection that it came over: the connection is pinned
 * to the contact, and its other open drafts that nobody has decided are settled with it. A connection that has its
 * customer already is left alone: then the choice is about the one order.
 */
export async function pinChosenCustomer(
  manager: EntityManager,
  instance: Instance,
  { author, draft, customer }: ChosenCustomer,
): Promise<void> {
  const { connectionId } = draft;
  if (connectionId === null) return;
  const { affected } = await manager.update(
    PartnerConnection,
    { id: connectionId, role: 'supplier', customerContactId: IsNull() },
    { customerContactId: customer.id },
  );
  if (affected !== 1) return;
  const { name } = await manager.findOneByOrFail(PartnerConnection, { id: connectionId });
  const others = await manager.findBy(OrderDraft, {
    connectionId,
    contactId: IsNull(),
    state: 'draft',
    id: Not(draft.id),
  });
  for (const other of others) await chooseCustomer(manager, author, other, customer);
  await writeLog(manager, instance.now(), [
    {
      level: 'info',
      direction: 'in',
      partner: name,
      connectionId,
      documentType: 'contact',
      code: 'contact-chosen',
      params: { name: customer.name, by: author.actor, drafts: others.length + 1 },
    },
  ]);
}
