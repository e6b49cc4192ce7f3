import { Contact, OrderDraft, PurchaseOrder } from '@prodsys/core';
import { ApiToken, inList, IntegrationLogEntry, UserAccount } from '@prodsys/platform';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { PartnerRefusal } from '../supplier/refusal.entity';

interface Counted {
  id: string;
  count: number | string;
}

const counts = async (query: SelectQueryBuilder<never>): Promise<Map<string, number>> =>
  new Map((await query.getRawMany<Counted>()).map(({ id, count }) => [id, Number(count)]));

/** What the instance knows of these partners beside their connections: a query per kind, however many they are. */
export async function readFacts(manager: EntityManager, connections: PartnerConnection[]) {
  const idsOf = (ids: (string | null | undefined)[]) => [...new Set(ids.filter((id) => id != null))];
  const all = idsOf(connections.map(({ id }) => id));
  const asSupplier = connections.filter(({ role }) => role === 'supplier');
  const contactIds = idsOf(connections.flatMap((one) => [one.supplierContactId, one.customerContactId]));
  const userIds = idsOf(connections.flatMap(({ responsibleUserIds }) => responsibleUserIds ?? []));
  const contacts = await manager.findBy(Contact, { id: In(contactIds) });
  const users = await manager.findBy(UserAccount, { id: In(userIds), active: true });
  const supplierIds = asSupplier.map(({ id }) => id);
  return {
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    users: new Map(users.map((user) => [user.id, user])),
    tokens: await manager.findBy(ApiToken, { connectionId: In(supplierIds) }),
    exchanges: await readExchanges(manager, all),
    failedOrders: await failedOrders(manager, idsOf(connections.map((one) => one.supplierContactId))),
    refusals: await openRefusals(manager, supplierIds),
    undecided: await undecidedCustomers(manager, supplierIds),
  };
}

export type Facts = Awaited<ReturnType<typeof readFacts>>;

interface Exchange {
  id: string;
  info: string | null;
  warning: string | null;
  error: string | null;
}

/** When something last went well, and when it did not, as far back as the log is kept. */
async function readExchanges(manager: EntityManager, ids: string[]): Promise<Map<string, Exchange>> {
  const last = (level: string) => (query: SelectQueryBuilder<never>) =>
    query
      .select('entry.at')
      .from(IntegrationLogEntry, 'entry')
      .where(`entry.connectionId = connection.id AND entry.level = '${level}'`)
      .orderBy('entry.at', 'DESC')
      .limit(1);
  const rows = await manager
    .createQueryBuilder(PartnerConnection, 'connection')
    .select('connection.id', 'id')
    .addSelect(last('info') as never, 'info')
    .addSelect(last('warning') as never, 'warning')
    .addSelect(last('error') as never, 'error')
    .where(...inList('connection.id', 'ids', ids))
    .getRawMany<Exchange>();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Orders of these suppliers that wait to be sent and failed the last time. */
const failedOrders = (manager: EntityManager, supplierContactIds: string[]) =>
  counts(
    manager
      .createQueryBuilder(PurchaseOrder, 'po')
      .select('po.supplierContactId', 'id')
      .addSelect('COUNT(*)', 'count')
      .where(...inList('po.supplierContactId', 'ids', supplierContactIds))
      .andWhere("po.status IS NULL AND po.waitingSince IS NOT NULL AND po.state = 'released'")
      .andWhere('po.lastError IS NOT NULL')
      .groupBy('po.supplierContactId') as never,
  );

const openRefusals = (manager: EntityManager, connectionIds: string[]) =>
  counts(
    manager
      .createQueryBuilder(PartnerRefusal, 'refusal')
      .select('refusal.connectionId', 'id')
      .addSelect('COUNT(*)', 'count')
      .where(...inList('refusal.connectionId', 'ids', connectionIds))
      .andWhere('refusal.resolvedAt IS NULL')
      .groupBy('refusal.connectionId') as never,
  );

async function undecidedCustomers(manager: EntityManager, connectionIds: string[]): Promise<Set<string>> {
  const rows = await manager
    .createQueryBuilder(OrderDraft, 'draft')
    .select('DISTINCT draft.connectionId', 'id')
    .where(...inList('draft.connectionId', 'ids', connectionIds))
    .andWhere("draft.contactId IS NULL AND draft.state = 'draft'")
    .getRawMany<{ id: string }>();
  return new Set(rows.map(({ id }) => id));
}
