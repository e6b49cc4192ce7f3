import type { Database } from '@prodsys/platform';
import { NumberSeries } from './number-series.entity';
import { beginSeries, type SeriesId } from './series';

export type { SeriesId };

interface Wish {
  count: number;
  resolve: (numbers: string[]) => void;
  reject: (error: unknown) => void;
}

const queues = new WeakMap<Database, Map<SeriesId, Wish[]>>();

/**
 * Takes the next numbers of a series, in a unit of work of its own before the one that uses them, so that nobody waits
 * for another's order; a number that is then not used leaves a gap, which is allowed. Callers of one process that ask
 * while a unit is under way are served together by the next.
 */
export function takeNumbers(db: Database, id: SeriesId, count: number): Promise<string[]> {
  if (db.isInUnit()) throw new Error('Numbers are taken before the unit of work that uses them.');
  if (count === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const bySeries = queues.get(db) ?? new Map<SeriesId, Wish[]>();
    queues.set(db, bySeries);
    const queue = bySeries.get(id);
    if (queue) queue.push({ count, resolve, reject });
    else {
      bySeries.set(id, [{ count, resolve, reject }]);
      void serve(db, id, bySeries);
    }
  });
}

async function serve(db: Database, id: SeriesId, bySeries: Map<SeriesId, Wish[]>): Promise<void> {
  for (let wishes = bySeries.get(id); wishes && wishes.length > 0; wishes = bySeries.get(id)) {
    const served = wishes.splice(0);
    try {
      const numbers = await takeBlock(
        db,
        id,
        served.reduce((sum, wish) => sum + wish.count, 0),
      );
      for (const wish of served) wish.resolve(numbers.splice(0, wish.count));
    } catch (error) {
      for (const wish of served) wish.reject(error);
    }
  }
  bySeries.delete(id);
}

async function takeBlock(db: Database, id: SeriesId, count: number): Promise<string[]> {
  for (;;) {
    const series = await db.read((manager) => manager.findOneBy(NumberSeries, { id }));
    if (!series) {
      await beginSeries(db, id);
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
