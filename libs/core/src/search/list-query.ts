import { Nullable, OneOf, Optional, PageQuery, Text } from '@prodsys/platform';

/** What every register's list takes. */
export class ListQuery extends PageQuery {
  /** Beginnings of words; all must be found. */
  @Optional() @Text(200) search?: string;
}

/** What the lists of numbered records take. */
export class NumberedListQuery extends ListQuery {
  /** The whole number, exactly. */
  @Optional() @Text(64) number?: string;
}

/** What every register's list answers beside its items. */
export class ListAnswer {
  @Nullable() @Text(500) nextCursor: string | null;
  /** `match`: too many hits to sort, so they come in the order of the words found. */
  @OneOf('sort', 'match') sortedBy: 'sort' | 'match';
}

/** The names of sorts, upwards and (with `-`) downwards. */
export const SortBy = (...names: string[]) => OneOf(...names.flatMap((name) => [name, `-${name}`]));
