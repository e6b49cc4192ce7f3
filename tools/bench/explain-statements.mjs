import { query } from './sql.mjs';

/** Asks each question once while the server notes its statements, and answers how each of them was planned. */
export async function explainStatements(connection, database, ask, questions) {
  await query(connection, "SET GLOBAL log_output = 'TABLE'");
  const plans = {};
  for (const [name, path] of Object.entries(questions)) {
    await query(connection, 'TRUNCATE TABLE mysql.general_log');
    await query(connection, 'SET GLOBAL general_log = ON');
    await ask(path(1));
    await query(connection, 'SET GLOBAL general_log = OFF');
    const noted = await query(
      connection,
      "SELECT DISTINCT CONVERT(argument USING utf8mb4) AS sql_text FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')",
    );
    const statements = noted
      .map((row) => row.sql_text)
      .filter((sql) => /^SELECT/i.test(sql) && /_word|`(article|draft)`/.test(sql));
    plans[name] = [];
    await query(connection, `USE ${database}`);
    for (const sql of statements)
      plans[name].push({ sql: shorten(sql), plan: await planOf(connection, sql) });
  }
  return plans;
}

async function planOf(connection, sql) {
  const rows = await query(connection, `EXPLAIN ${sql}`);
  return rows.map(({ table, type, key, rows: estimated, Extra: extra }) =>
    [table, type, `key ${key}`, `${estimated} rows`, extra].filter(Boolean).join(', '),
  );
}

/** Without the long lists of columns and ids. */
const shorten = (sql) =>
  sql
    .replace(/\s+/g, ' ')
    .replace(/^SELECT .* FROM (?!\(SELECT)/i, 'SELECT … FROM ')
    .replace(/IN \(('[^']*', ?){3}.*?\)/g, 'IN (…)')
    .slice(0, 400);
