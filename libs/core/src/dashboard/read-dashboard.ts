import { IntegrationLogEntry } from '@prodsys/platform';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { OrderDraft } from '../order-draft/order-draft.entity';
import { SalesOrder } from '../order/sales-order.entity';
import { PurchaseOrder } from '../purchase-order/purchase-order.entity';
import { countUpTo } from './count-up-to';
import { cap, dayCount, type DashboardView } from './dashboard-messages';
import { countByDay, lastDays, stampLength, type LocalDay } from './days-in-zone';

/** What waits for people, and what went through in the last 30 days of their calendar. */
export async function readDashboard(
  manager: EntityManager,
  timeZone: string,
  now: Date,
): Promise<DashboardView> {
  const count = (entity: EntityTarget<ObjectLiteral>, where: string, parameters = {}) =>
    countUpTo(manager, cap, entity, where, parameters);
  const days = lastDays(dayCount, timeZone, now);
  const perDay = (entity: EntityTarget<ObjectLiteral>, column: string, more?: Restriction) =>
    eventsPerDay(manager, days, entity, column, more);
  const sent = await perDay(PurchaseOrder, 'transmittedAt');
  // Whoever sends tells once of an order that does not get through.
  const failed = await perDay(IntegrationLogEntry, 'at', {
    where: "record.level = 'error' AND record.direction = 'out' AND record.documentType = 'purchase-order'",
    parameters: {},
  });
  const received = await perDay(OrderDraft, 'receivedAt');
  // Ids carry the time they were made, so they lead to the records of these days.
  const ofTheseDays = { firstId: firstIdAt(days[0]?.startsAt ?? '') };
  const approved = await perDay(SalesOrder, 'createdAt', {
    where: 'record.id >= :firstId AND record.orderDraftId IS NOT NULL',
    parameters: ofTheseDays,
  });
  const released = "record.state = 'released' AND record.status IS NULL";
  return {
    cap,
    timeZone,
    purchaseOrders: {
      drafts: await count(PurchaseOrder, "record.state = 'draft'"),
      notExported: await count(PurchaseOrder, `${released} AND record.waitingSince IS NULL`),
      waiting: await count(PurchaseOrder, `${released} AND record.waitingSince IS NOT NULL`),
      failed: await count(PurchaseOrder, `${released} AND record.lastError IS NOT NULL`),
      noAction: await count(PurchaseOrder, "record.status = 'NO_ACTION'"),
    },
    orderDrafts: {
      open: await count(OrderDraft, "record.state = 'draft'"),
      unread: await count(OrderDraft, "record.state = 'draft' AND record.readAt IS NULL"),
      withDeviations: await count(OrderDraft, "record.state = 'draft' AND record.hasDeviations = :yes", {
        yes: true,
      }),
      undecidedCustomer: await count(OrderDraft, "record.state = 'draft' AND record.contactId IS NULL"),
      rejected: await count(OrderDraft, "record.state = 'rejected' AND record.id >= :firstId", ofTheseDays),
    },
    orders: { open: await count(SalesOrder, "record.state = 'open'") },
    logErrors24h: await count(IntegrationLogEntry, "record.level = 'error' AND record.at >= :since", {
      since: new Date(now.getTime() - 86_400_000).toISOString(),
    }),
    days: days.map(({ date }, index) => ({
      date,
      sent: sent[index] ?? 0,
      failed: failed[index] ?? 0,
      received: received[index] ?? 0,
      approved: approved[index] ?? 0,
    })),
  };
}

interface Restriction {
  where: string;
  parameters: Record<string, unknown>;
}

/** The database counts by the hour as UTC has it; which day that hour is on is the reader's calendar. */
async function eventsPerDay(
  manager: EntityManager,
  days: LocalDay[],
  entity: EntityTarget<ObjectLiteral>,
  column: string,
  more?: Restriction,
): Promise<number[]> {
  const stamp = `SUBSTR(record.${column}, 1, ${stampLength(days)})`;
  const query = manager
    .createQueryBuilder(entity, 'record')
    .select(stamp, 'stamp')
    .addSelect('COUNT(*)', 'count')
    .where(`record.${column} >= :from`, { from: days[0]?.startsAt })
    .groupBy(stamp);
  if (more) query.andWhere(more.where, more.parameters);
  const rows = await query.getRawMany<{ stamp: string; count: number | string }>();
  return countByDay(
    days,
    rows.map((row) => ({ stamp: row.stamp, count: Number(row.count) })),
  );
}

/** Less than every id made from this instant on. */
function firstIdAt(instant: string): string {
  const hex = Date.parse(instant).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
