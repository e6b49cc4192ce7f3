import type { Schemas } from '../api/client';
import type { Translate } from '../texts/define-texts';
import type { dashboardTexts } from './dashboard-texts';

type Counts = Schemas['DashboardView'];
type TextKey = Parameters<Translate<typeof dashboardTexts.texts>>[0];

export interface TileValue {
  title: TextKey;
  hint: TextKey;
  count: number;
  to: string;
  /** How it is shown when there is something. */
  tone: 'bad' | 'warn' | 'info' | 'ok' | 'plain';
}

const sumOf = (days: Counts['days'], what: 'sent' | 'approved') =>
  days.reduce((sum, day) => sum + day[what], 0);

/** Where purchase orders stand; `exportPath` is where ready ones are exported, or shown to those who may not. */
export const buyerTiles = (
  { purchaseOrders: { failed, waiting, notExported, drafts, noAction }, days }: Counts,
  mayExport: boolean,
): TileValue[] => {
  const list = '/purchase-orders';
  return [
    { title: 'failed', hint: 'failedHint', count: failed, to: `${list}?transmission=failed`, tone: 'bad' },
    {
      title: 'waiting',
      hint: 'waitingHint',
      count: waiting,
      to: `${list}?transmission=waiting`,
      tone: 'info',
    },
    {
      title: 'notExported',
      hint: 'notExportedHint',
      count: notExported,
      to: mayExport ? '/export' : `${list}?transmission=notSent`,
      tone: 'info',
    },
    { title: 'drafts', hint: 'draftsHint', count: drafts, to: `${list}?state=draft`, tone: 'plain' },
    {
      title: 'noAction',
      hint: 'noActionHint',
      count: noAction,
      to: `${list}?transmission=noAction`,
      tone: 'warn',
    },
    {
      title: 'sent',
      hint: 'last30',
      count: sumOf(days, 'sent'),
      to: `${list}?transmission=transmitted`,
      tone: 'ok',
    },
  ];
};

/** What the inbox holds, and what became of it. */
export const supplierTiles = ({ orderDrafts, orders, days }: Counts): TileValue[] => {
  const { unread, withDeviations, undecidedCustomer, open, rejected } = orderDrafts;
  const list = '/order-drafts';
  return [
    {
      title: 'unread',
      hint: 'unreadHint',
      count: unread,
      to: `${list}?unread=true`,
      tone: 'info',
    },
    {
      title: 'withDeviations',
      hint: 'withDeviationsHint',
      count: withDeviations,
      to: `${list}?deviations=true`,
      tone: 'warn',
    },
    {
      title: 'undecidedCustomer',
      hint: 'undecidedCustomerHint',
      count: undecidedCustomer,
      to: `${list}?undecidedCustomer=true`,
      tone: 'warn',
    },
    { title: 'open', hint: 'openHint', count: open, to: list, tone: 'info' },
    {
      title: 'approved',
      hint: 'last30',
      count: sumOf(days, 'approved'),
      to: `${list}?state=approved`,
      tone: 'ok',
    },
    { title: 'rejected', hint: 'last30', count: rejected, to: `${list}?state=rejected`, tone: 'plain' },
    {
      title: 'openOrders',
      hint: 'openOrdersHint',
      count: orders.open,
      to: '/orders?state=open',
      tone: 'plain',
    },
  ];
};
