import { measureProcesses } from './process-usage.mjs';
import { connect, count, insertInto, query } from './sql.mjs';

/** In the order in which the product inserts. */
const tables = ['order_draft', 'order_draft_line', 'partner_receipt', 'integration_log'];

export const rawVariants = [
  { ordersPerTransaction: 1, workers: 1 },
  { ordersPerTransaction: 1, workers: 16 },
  { ordersPerTransaction: 50, workers: 1 },
  { ordersPerTransaction: 50, workers: 16 },
];

/** The rows that the product stored at the supplier for the orders of one round: per order, per table. */
export async function storedOrders(connection, names, prefix) {
  const like = [`${prefix}-%`];
  const from = (table, join, key) =>
    query(
      connection,
      `SELECT t.*, d.id AS bench_key FROM ${names.supplier}.${table} t JOIN ${names.supplier}.order_draft d ON ${join}
       WHERE d.order_number LIKE ? ORDER BY d.id${key}`,
      like,
    );
  const stored = {
    order_draft: await from('order_draft', 'd.id = t.id', ''),
    order_draft_line: await from('order_draft_line', 'd.id = t.order_draft_id', ', t.line_number'),
    partner_receipt: await from('partner_receipt', 'd.document_id = t.document_id', ''),
    integration_log: await from('integration_log', 'd.document_id = t.document_id', ', t.id'),
  };
  const orders = new Map(
    stored.order_draft.map((row) => [row.bench_key, Object.fromEntries(tables.map((table) => [table, []]))]),
  );
  for (const table of tables)
    for (const { bench_key, ...row } of stored[table]) orders.get(bench_key)[table].push(row);
  return [...orders.values()];
}

/**
 * Inserts these very rows with mysql2 alone, into fresh tables of the same definition: no HTTP, no checks, no buyer. It is
 * what the database and the driver can do at most.
 */
export async function rawRound({ url, connection, names, pids }, orders, { ordersPerTransaction, workers }) {
  await query(connection, `DROP DATABASE IF EXISTS ${names.raw}`);
  await query(connection, `CREATE DATABASE ${names.raw}`);
  for (const table of tables)
    await query(connection, `CREATE TABLE ${names.raw}.${table} LIKE ${names.supplier}.${table}`);
  const connections = await Promise.all(
    Array.from({ length: workers }, () => connect(`${url}/${names.raw}`)),
  );
  const queue = [];
  for (let start = 0; start < orders.length; start += ordersPerTransaction)
    queue.push(orders.slice(start, start + ordersPerTransaction));
  try {
    const usage = measureProcesses({ driver: process.pid, database: pids.database });
    const start = performance.now();
    await Promise.all(
      connections.map(async (own) => {
        for (let group = queue.shift(); group; group = queue.shift()) await store(own, group);
      }),
    );
    const seconds = (performance.now() - start) / 1000;
    const processes = usage.end();
    const found = await count(connection, `${names.raw}.order_draft`);
    if (found !== orders.length)
      throw new Error(`The raw driver stored ${found} of ${orders.length} orders.`);
    return { ordersPerSecond: orders.length / seconds, processes };
  } finally {
    await Promise.all(connections.map((own) => own.end()));
  }
}

async function store(connection, group) {
  await query(connection, 'START TRANSACTION');
  for (const table of tables)
    await insertInto(
      connection,
      table,
      group.flatMap((order) => order[table]),
    );
  await query(connection, 'COMMIT');
}
