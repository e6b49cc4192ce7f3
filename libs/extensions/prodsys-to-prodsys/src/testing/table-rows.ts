import type { Database } from '@prodsys/platform';

/** All rows of all tables but those named, each table in the order of its rows' text: for comparing before and after. */
export async function tableRows(db: Database, except: string[] = []): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const { tableName } of db.source.entityMetadatas) {
    if (except.includes(tableName)) continue;
    const rows = await db.read((manager) => manager.query<object[]>(`SELECT * FROM ${tableName}`));
    tables[tableName] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return tables;
}
