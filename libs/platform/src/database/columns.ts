import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { columnTypes, decimalTransformer, jsonTransformer, lazily } from './column-types';

interface Common {
  nullable?: boolean;
  primary?: boolean;
  default?: string | number | boolean;
  /** False: read only when a query names it. */
  select?: false;
}

// What the entity calls `contactId` the database calls `contact_id` (see naming-strategy.ts).
const column = (shape: Parameters<typeof lazily>[0], common: Common, rest: ColumnOptions = {}) =>
  common.primary
    ? PrimaryColumn(lazily(shape, { ...common, ...rest }) as never)
    : Column(lazily(shape, { ...common, ...rest }));

export const IdColumn = (common: Common = {}) => column(columnTypes.id, common);
export const CodeColumn = (length: number, common: Common = {}) =>
  column(() => columnTypes.code(length), common);
export const TextColumn = (length: number, common: Common = {}) =>
  column(() => columnTypes.text(length), common);
export const LongTextColumn = (common: Common = {}) => column(columnTypes.longText, common);
export const JsonColumn = (common: Common = {}) =>
  column(columnTypes.json, common, { transformer: jsonTransformer });
export const DecimalColumn = (common: Common = {}) =>
  column(columnTypes.decimal, common, { transformer: decimalTransformer });
export const IntegerColumn = (common: Common = {}) => column(columnTypes.integer, common);
export const BooleanColumn = (common: Common = {}) =>
  column(columnTypes.boolean, common, {
    transformer: {
      to: (value: unknown) => value,
      from: (value: unknown) => (value === null ? null : Boolean(value)),
    },
  });
export const DateColumn = (common: Common = {}) => column(columnTypes.date, common);
export const InstantColumn = (common: Common = {}) => column(columnTypes.instant, common);
