import { createConnection } from 'mysql2/promise';

const noSuchDatabase = 'ER_BAD_DB_ERROR';

/** Makes the database that the address names, unless it is there. */
export async function ensureDatabase(url) {
  try {
    await (await connect(url)).end();
  } catch (error) {
    if (error.code !== noSuchDatabase) throw unreachable(url, error);
    const server = await connect(url, '/');
    await server.query(`CREATE DATABASE IF NOT EXISTS ${server.escapeId(nameOf(url))} CHARACTER SET utf8mb4`);
    await server.end();
  }
}

/** Drops the tables of a sample database. One that holds anything else is refused, untouched. */
export async function emptyDatabase(url, { kind, name }) {
  const connection = await connect(url).catch((error) => {
    if (error.code === noSuchDatabase) return null;
    throw unreachable(url, error);
  });
  if (!connection) return;
  try {
    const [rows] = await connection.query('SHOW TABLES');
    const tables = rows.flatMap((row) => Object.values(row));
    if (tables.length === 0) return;
    if (!(await isSample(connection, tables, kind, name)))
      throw new Error(
        `The database ${nameOf(url)} does not hold the sample data of ${name}; nothing was removed.`,
      );
    await connection.query('SET FOREIGN_KEY_CHECKS = 0');
    for (const table of tables) await connection.query(`DROP TABLE ${connection.escapeId(table)}`);
  } finally {
    await connection.end();
  }
}

/** Also when the demo was interrupted before it had entered the company. */
async function isSample(connection, tables, kind, name) {
  if (!tables.includes('setting')) return tables.every((table) => /^migration/.test(table));
  const [rows] = await connection.query('SELECT * FROM setting');
  const text = JSON.stringify(rows);
  const company = rows.find((row) => Object.values(row).includes('display-name'));
  return text.includes(kind) && (!company || JSON.stringify(company).includes(name));
}

function connect(url, path) {
  const address = new URL(url.replace(/^mariadb:/, 'mysql:'));
  if (path !== undefined) address.pathname = path;
  return createConnection(address.href);
}

const nameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

const unreachable = (url, error) =>
  error.code
    ? new Error(`The database server at ${new URL(url).host} cannot be used: ${error.message}`)
    : error;
