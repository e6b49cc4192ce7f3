import type { Schemas } from '../api/client';
import { isDay } from '../parts/date-field';
import type { ListAddress } from '../parts/use-list-address';

export type LogEntry = Schemas['LogEntryView'];
export type LogFilter = ReturnType<typeof filterIn>;

export const logPath = '/admin/logs/integration-log';
export const entryPath = (id: string) => `${logPath}/${id}`;

/** The log narrowed to these. */
export const narrowedPath = (filter: Record<string, string>) =>
  `${logPath}?${new URLSearchParams(filter).toString()}`;

const levels = ['info', 'warning', 'error'] as const;

/** What the address asks for, as the API takes it. */
export function filterIn(address: Pick<ListAddress, 'get' | 'pick'>) {
  const { level, from, to, ...texts } = address.pick(
    'level',
    'partner',
    'document',
    'search',
    'traceId',
    'from',
    'to',
  );
  return {
    ...texts,
    ...(levels.some((known) => known === level) ? { level: level as LogEntry['level'] } : {}),
    // A day that is still being typed is not asked for.
    ...(from && isDay(from) ? { from } : {}),
    ...(to && isDay(to) ? { to } : {}),
  };
}

const registers: Record<string, string> = {
  'purchase-order': '/purchase-orders',
  'order-draft': '/order-drafts',
  order: '/orders',
  contact: '/contacts',
};

/** The page of the record that an entry is about; null when there is none. */
export function recordPath({ record }: Pick<LogEntry, 'record'>): string | null {
  const place = record && registers[record.register];
  return place ? `${place}/${record.id}` : null;
}
