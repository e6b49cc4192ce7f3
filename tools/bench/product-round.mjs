import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { measureProcesses } from './process-usage.mjs';
import { count, counters, query } from './sql.mjs';

const lookEvery = 20;
const tables = ['order_draft', 'order_draft_line', 'partner_receipt'];
const counted = ['Queries', 'Com_select', 'Com_insert', 'Com_update', 'Com_commit', 'Innodb_data_fsyncs'];

/**
 * Exports the orders through the buyer's API and times it from the call until none of them is pending any more, seen in
 * the database 50 times a second. Throws unless every order is at the supplier exactly once.
 */
export async function exportRound({ connection, names, pids, atBuyer, supplier }, ids, { prefix, lines }) {
  const before = await Promise.all(tables.map((table) => count(connection, `${names.supplier}.${table}`)));
  const logBegins = statSync(supplier.logFile).size;
  const statements = await counters(connection, counted);
  const usage = measureProcesses(pids);
  const start = performance.now();
  const { id } = await atBuyer('POST', '/api/purchase-orders/export', { ids });
  const accepted = performance.now();
  await allSettled(connection, names, id, ids.length);
  const end = performance.now();
  const processes = usage.end();
  const after = await counters(connection, counted);
  await verify({ connection, names, atBuyer }, { id, before, prefix, orders: ids.length, lines });
  return {
    ordersPerSecond: (ids.length / (end - start)) * 1000,
    acceptedAfterMs: accepted - start,
    processes,
    requests: await requestsSince(supplier.logFile, logBegins),
    statementsPerOrder: Object.fromEntries(
      counted.map((name) => [name, (after[name] - statements[name]) / ids.length]),
    ),
  };
}

async function allSettled(connection, names, exportId, orders) {
  const deadline = performance.now() + 60_000 + orders * 50;
  // From the end: the last orders are sent last, so that looking costs next to nothing until all are done.
  const pending = `SELECT 1 FROM ${names.buyer}.export_item WHERE export_id = ? AND state = 'pending'
    ORDER BY order_id DESC LIMIT 1`;
  while ((await query(connection, pending, [exportId])).length > 0) {
    if (performance.now() > deadline) {
      const left = await count(
        connection,
        `${names.buyer}.export_item`,
        "export_id = ? AND state = 'pending'",
        [exportId],
      );
      throw new Error(`The export hangs: ${left} of ${orders} orders are still pending.`);
    }
    await pause(lookEvery);
  }
}

/** Both databases are ours alone, so the rows that came are this round's. */
async function verify({ connection, names, atBuyer }, { id, before, prefix, orders, lines }) {
  const faults = [];
  const expect = (what, found, wanted) => {
    if (found !== wanted) faults.push(`${what}: ${found}, not ${wanted}`);
  };
  for (const [index, table] of tables.entries()) {
    const came = (await count(connection, `${names.supplier}.${table}`)) - before[index];
    expect(`new rows in ${table}`, came, table === 'order_draft_line' ? orders * lines : orders);
  }
  expect(
    'orders TRANSMITTED that the supplier has under the same id and number',
    await count(
      connection,
      `${names.buyer}.purchase_order o JOIN ${names.supplier}.order_draft d
         ON d.document_id = o.id AND d.order_number = o.number AND d.number = o.partner_draft_number
       JOIN ${names.supplier}.partner_receipt r ON r.document_id = o.id`,
      "o.number LIKE ? AND o.status = 'TRANSMITTED' AND d.state = 'draft'",
      [`${prefix}-%`],
    ),
    orders,
  );
  const view = await atBuyer('GET', `/api/exports/${id}`);
  expect('state of the export', view.state, 'done');
  expect('transmitted by the export', view.transmitted, orders);
  if (faults.length === 0) return;
  const problem = view.results.find((result) => result.problem)?.problem;
  throw new Error(
    `The export is not what it should be.\n${faults.join('\n')}\n${problem ? JSON.stringify(problem) : ''}`,
  );
}

/** How many calls handed over orders, as the supplier's own log has it. */
async function requestsSince(logFile, position) {
  const text = (await readFile(logFile)).subarray(position).toString('utf8');
  return text.match(/"method":"POST","route":"\/api\/partner\/v1\/purchase-orders(\/batch)?"/g)?.length ?? 0;
}
