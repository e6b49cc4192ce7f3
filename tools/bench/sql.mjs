import mysql from 'mysql2/promise';

/** A connection with the product's own session settings; decimals come as strings. */
export async function connect(url) {
  const connection = await mysql.createConnection({
    uri: url.replace(/^mariadb:/, 'mysql:'),
    charset: 'utf8mb4',
  });
  await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  return connection;
}

export async function query(connection, sql, parameters = []) {
  const [rows] = await connection.query(sql, parameters);
  return rows;
}

export const rowsOf = (connection, table, column, value) =>
  query(connection, `SELECT * FROM ${table} WHERE ${column} = ?`, [value]);

/** One multi-row insert in the text protocol. The rows have the same columns in the same order. */
export const insertInto = (connection, table, rows) =>
  query(connection, `INSERT INTO ${table} (${Object.keys(rows[0]).join(', ')}) VALUES ?`, [
    rows.map((row) => Object.values(row)),
  ]);

export async function count(connection, table, condition = '1 = 1', parameters = []) {
  const [row] = await query(connection, `SELECT COUNT(*) AS n FROM ${table} WHERE ${condition}`, parameters);
  return row.n;
}

/** Settings and counters of the server by name. */
export async function variables(connection, names) {
  const rows = await query(connection, 'SHOW GLOBAL VARIABLES WHERE Variable_name IN (?)', [names]);
  return Object.fromEntries(rows.map((row) => [row.Variable_name, row.Value]));
}

export async function counters(connection, names) {
  const rows = await query(connection, 'SHOW GLOBAL STATUS WHERE Variable_name IN (?)', [names]);
  return Object.fromEntries(rows.map((row) => [row.Variable_name, Number(row.Value)]));
}
