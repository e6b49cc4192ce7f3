import { writeFileSync } from 'node:fs';
import { query } from './sql.mjs';

const consumer = (on) =>
  `UPDATE performance_schema.setup_consumers SET enabled = '${on ? 'YES' : 'NO'}' WHERE name = 'statements_digest'`;

/** Counts what the server is asked, by form of the statement, while it is not paused. */
export async function watchStatements(connection) {
  await query(connection, consumer(true));
  await query(connection, 'TRUNCATE TABLE performance_schema.events_statements_summary_by_digest');
  return {
    pause: () => query(connection, consumer(false)),
    resume: () => query(connection, consumer(true)),
    /** Times in milliseconds, longest in all first. */
    async write(file) {
      const rows = await query(
        connection,
        `SELECT schema_name AS db, digest_text AS statement, count_star AS count,
                sum_timer_wait / 1e9 AS totalMs, avg_timer_wait / 1e9 AS averageMs,
                sum_rows_examined AS examined, sum_rows_affected AS affected
         FROM performance_schema.events_statements_summary_by_digest ORDER BY sum_timer_wait DESC LIMIT 200`,
      );
      writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
    },
  };
}
