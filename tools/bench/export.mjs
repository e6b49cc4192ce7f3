import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectPartners } from './connect-partners.mjs';
import { build, startInstance } from './instances.mjs';
import { exportRound } from './product-round.mjs';
import { rawRound, rawVariants, storedOrders } from './raw-driver.mjs';
import { conditions, print, summarize } from './report.mjs';
import { seedArticles, seedOrders } from './seed.mjs';
import { watchStatements } from './statement-profile.mjs';
import { atWork, startDatabases, temporaryFolder } from './workplace.mjs';

const usage = `npm run bench:export -- [--orders 2000] [--lines 10] [--rounds 3] [--json FILE] [--profile FOLDER]`;
const articles = 1_000;
const warmUpOrders = 400;

const options = readOptions();
await atWork(run);

async function run(cleanUps) {
  if (options.profile) mkdirSync(options.profile, { recursive: true });
  await build();
  const server = await startDatabases(cleanUps, ['buyer', 'supplier', 'raw'], {
    extraArgs: options.profile ? ['--performance-schema=ON', '--performance-schema-digests-size=2000'] : [],
  });
  const { connection, names } = server;
  const folder = temporaryFolder(cleanUps);
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
