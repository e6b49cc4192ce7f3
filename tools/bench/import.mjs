import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build, signIn, startInstance } from './instances.mjs';
import { measureProcesses } from './process-usage.mjs';
import { count, variables } from './sql.mjs';
import { atWork, startDatabases, temporaryFolder } from './workplace.mjs';

const usage = `npm run bench:import -- [--rows 100000] [--json FILE] [--profile FOLDER]
Imports a CSV file of articles, each with a supplier's number and price, into MariaDB: a tenth of the rows, then all of
them, then the tenth again with other prices. Prints rows a second and the largest memory.`;
const options = readOptions();
await atWork(run);

async function run(cleanUps) {
  await build();
  const { url, pid, connection, names } = await startDatabases(cleanUps, ['import']);
  const database = names.import;
  const folder = temporaryFolder(cleanUps);
  const instance = await startInstance('buyer', {
    databaseUrl: `${url}/${database}`,
    folder,
    profileDir: options.profile,
  });
  cleanUps.push(instance.stop);
  const call = await signIn(instance);
  const { token } = await call('POST', '/api/tokens', { name: 'bench', scopes: ['Instance:Admin'] });
  await call('POST', '/api/contacts', {
    name: 'Stål AS',
    isSupplier: true,
    supplierNumber: 'S-1',
    email: 'post@example.com',
    address: { line1: 'Veien 1', postalCode: '0001', city: 'Oslo', countryCode: 'NO' },
  });
  const pids = { app: instance.pid, database: pid };
  const round = (name, file) => importRound({ instance, call, token, pids }, name, file);
  const tenth = Math.max(1, Math.floor(options.rows / 10));
  await round('warm-up', { prefix: 'W', rows: Math.min(5_000, tenth), price: '1' });
  const rounds = [
    await round('new', { prefix: 'A', rows: tenth, price: '149,50' }),
    await round('new', { prefix: 'B', rows: options.rows, price: '149,50' }),
    await round('changed', { prefix: 'A', rows: tenth, price: '151,25' }),
  ];
  const words = await count(connection, `${database}.article_word`);
  const settings = await variables(connection, [
    'version',
    'innodb_flush_log_at_trx_commit',
    'log_bin',
    'innodb_buffer_pool_size',
    'innodb_doublewrite',
  ]);
  const conditions = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? '',
    node: process.version,
    load: loadavg()[0],
    wordsInSearchIndex: words,
    database: settings,
  };
  print(conditions, rounds);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ conditions, rounds }, null, 2)}\n`);
}

async function importRound({ instance, call, token, pids }, name, file) {
  const usage = measureProcesses(pids);
  const begun = performance.now();
  const answer = await fetch(`${instance.url}/api/articles/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: Readable.toWeb(Readable.from(articles(file), { objectMode: false })),
    duplex: 'half',
  });
  const { id } = await answer.json();
  if (answer.status !== 202) throw new Error(`The file was answered ${answer.status}.`);
  const received = performance.now();
  await until(call, id, 'previewed');
  const previewed = performance.now();
  await call('POST', `/api/imports/${id}/apply`, {});
  const { created, changed, bytes } = await until(call, id, 'done');
  const ended = performance.now();
  if (created + changed !== file.rows) throw new Error(`${created} + ${changed} of ${file.rows} articles.`);
  const perSecond = (milliseconds) => (file.rows / milliseconds) * 1000;
  console.error(`${name}, ${file.rows} rows: ${Math.round(perSecond(ended - begun))} rows/s`);
  return {
    name,
    rows: file.rows,
    megabytes: bytes / 1e6,
    uploadSeconds: (received - begun) / 1000,
    previewPerSecond: perSecond(previewed - received),
    applyPerSecond: perSecond(ended - previewed),
    allPerSecond: perSecond(ended - begun),
    processes: usage.end(),
  };
}

/** As Excel in Norway writes it; nothing of it is held. */
function* articles({ prefix, rows, price }) {
  yield '\ufeffArtikkelnummer;Beskrivelse;Kategori;Enhet;Pris;Valuta;GTIN;Leverandørnummer;Leverandørens artikkelnummer;Leverandørens pris;Leveringstid (dager)\r\n';
  const kinds = ['Stålplate', 'Sekskantskrue', 'Låsemutter', 'Hengsel', 'Blåst bolt'];
  for (let row = 0; row < rows; row++) {
    const number = `${prefix}-${String(row).padStart(7, '0')}`;
    yield `${number};${kinds[row % kinds.length]} ${row % 97} mm ${row};Plater;stk;${price};NOK;;S-1;L${row};99,50;14\r\n`;
  }
}

async function until(call, id, state) {
  for (;;) {
    const seen = await call('GET', `/api/imports/${id}`);
    if (seen.state === state) return seen;
    if (seen.state === 'failed' || seen.state === 'stopped')
      throw new Error(`The import ${seen.state}: ${seen.problem?.detail}`);
    await pause(100);
  }
}

function print({ cores, processor, node, load, wordsInSearchIndex, database }, rounds) {
  console.log(
    [
      `${cores} cores (${processor}), Node ${node}, MariaDB ${database.version}, load average ${load.toFixed(1)} at the end`,
      `innodb_flush_log_at_trx_commit=${database.innodb_flush_log_at_trx_commit}, log_bin=${database.log_bin}, innodb_doublewrite=${database.innodb_doublewrite}, buffer pool ${whole(database.innodb_buffer_pool_size / 2 ** 20)} MiB`,
      `${whole(wordsInSearchIndex)} words in the search index at the end`,
      '',
    ].join('\n'),
  );
  for (const round of rounds) {
    const { app, database: server } = round.processes;
    console.log(
      `${round.name.padEnd(8)} ${whole(round.rows).padStart(9)} rows (${round.megabytes.toFixed(1)} MB): ` +
        `sent in ${round.uploadSeconds.toFixed(1)} s, preview ${whole(round.previewPerSecond)} rows/s, ` +
        `applied ${whole(round.applyPerSecond)} articles/s, all ${whole(round.allPerSecond)} articles/s` +
        (app ? `; app ${app.cpuSeconds.toFixed(1)} s CPU, at most ${whole(app.peakMiB)} MiB` : '') +
        (server ? `; database ${server.cpuSeconds.toFixed(1)} s CPU` : ''),
    );
  }
}

function whole(value) {
  return Math.round(value).toLocaleString('en');
}

function readOptions() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { rows: text, json: text, profile: text } });
  const rows = Number(values.rows ?? 100_000);
  if (!Number.isInteger(rows) || rows < 1 || rows > 5_000_000) {
    console.error(`--rows is a whole number from 1 to 5,000,000.\n${usage}`);
    process.exit(2);
  }
  return { rows, json: values.json, profile: values.profile };
}
