import { isSqlite } from './database-kind';

/** `column IN (…)` for up to some thousands of values; on SQLite through json_each, which is fast at any length. */
export function inList(
  column: string,
  name: string,
  values: string[],
): [sql: string, parameters: Record<string, unknown>] {
  if (values.length === 0) return ['1 = 0', {}];
  return isSqlite()
    ? [`${column} IN (SELECT value FROM json_each(:${name}))`, { [name]: JSON.stringify(values) }]
    : [`${column} IN (:...${name})`, { [name]: values }];
}
