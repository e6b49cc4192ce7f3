import { matchContact } from '@prodsys/contact-sync';
import type { BuyerMessage } from '@prodsys/contracts';
import {
  changeContact,
  completeAddress,
  Contact,
  createContacts,
  freeNumber,
  newContact,
  type Author,
  type ContactCandidate,
} from '@prodsys/core';
import { isDuplicateKey, Problem, type Fault, type Instance } from '@prodsys/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';

export interface BuyerMatch {
  match: 'linked' | 'exact' | 'created' | 'undecided';
  contactId: string | null;
  candidates: ContactCandidate[];
  warnings: Fault[];
}

const linked = (contactId: string): BuyerMatch => ({
  match: 'linked',
  contactId,
  candidates: [],
  warnings: [],
});

/**
 * Who would the buyer be? Changes nothing. Throws `instance-mismatch` when the token is another instance's, or when the
 * instance belongs to another connection: its orders are known there, and here they would be taken again.
 */
export async function matchBuyer(
  manager: EntityManager,
  connection: PartnerConnection,
  buyer: BuyerMessage,
  personName?: string | null,
): Promise<BuyerMatch> {
  const { instanceId } = buyer;
  const pinned = connection.customerInstanceId;
  const isStranger =
    pinned === null
      ? await manager.existsBy(PartnerConnection, { customerInstanceId: instanceId, id: Not(connection.id) })
      : pinned !== instanceId;
  if (isStranger) throw new Problem(403, 'instance-mismatch');
  if (connection.customerContactId !== null) return linked(connection.customerContactId);
  if (!buyer.name || !buyer.address) throw new Problem(422, 'contact-invalid');
  const found = await matchContact(
    manager,
    { ...buyer, name: buyer.name, address: completeAddress(buyer.address) },
    personName,
  );
  if (found.match === 'none')
    return {
      match: 'created',
      contactId: null,
      candidates: [],
      warnings: [{ pointer: '/buyer', code: 'contact-created', params: { name: buyer.name } }],
    };
  if (found.match === 'exact')
    return { match: 'exact', contactId: found.contactId, candidates: [], warnings: [] };
  const warning = {
    pointer: '/buyer',
    code: 'contact-undecided',
    params: { candidates: found.candidates.length },
  };
  return { match: 'undecided', contactId: null, candidates: found.candidates, warnings: [warning] };
}

/** A customer number in case the order makes a customer: numbers are taken before the unit of work. */
export async function spareCustomerNumber(instance: Instance, connectionId: string): Promise<string | null> {
  const unpinned = await instance.db.read((manager) =>
    manager.existsBy(PartnerConnection, { id: connectionId, customerContactId: IsNull() }),
  );
  return unpinned ? freeNumber(instance.db, 'customer') : null;
}

/**
 * The same, and what follows from it: the connection is pinned to the contact and the instance, a company that nobody
 * knows is created. The conditional pin comes first, so that two first orders at once make one contact.
 */
export async function settleBuyer(
  manager: EntityManager,
  instance: Instance,
  connection: PartnerConnection,
  buyer: BuyerMessage,
  customerNumber: string | null,
  personName?: string | null,
): Promise<BuyerMatch> {
  const found = await matchBuyer(manager, connection, buyer, personName);
  if (connection.customerInstanceId === null) await pinInstance(manager, connection, buyer.instanceId);
  if (found.match === 'linked') return found;
  if (found.match === 'undecided') {
    const chosen = await chosenMeanwhile(manager, connection.id);
    return chosen ? settleBuyer(manager, instance, chosen, buyer, customerNumber, personName) : found;
  }
  const now = instance.now();
  const author: Author = { actor: connection.name, source: 'partner', at: now };
  const created = found.contactId === null ? newContact(buyerFields(buyer), now) : null;
  const contactId = created?.id ?? (found.contactId as string);
  const { affected } = await manager.update(
    PartnerConnection,
    { id: connection.id, customerContactId: IsNull() },
    { customerContactId: contactId },
  );
  if (affected !== 1) {
    const pinned = await manager.findOneByOrFail(PartnerConnection, { id: connection.id });
    return settleBuyer(manager, instance, pinned, buyer, customerNumber, personName);
  }
  if (created) {
    const contact = { ...created, createdByImport: true, customerNumber };
    await createContacts(manager, author, [{ contact, persons: [] }]);
  } else await makeCustomer(manager, author, contactId, customerNumber);
  connection.customerContactId = contactId;
  return { ...found, contactId };
}

/**
 * The connection when a person has chosen its customer since it was read. Else the row is held until the end of the
 * unit of work, so that a choice that comes now finds the draft that is being stored.
 */
async function chosenMeanwhile(manager: EntityManager, id: string): Promise<PartnerConnection | null> {
  await manager.update(
    PartnerConnection,
    { id, customerContactId: IsNull() },
    { failures: () => 'failures' },
  );
  return manager.findOneBy(PartnerConnection, { id, customerContactId: Not(IsNull()) });
}

async function pinInstance(
  manager: EntityManager,
  connection: PartnerConnection,
  instanceId: string,
): Promise<void> {
  const unpinned = { id: connection.id, customerInstanceId: IsNull() };
  const { affected } = await manager
    .update(PartnerConnection, unpinned, { customerInstanceId: instanceId })
    .catch((error: unknown) => {
      throw isDuplicateKey(error) ? new Problem(403, 'instance-mismatch') : error;
    });
  // Another first order pinned it in the same moment: to the same instance, or to somebody else's.
  const stands =
    affected === 1 ||
    (await manager.existsBy(PartnerConnection, { id: connection.id, customerInstanceId: instanceId }));
  if (!stands) throw new Problem(403, 'instance-mismatch');
  connection.customerInstanceId = instanceId;
}

/** A supplier who now buys from us becomes a customer too. */
async function makeCustomer(
  manager: EntityManager,
  author: Author,
  id: string,
  customerNumber: string | null,
): Promise<void> {
  const contact = await manager.findOneByOrFail(Contact, { id });
  if (contact.isCustomer) return;
  await changeContact(manager, author, contact, contact.version, {
    isCustomer: true,
    customerNumber: contact.customerNumber ?? customerNumber,
  });
}

export function buyerFields({
  name,
  organisationNumber,
  gln,
  email,
  phone,
  address,
}: Omit<BuyerMessage, 'instanceId'>) {
  return {
    name: name ?? '',
    organisationNumber: organisationNumber ?? null,
    gln: gln ?? null,
    email: email ?? null,
    phone: phone ?? null,
    address: address ? completeAddress(address) : null,
    isCustomer: true,
  };
}
