import type { ColumnOptions, ValueTransformer } from 'typeorm';
import { isSqlite } from './database-kind';

/** The part of a column that entity decorators and migrations share. */
export interface ColumnShape {
  type: string;
  length?: string;
  precision?: number;
  scale?: number;
  charset?: string;
  collation?: string;
}

const ascii = (length: number): ColumnShape =>
  isSqlite()
    ? { type: 'varchar', length: String(length) }
    : { type: 'varchar', length: String(length), charset: 'ascii', collation: 'ascii_bin' };

const utf8 = (type: string, length?: number): ColumnShape => ({
  type: isSqlite() && type !== 'varchar' ? 'text' : type,
  ...(length === undefined ? {} : { length: String(length) }),
  ...(isSqlite() ? {} : { charset: 'utf8mb4', collation: 'utf8mb4_bin' }),
});

/**
 * What each kind of value is stored as. Text compares by bytes, so `PO-abc` and `PO-ABC` differ.
 * A shape is never changed once a migration has used it: a new need gets a new name.
 */
export const columnTypes = {
  id: () => ascii(36),
  /** Closed lists, hashes and other ASCII. */
  code: (length = 40) => ascii(length),
  text: (length: number) => utf8('varchar', length),
  longText: () => utf8('mediumtext'),
  json: () => utf8('mediumtext'),
  /** 15 digits before and 6 after the point, exact; text on SQLite, which has no exact decimals. */
  decimal: (): ColumnShape =>
    isSqlite() ? { type: 'varchar', length: '23' } : { type: 'decimal', precision: 21, scale: 6 },
  integer: (): ColumnShape => ({ type: isSqlite() ? 'integer' : 'int' }),
  boolean: (): ColumnShape => ({ type: 'boolean' }),
  /** `YYYY-MM-DD`. */
  date: () => ascii(10),
  /** `YYYY-MM-DDTHH:MM:SS.mmmZ`: sorts as text, reads the same everywhere. */
  instant: () => ascii(24),
};

export const jsonTransformer: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
  from: (value: unknown) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
};

/** MariaDB answers `10.000000`, SQLite what it was given; both store and show the shortest form, `10`. */
export const decimalTransformer: ValueTransformer = { to: shortestDecimal, from: shortestDecimal };

export function shortestDecimal(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const short = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return short === '-0' ? '0' : short;
}

/** Column options whose type is looked up when the data source is built, not when the entity is loaded. */
export function lazily(shape: () => ColumnShape, rest: ColumnOptions): ColumnOptions {
  const options = { ...rest };
  for (const key of ['type', 'length', 'precision', 'scale', 'charset', 'collation'] as const) {
    Object.defineProperty(options, key, { enumerable: true, get: () => shape()[key] });
  }
  return options;
}
