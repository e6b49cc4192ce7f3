import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMariaDb } from '../services/ensure-mariadb.mjs';
import { onParentEnd } from '../services/on-parent-end.mjs';
import { connectPartners } from './connect-partners.mjs';
import { build, startInstance } from './instances.mjs';
import { exportRound } from './product-round.mjs';
import { rawRound, rawVariants, storedOrders } from './raw-driver.mjs';
import { conditions, print, summarize } from './report.mjs';
import { seedArticles, seedOrders } from './seed.mjs';
import { connect, query } from './sql.mjs';
import { watchStatements } from './statement-profile.mjs';

const usage = `npm run bench:export -- [--orders 2000] [--lines 10] [--rounds 3] [--json FILE] [--profile FOLDER]`;
const articles = 1_000;
const warmUpOrders = 400;

const options = readOptions();
const cleanUps = [];
try {
  await run();
} finally {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
}

async function run() {
  if (options.profile) mkdirSync(options.profile, { recursive: true });
  await build();
  const server = await startDatabase();
  const { connection, names } = server;
  const folder = temporaryFolder();
  const start = async (kind) => {
    const databaseUrl = `${server.url}/${names[kind]}`;
    const instance = await startInstance(kind, { databaseUrl, folder, profileDir: options.profile });
    cleanUps.push(instance.stop);
    return instance;
  };
  const supplier = await start('supplier');
  const buyer = await start('buyer');
  const { atBuyer, templates } = await connectPartners(buyer, supplier);
  const bought = await seedArticles(connection, names, templates, articles);
  const pids = { buyer: buyer.pid, supplier: supplier.pid, database: server.pid };
  const bench = { ...server, pids, atBuyer, supplier };

  const productRound = async (prefix, orders) => {
    const size = { prefix, orders, lines: options.lines };
    const ids = await seedOrders(connection, names, templates, bought, size);
    return exportRound(bench, ids, size);
  };
  await productRound('W', Math.min(warmUpOrders, options.orders));
  for (const variant of rawVariants)
    await rawRound(bench, await storedOrders(connection, names, 'W'), variant);

  const statements = options.profile ? await watchStatements(connection) : undefined;
  const productRounds = [];
  const rawRounds = rawVariants.map(() => []);
  for (let round = 1; round <= options.rounds; round++) {
    productRounds.push(await productRound(`R${round}`, options.orders));
    await statements?.pause();
    const stored = await storedOrders(connection, names, 'R1');
    for (const [index, variant] of rawVariants.entries())
      rawRounds[index].push(await rawRound(bench, stored, variant));
    await statements?.resume();
    console.error(`round ${round}: ${Math.round(productRounds.at(-1).ordersPerSecond)} orders/s`);
  }
  await statements?.write(join(options.profile, 'statements.json'));

  const report = {
    conditions: await conditions(connection, { ...options, articles }),
    ...summarize(productRounds, rawVariants, rawRounds),
    rounds: { product: productRounds, raw: rawRounds },
  };
  print(report);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

function readOptions() {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: { orders: text, lines: text, rounds: text, json: text, profile: text },
  });
  const whole = (name, otherwise, max) => {
    const value = Number(values[name] ?? otherwise);
    if (Number.isInteger(value) && value >= 1 && value <= max) return value;
    console.error(`--${name} is a whole number from 1 to ${max}.\n${usage}`);
    process.exit(2);
  };
  return {
    // One export takes at most 10,000 orders, one order at most 1,000 lines.
    orders: whole('orders', 2_000, 10_000),
    lines: whole('lines', 10, 1_000),
    rounds: whole('rounds', 3, 1_000),
    json: values.json,
    profile: values.profile,
  };
}

/** Databases of our own in a server that commits durably: its own private one, or the one that the environment names. */
async function startDatabase() {
  const extraArgs = [
    '--innodb-buffer-pool-size=1G',
    ...(options.profile ? ['--performance-schema=ON', '--performance-schema-digests-size=2000'] : []),
  ];
  const { url, pid, stop } = await startMariaDb({ extraArgs });
  cleanUps.push(stop);
  const connection = await connect(url);
  const [buyer, supplier, raw] = ['buyer', 'supplier', 'raw'].map((name) => `bench_${process.pid}_${name}`);
  for (const name of [buyer, supplier]) await query(connection, `CREATE DATABASE ${name}`);
  cleanUps.push(async () => {
    for (const name of [buyer, supplier, raw]) await query(connection, `DROP DATABASE IF EXISTS ${name}`);
    await connection.end();
  });
  return { url, pid, connection, names: { buyer, supplier, raw } };
}

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'prodsys-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onParentEnd(remove);
  cleanUps.push(() => {
    remove();
    forget();
  });
  return folder;
}
