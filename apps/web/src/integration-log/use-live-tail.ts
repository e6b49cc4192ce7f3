import { useEffect, useState } from 'react';
import { api } from '../api/client';
import { paged } from '../parts/paged';
import type { PagedQuery } from '../parts/record-list';
import { freshIn, onTop, tailLength } from './live-tail';
import type { LogEntry, LogFilter } from './log-entry';

/** How often new entries are asked for, in milliseconds. */
const lookEvery = 2_000;

interface LiveLog {
  query: PagedQuery<LogEntry>;
  /** New entries that wait until the reader is ready. */
  waiting: number;
  /** There are so many that entries between may be missing until they are shown. */
  isCut: boolean;
  failure: unknown;
  show: () => void;
}

/**
 * The log page by page, and what happens meanwhile on top of it. While somebody reads, new entries wait: nothing that
 * is being read moves.
 */
export function useLiveTail(filter: LogFilter, isOn: boolean, isReading: boolean): LiveLog {
  const list = api.useInfiniteQuery(
    'get',
    '/api/integration-log',
    { params: { query: filter } },
    { ...paged, refetchOnWindowFocus: false },
  );
  const tail = api.useQuery(
    'get',
    '/api/integration-log',
    { params: { query: { ...filter, limit: tailLength } } },
    { enabled: isOn && list.isSuccess, refetchInterval: lookEvery, staleTime: 0, gcTime: 0 },
  );
  const [taken, setTaken] = useState<LogEntry[]>([]);
  const listed = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const top = onTop(taken, listed);
  const { fresh, isCut } = freshIn(isOn ? (tail.data?.items ?? []) : [], [...top, ...listed]);
  const show = () => {
    if (isCut && listed.length > 0) {
      setTaken([]);
      void list.refetch();
    } else setTaken([...fresh, ...top].sort(newestFirst));
  };
  useEffect(() => {
    if (!isReading && fresh.length > 0 && !list.isFetching) show();
    // Only when something new came, or the reader is ready: everything else is made anew by every rendering.
  }, [isReading, fresh[0]?.id, fresh.length, list.isFetching]);
  return {
    query: {
      ...list,
      ...(list.data ? { data: { pages: [{ items: top }, ...list.data.pages] } } : {}),
    },
    waiting: fresh.length,
    isCut,
    failure: isOn ? tail.error : null,
    show,
  };
}

const newestFirst = (a: LogEntry, b: LogEntry) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1);
