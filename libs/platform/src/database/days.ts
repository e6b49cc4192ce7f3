import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

export interface Days {
  /** First and last day, UTC. */
  from?: string;
  to?: string;
}

/** Narrows a query to rows whose `at` lies in these days. */
export function withinDays<T extends ObjectLiteral & { at: string }>(
  query: SelectQueryBuilder<T>,
  { from, to }: Days,
): void {
  if (from) query.andWhere(`${query.alias}.at >= :from`, { from: `${from}T00:00:00.000Z` });
  if (to) query.andWhere(`${query.alias}.at <= :to`, { to: `${to}T23:59:59.999Z` });
}
