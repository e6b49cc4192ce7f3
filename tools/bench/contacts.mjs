import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readColumns, readRow } from './contacts-columns.mjs';
import { readCsvFile } from './contacts-csv.mjs';
import { loadMatching } from './contacts-product.mjs';
import { printMistakes } from './contacts-mistakes.mjs';
import { measure } from './contacts-quality.mjs';
import { makeRegister } from './contacts-register.mjs';
import { measureSpeed, printSpeed } from './contacts-speed.mjs';

const usage = `How well companies and people are recognised:
  npm run bench:contacts -- FILE --columns name=…,address=…,postalCode=…,city=…,phone=…,email=…,cluster=…
    FILE is any CSV; columns are any of these, and country, organisationNumber and gln. name=given_name+surname joins
    columns. cluster is the truth: COLUMN, or COLUMN:/expression with one group/.
  npm run bench:contacts -- --register [--companies 20000] [--seed 20261122]
    the same on a made-up Norwegian register (its rules: tools/bench/README.md)
  npm run bench:contacts -- --speed [--contacts 1000000] [--duplicates 100000] [--rounds 200]
    milliseconds to match one card against so many contacts on MariaDB, and seconds and memory to find all likely
    duplicates among so many; 0 leaves one of them out. Filling a million takes some minutes.
  --show 20 prints so many pairs that were wrongly linked, wrongly proposed and not found; --json FILE keeps the figures,
  --profile FOLDER (with --speed) writes where the time of the instance goes.`;

const options = readOptions();
if (options.speed) await speed();
else await compare();

async function speed() {
  const report = await measureSpeed(options);
  printSpeed(report);
  keep(report);
}

async function compare() {
  const rows = options.register ? makeRegister(options) : readFile();
  const { cardProfile, likelyPairs } = await loadMatching();
  const begun = performance.now();
  const pairs = likelyPairs(rows.map(({ card }) => cardProfile(card)));
  const seconds = (performance.now() - begun) / 1000;
  const clusters = rows.map(({ cluster }) => cluster);
  const report = {
    conditions: {
      source: options.register ? `register, seed ${options.seed}` : 'file',
      cards: rows.length,
      cores: cpus().length,
      processor: cpus()[0]?.model ?? '',
      node: process.version,
      load: loadavg()[0],
    },
    seconds,
    ...measure(pairs, clusters),
  };
  print(report);
  if (options.show) printMistakes(rows, pairs, options.show);
  keep(report);
}

function keep(report) {
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

function readFile() {
  try {
    const wanted = readColumns(options.columns);
    return readCsvFile(options.file).map((row) => readRow(wanted, row));
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

function print({ conditions, seconds, truth, ...measured }) {
  console.log(JSON.stringify(conditions));
  console.log(`${conditions.cards} cards, ${truth} pairs of one cluster, found in ${seconds.toFixed(1)} s\n`);
  const share = (value) => (value === null ? '–' : value.toFixed(4)).padStart(10);
  console.log(
    'pairwise'.padEnd(20),
    ...['precision', 'recall', 'F1', 'pairs'].map((head) => head.padStart(10)),
  );
  for (const name of ['linked', 'linked or proposed']) {
    const { precision, recall, f1, pairs: found } = measured[name];
    console.log(name.padEnd(20), share(precision), share(recall), share(f1), String(found).padStart(10));
  }
}

function readOptions() {
  const text = { type: 'string' };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      columns: text,
      register: { type: 'boolean' },
      speed: { type: 'boolean' },
      companies: text,
      contacts: text,
      duplicates: text,
      rounds: text,
      seed: text,
      show: text,
      json: text,
      profile: text,
    },
  });
  const whole = (name, otherwise) => {
    const value = Number(values[name] ?? otherwise);
    if (Number.isInteger(value) && value >= 0) return value;
    console.error(`--${name} is a whole number.\n${usage}`);
    process.exit(2);
  };
  const [file] = positionals;
  if (!values.register && !values.speed && !(file && values.columns)) {
    console.error(usage);
    process.exit(2);
  }
  return {
    ...values,
    file,
    companies: whole('companies', 20_000),
    seed: whole('seed', 20_261_122),
    contacts: whole('contacts', 1_000_000),
    duplicates: whole('duplicates', 100_000),
    rounds: whole('rounds', 200),
    show: whole('show', 0),
  };
}
