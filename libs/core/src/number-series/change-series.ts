import { insertRows, newId, Problem, stale } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { NumberSeriesPrefix } from './number-series-prefix.entity';
import { NumberSeries } from './number-series.entity';

export interface SeriesChange {
  prefix?: string;
  nextNumber?: number;
}

/**
 * Changes how the next numbers look. No number comes out a second time: a prefix goes on where it stopped, and none
 * ends in a digit, which would let two prefixes make the same number. Null when a number was taken meanwhile.
 */
export async function changeSeries(
  manager: EntityManager,
  id: string,
  version: number,
  { prefix: wanted, nextNumber: asked }: SeriesChange,
  now: Date,
): Promise<NumberSeries | null> {
  const present = await manager.findOneByOrFail(NumberSeries, { id });
  if (present.version !== version) throw stale(present.version);
  const prefix = wanted ?? present.prefix;
  if (/\d$/.test(prefix)) throw new Problem(422, 'prefix-ends-in-digit', { prefix });
  const least = await leastNumber(manager, present, prefix);
  const nextNumber = asked ?? Math.max(least, present.nextNumber);
  if (nextNumber < least) throw new Problem(422, 'number-given-already', { least: `${prefix}${least}` });
  const change = { prefix, nextNumber, version: version + 1 };
  // With the number that was seen: whoever takes numbers at the same time decides, and this is tried again.
  const { affected } = await manager.update(
    NumberSeries,
    { id, version, prefix: present.prefix, nextNumber: present.nextNumber },
    change,
  );
  if (affected !== 1) return null;
  if (prefix !== present.prefix) await remember(manager, present, now);
  return { id, ...change };
}

async function leastNumber(manager: EntityManager, present: NumberSeries, prefix: string): Promise<number> {
  if (prefix === present.prefix) return present.nextNumber;
  const former = await manager.findOneBy(NumberSeriesPrefix, { seriesId: present.id, prefix });
  return former?.nextNumber ?? 1;
}

/** The series' row is ours until the unit ends, so nobody else writes these. */
async function remember(
  manager: EntityManager,
  { id: seriesId, prefix, nextNumber }: NumberSeries,
  now: Date,
): Promise<void> {
  const { affected } = await manager.update(NumberSeriesPrefix, { seriesId, prefix }, { nextNumber });
  if (!affected && !(await manager.existsBy(NumberSeriesPrefix, { seriesId, prefix })))
    await insertRows(manager, NumberSeriesPrefix, [
      { id: newId(now.getTime()), seriesId, prefix, nextNumber },
    ]);
}
