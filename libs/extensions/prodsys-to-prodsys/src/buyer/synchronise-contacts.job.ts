import { Contact, isOwnCompany, ownCompany } from '@prodsys/core';
import { inList, Problem, type Instance, type Job } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { ContactSync } from '../contacts/contact-sync.entity';
import { ownCard } from '../contacts/own-card';
import { extensionId } from '../extension-id';
import { Parameters } from '../parameters';
import { ownMessages } from './own-message';
import { synchroniseContact, type Round, type SyncTask } from './synchronise-contact';

/** Partners asked at the same time, one request each. */
const atOnce = 16;
const perQuery = 500;

/** Makes the cards of both companies of each connection stand at both ends. */
export const synchroniseContacts: Job = {
  id: 'synchronise-contacts',
  title: { nb: 'Synkroniser kontakter', en: 'Synchronise contacts' },
  schedule: 'contactSchedule',
  spreadSeconds: 300,
  async run(instance, signal) {
    const parameters = await instance.extensions.parameters({ id: extensionId, parameters: Parameters });
    const card = await instance.db.read(ownCard);
    const round: Round = { instance, parameters, own: ownMessages(card, instance.id) };
    const tasks = await instance.db.read((manager) => tasksNow(manager, instance));
    const count = { connections: tasks.length, changed: 0, handedOver: 0, failed: 0 };
    const broken: unknown[] = [];
    const worker = async (): Promise<void> => {
      for (let task = tasks.shift(); task && !signal.aborted; task = tasks.shift()) {
        const outcome = await attempt(round, task, broken);
        if (outcome === 'failed') count.failed++;
        else {
          count.changed += Number(outcome.changed);
          count.handedOver += Number(outcome.handedOver);
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    // What broke for one partner has kept nobody else waiting, and is shown.
    if (broken.length > 0) throw broken[0];
    return { code: 'synchronise-contacts-result', params: count };
  },
};

async function attempt(
  round: Round,
  task: SyncTask,
  broken: unknown[],
): ReturnType<typeof synchroniseContact> {
  try {
    return await synchroniseContact(round, task);
  } catch (error) {
    // Somebody changed the contact in the same moment: the next round meets it as it is then.
    if (!(error instanceof Problem && error.code === 'version-stale')) broken.push(error);
    return 'failed';
  }
}

/** The connections that may be used now, with what is known of them. */
async function tasksNow(manager: EntityManager, instance: Instance): Promise<SyncTask[]> {
  const now = instance.now().toISOString();
  const company = await ownCompany(manager);
  const connections = await manager.findBy(PartnerConnection, { role: 'buyer', state: 'active' });
  const usable = connections.filter(
    ({ supplierContactId, endpoint, sealedToken, resumeAt }) =>
      supplierContactId !== null &&
      endpoint !== null &&
      sealedToken !== null &&
      (resumeAt === null || resumeAt <= now),
  );
  const tasks: SyncTask[] = [];
  for (let start = 0; start < usable.length; start += perQuery) {
    const some = usable.slice(start, start + perQuery);
    const ids = some.map(({ id }) => id);
    const known = new Map(
      (await manager.findBy(ContactSync, { connectionId: In(ids) })).map((row) => [row.connectionId, row]),
    );
    const contacts = await contactsOf(manager, some);
    for (const connection of some) {
      const contact = contacts.get(connection.supplierContactId ?? '');
      // Orders to the own company are production orders, and its card is our own.
      if (!contact || isOwnCompany(company, contact)) continue;
      tasks.push({
        connection,
        known: known.get(connection.id) ?? null,
        contactVersion: contact.version,
      });
    }
  }
  return tasks;
}

type ContactState = Pick<Contact, 'id' | 'organisationNumber' | 'version'>;

async function contactsOf(
  manager: EntityManager,
  connections: PartnerConnection[],
): Promise<Map<string, ContactState>> {
  const ids = connections.flatMap(({ supplierContactId }) => supplierContactId ?? []);
  const [where, parameters] = inList('contact.id', 'ids', ids);
  const contacts = await manager
    .createQueryBuilder(Contact, 'contact')
    .select(['contact.id', 'contact.organisationNumber', 'contact.version'])
    .where(where, parameters)
    .getMany();
  return new Map(contacts.map((contact) => [contact.id, contact]));
}
