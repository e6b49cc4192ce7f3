import type { PagedQuery } from './record-list';

interface WholeQuery<T> {
  data?: { items: T[] };
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** A list so short that it comes in one answer, as `RecordList` takes it. */
export const whole = <T>({ data, error, isPending, refetch }: WholeQuery<T>): PagedQuery<T> => ({
  ...(data ? { data: { pages: [data] } } : {}),
  error,
  isPending,
  hasNextPage: false,
  isFetchingNextPage: false,
  fetchNextPage: () => undefined,
  refetch,
});
