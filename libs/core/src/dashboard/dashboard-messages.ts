import { Day, ListOf, Nested, Optional, Text, Whole } from '@prodsys/platform';

/** Counting goes no further: a count that reaches it means so many or more. */
export const cap = 1_000;
export const dayCount = 30;

const Count = () => Whole(0, cap);
const PerDay = () => Whole(0, 2_000_000_000);

export class DashboardQuery {
  @Optional() @Text(64) timeZone?: string;
}

export class PurchaseOrderCounts {
  @Count() drafts: number;
  @Count() notExported: number;
  @Count() waiting: number;
  @Count() failed: number;
  @Count() noAction: number;
}

export class OrderDraftCounts {
  @Count() open: number;
  @Count() unread: number;
  @Count() withDeviations: number;
  @Count() undecidedCustomer: number;
  @Count() rejected: number;
}

export class OrderCounts {
  @Count() open: number;
}

export class DashboardDay {
  @Day() date: string;
  @PerDay() sent: number;
  @PerDay() failed: number;
  @PerDay() received: number;
  @PerDay() approved: number;
}

export class DashboardView {
  @Whole(cap, cap) cap: number;
  @Text(64) timeZone: string;
  @Nested(() => PurchaseOrderCounts) purchaseOrders: PurchaseOrderCounts;
  @Nested(() => OrderDraftCounts) orderDrafts: OrderDraftCounts;
  @Nested(() => OrderCounts) orders: OrderCounts;
  @Count() logErrors24h: number;
  @ListOf(() => DashboardDay, dayCount) days: DashboardDay[];
}
