import { Table, TableColumn, TableIndex, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { columnTypes, type ColumnShape } from './column-types';
import { isSqlite } from './database-kind';

interface Extra {
  primary?: true;
  nullable?: true;
  default?: string | number;
}

const column = (shape: ColumnShape, name: string, extra: Extra = {}): TableColumnOptions => ({
  ...shape,
  name,
  isPrimary: extra.primary ?? false,
  isNullable: extra.nullable ?? false,
  // A default is SQL: text stands in quotes.
  ...(extra.default === undefined
    ? {}
    : { default: typeof extra.default === 'number' ? String(extra.default) : `'${extra.default}'` }),
});

/** Columns for migrations, from the same shapes that the entities use. */
export const col = {
  id: (name: string, extra?: Extra) => column(columnTypes.id(), name, extra),
  code: (name: string, length: number, extra?: Extra) => column(columnTypes.code(length), name, extra),
  text: (name: string, length: number, extra?: Extra) => column(columnTypes.text(length), name, extra),
  longText: (name: string, extra?: Extra) => column(columnTypes.longText(), name, extra),
  json: (name: string, extra?: Extra) => column(columnTypes.json(), name, extra),
  decimal: (name: string, extra?: Extra) => column(columnTypes.decimal(), name, extra),
  integer: (name: string, extra?: Extra) => column(columnTypes.integer(), name, extra),
  boolean: (name: string, extra?: Extra) => column(columnTypes.boolean(), name, extra),
  date: (name: string, extra?: Extra) => column(columnTypes.date(), name, extra),
  instant: (name: string, extra?: Extra) => column(columnTypes.instant(), name, extra),
};

interface TableParts {
  columns: TableColumnOptions[];
  /** Name → columns. */
  uniques?: Record<string, string[]>;
  indices?: Record<string, string[]>;
  /** Name → column, referenced table (always by its `id`). */
  references?: Record<string, [column: string, table: string]>;
}

/** Creates a table; a migration that stopped half way can run again. */
export async function createTable(runner: QueryRunner, name: string, parts: TableParts): Promise<void> {
  await runner.createTable(
    new Table({
      name,
      columns: parts.columns,
      indices: [
        ...Object.entries(parts.uniques ?? {}).map(([key, columnNames]) => ({
          name: key,
          columnNames,
          isUnique: true,
        })),
        ...Object.entries(parts.indices ?? {}).map(([key, columnNames]) => ({ name: key, columnNames })),
      ],
      foreignKeys: Object.entries(parts.references ?? {}).map(([key, [from, table]]) => ({
        name: key,
        columnNames: [from],
        referencedTableName: table,
        referencedColumnNames: ['id'],
      })),
      engine: 'InnoDB',
    }),
    true,
  );
}

/** Adds columns to a table that has rows: they must be nullable or have a default. Can run again. */
export async function addColumns(
  runner: QueryRunner,
  table: string,
  columns: TableColumnOptions[],
): Promise<void> {
  const present = await runner.getTable(table);
  const missing = columns.filter((column) => !present?.findColumnByName(column.name));
  await runner.addColumns(
    table,
    missing.map((column) => new TableColumn(column)),
  );
}

/** Adds indices by name. Can run again. */
export async function addIndices(
  runner: QueryRunner,
  table: string,
  indices: Record<string, string[]>,
): Promise<void> {
  const present = new Set((await runner.getTable(table))?.indices.map((index) => index.name));
  for (const [name, columnNames] of Object.entries(indices))
    if (!present.has(name)) await runner.createIndex(table, new TableIndex({ name, columnNames }));
}

/** Gives a text column another length and keeps what is in it: TypeORM itself would drop it and add it anew. */
export async function widenColumn(
  runner: QueryRunner,
  table: string,
  column: TableColumnOptions,
): Promise<void> {
  if (isSqlite()) return runner.changeColumn(table, column.name, new TableColumn(column));
  const { name, type, length = '', charset = '', collation = '', isNullable } = column;
  await runner.query(
    `ALTER TABLE ${table} MODIFY ${name} ${type}(${length}) CHARACTER SET ${charset} COLLATE ${collation} ${isNullable ? 'NULL' : 'NOT NULL'}`,
  );
}
