import type { Schemas } from '../api/client';

export type NumberSeries = Schemas['NumberSeriesView'];

export interface SeriesValues {
  prefix: string;
  nextNumber: string;
}

/** How the next number will look. */
export const numberOf = ({ prefix, nextNumber }: { prefix: string; nextNumber: number | string }): string =>
  `${prefix}${nextNumber}`;

export const isWholeNumber = (typed: string): boolean => /^[1-9]\d{0,9}$/.test(typed.trim());

/** Only what was changed: the next number moves while somebody looks at it, whenever one is given. */
export function changeOf(
  { prefix, nextNumber }: SeriesValues,
  present: Pick<NumberSeries, 'prefix' | 'nextNumber'>,
): Schemas['NumberSeriesChange'] {
  const number = Number(nextNumber);
  return {
    ...(prefix.trim() === present.prefix ? {} : { prefix: prefix.trim() }),
    ...(number === present.nextNumber ? {} : { nextNumber: number }),
  };
}
