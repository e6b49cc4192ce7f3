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

/**
 * Takes the next numbers of a series. It is a unit of work of its own, done before the one that uses the numbers, so
 * that nobody waits for another's order; a number that is then not used leaves a gap, which is allowed.
 */
export async function takeNumbers(db: Database, id: SeriesId, count: number): Promise<string[]> {
  if (count === 0) return [];
  for (;;) {
    const series = await db.read((manager) => manager.findOneBy(NumberSeries, { id }));
    if (!series) {
      const first = { id, ...beginnings[id], version: 1 };
      await db
        .write((manager) => insertRows(manager, NumberSeries, [first]))
        .catch((error: unknown) => {
          if (!isDuplicateKey(error)) throw error;
        });
      continue;
    }
    const { prefix, nextNumber } = series;
    const taken = await db.write((manager) =>
      manager.update(NumberSeries, { id, nextNumber, prefix }, { nextNumber: nextNumber + count }),
    );
    if (taken.affected === 1)
      return Array.from({ length: count }, (_, index) => `${prefix}${nextNumber + index}`);
  }
}
