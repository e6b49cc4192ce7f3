import { insertRows, isDuplicateKey, type Database } from '@prodsys/platform';
import { NumberSeries } from './number-series.entity';

export type SeriesId = 'customer' | 'supplier' | 'purchase-order' | 'order-draft' | 'order';

const beginnings: Record<SeriesId, { prefix: string; nextNumber: number }> = {
  customer: { prefix: '', nextNumber: 10001 },
  supplier: { prefix: '', nextNumber: 50001 },
  'purchase-order': { prefix: 'PO-', nextNumber: 10001 },
  'order-draft': { prefix: 'OK-', nextNumber: 2001 },
  order: { prefix: 'SO-', nextNumber: 3001 },
};

export const seriesIds = Object.keys(beginnings) as SeriesId[];
export const isSeriesId = (id: string): id is SeriesId => (seriesIds as string[]).includes(id);

/** A series as it is before its first number is taken; no row is needed for it. */
export const beginningOf = (id: SeriesId): NumberSeries => ({ id, ...beginnings[id], version: 1 });

/** Makes the row of a series, unless there is one. */
export async function beginSeries(db: Database, id: SeriesId): Promise<void> {
  await db
    .write((manager) => insertRows(manager, NumberSeries, [beginningOf(id)]))
    .catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
}
