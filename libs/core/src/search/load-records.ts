import { inList } from '@prodsys/platform';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { chunks } from './find-matches';

export type Row = ObjectLiteral & { id: string };

/** The records of these ids that pass the query's filters, in the order of the ids. */
export async function loadRecords<T extends Row>(query: SelectQueryBuilder<T>, ids: string[]): Promise<T[]> {
  const found = new Map<string, T>();
  for (const some of chunks(ids)) {
    const [where, parameters] = inList(`${query.alias}.id`, 'found', some);
    const rows = await query.clone().andWhere(where, parameters).getMany();
    for (const row of rows) found.set(row.id, row);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
