import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Every statement is a journey to the database and back; narrow rows travel in larger groups. */
const rowsAtLeast = 500;
const valuesAtLeast = 8_000;

/**
 * Inserts whole rows, many per statement. Give rows in key order: two transactions that insert the same keys in
 * different orders deadlock. Throws the driver's duplicate-key error (see `isDuplicateKey`).
 */
export async function insertRows<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: Partial<T>[],
): Promise<void> {
  const { driver } = manager.connection;
  const { columns, tableName } = manager.connection.getMetadata(entity);
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const rowsPerStatement = Math.max(rowsAtLeast, Math.floor(valuesAtLeast / columns.length));
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const chunk = rows.slice(start, start + rowsPerStatement);
    const values = chunk.flatMap((row) =>
      columns.map((column) => {
        const value: unknown = row[column.propertyName] ?? column.default ?? null;
        // Most values are plain text, which needs no preparing.
        return typeof value === 'string' && !column.transformer
          ? value
          : (driver.preparePersistentValue(value, column) as unknown);
      }),
    );
    await manager.query(
      `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${chunk.map(() => marks).join(', ')}`,
      values,
    );
  }
}
