import { statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connectPartners } from './connect-partners.mjs';
import { build, startInstance } from './instances.mjs';
import { measureProcesses } from './process-usage.mjs';
import { settings, spread } from './report.mjs';
import { counters, query, variables } from './sql.mjs';
import { atWork, startDatabases, temporaryFolder } from './workplace.mjs';

const usage = 'npm run bench:contact-sync -- [--connections 1000] [--rounds 3] [--json FILE]';
const job = '/api/extensions/prodsys-to-prodsys/jobs/synchronise-contacts/run';
/** What a round may not change: all but the job's own row. */
const quiet = [
  'contact',
  'contact_person',
  'contact_sync',
  'partner_connection',
  'history',
  'integration_log',
];
const writing = ['Com_insert', 'Com_update', 'Com_delete'];

const options = readOptions();
await atWork(run);

async function run(cleanUps) {
  await build();
  const { connection, names, url, pid } = await startDatabases(cleanUps, ['buyer', 'supplier']);
  const folder = temporaryFolder(cleanUps);
  const start = async (kind) => {
    const instance = await startInstance(kind, { databaseUrl: `${url}/${names[kind]}`, folder });
    cleanUps.push(instance.stop);
    return instance;
  };
  const supplier = await start('supplier');
  const buyer = await start('buyer');
  const { atBuyer, token, supplierCompany } = await connectPartners(buyer, supplier);
  // Nothing else may write while a round is watched: the pattern names no time of today.
  await atBuyer('PATCH', '/api/extensions/prodsys-to-prodsys', {
    parameters: { contactSchedule: '0 0 0 1 1 *' },
  });
  for (let made = 1; made < options.connections; made++) {
    const contact = await atBuyer('POST', '/api/contacts', {
      ...supplierCompany,
      name: `Supplier ${made}`,
      isSupplier: true,
    });
    const endpoint = `${supplier.url}/api/partner/v1`;
    await atBuyer('POST', '/api/connections', { contactId: contact.id, endpoint, token });
  }
  // Everything is new: the cards go both ways.
  console.error(await synchronise(atBuyer));

  const rounds = [];
  for (let round = 0; round <= options.rounds; round++) {
    const pids = { buyer: buyer.pid, supplier: supplier.pid, database: pid };
    const measured = await watched(connection, names, supplier, pids, () => synchronise(atBuyer));
    // The first is to warm up.
    if (round > 0) rounds.push(measured);
    console.error(`round ${round}: ${Math.round(measured.ms)} ms, ${measured.result}`);
  }
  const report = {
    conditions: {
      ...options,
      cores: cpus().length,
      processor: cpus()[0]?.model ?? '',
      node: process.version,
      load: loadavg()[0],
      database: await variables(connection, settings),
    },
    ms: spread(rounds.map(({ ms }) => ms)),
    requests: spread(rounds.map(({ requests }) => requests)),
    notModified: spread(rounds.map(({ notModified }) => notModified)),
    statementsThatWrite: spread(rounds.map(({ writing }) => writing)),
    rounds,
  };
  console.log(JSON.stringify(report, null, 2));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

/** Runs the job by hand and waits for its end, as a person would see it. */
async function synchronise(atBuyer) {
  const find = async () => {
    const { jobs } = await atBuyer('GET', '/api/extensions/prodsys-to-prodsys');
    return jobs.find(({ id }) => id === 'synchronise-contacts');
  };
  await atBuyer('POST', job);
  for (;;) {
    const { running, lastResult } = await find();
    if (!running) return lastResult;
    await pause(20);
  }
}

/** One round with what it asked and wrote. Throws unless it asked once per connection and changed no row. */
async function watched(connection, names, supplier, pids, work) {
  const before = await checksums(connection, names);
  const logBegins = statSync(supplier.logFile).size;
  const statements = await counters(connection, writing);
  const processesSince = measureProcesses(pids);
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  const processes = processesSince.end();
  const after = await counters(connection, writing);
  const { requests, notModified } = await requestsSince(supplier.logFile, logBegins);
  const sums = await checksums(connection, names);
  const changed = Object.keys(sums).filter((table) => before[table] !== sums[table]);
  if (changed.length > 0) throw new Error(`Something was written: ${changed.join(', ')}`);
  if (requests !== options.connections || notModified !== requests)
    throw new Error(
      `${requests} requests for ${options.connections} connections, ${notModified} of them 304.`,
    );
  const written = writing.reduce((sum, name) => sum + after[name] - statements[name], 0);
  return { ms, requests, notModified, writing: written, result, processes };
}

async function checksums(connection, names) {
  const tables = Object.values(names).flatMap((name) => quiet.map((table) => `${name}.${table}`));
  const rows = await query(connection, `CHECKSUM TABLE ${tables.join(', ')}`);
  return Object.fromEntries(rows.map(({ Table, Checksum }) => [Table, String(Checksum)]));
}

async function requestsSince(logFile, position) {
  const lines = (await readFile(logFile)).subarray(position).toString('utf8').split('\n');
  const asked = lines.filter((line) => line.includes('"route":"/api/partner/v1'));
  return {
    requests: asked.length,
    notModified: asked.filter((line) => /"status(?:Code)?":304/.test(line)).length,
  };
}

function readOptions() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { connections: text, rounds: text, json: text } });
  const whole = (name, otherwise) => {
    const value = Number(values[name] ?? otherwise);
    if (Number.isInteger(value) && value >= 1 && value <= 100_000) return value;
    console.error(`--${name} is a whole number from 1 to 100,000.\n${usage}`);
    process.exit(2);
  };
  return { connections: whole('connections', 1_000), rounds: whole('rounds', 3), json: values.json };
}
