import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build, signIn, startInstance } from './instances.mjs';
import { article, draft, fill } from './search-data.mjs';
import { settings, spread } from './report.mjs';
import { explainStatements } from './explain-statements.mjs';
import { variables } from './sql.mjs';
import { atWork, startDatabases, temporaryFolder } from './workplace.mjs';

const usage = `npm run bench:search -- [--rows 1000000] [--rounds 40] [--plans] [--json FILE]
Fills a supplier with that many articles and order drafts, and asks its API for lists and searches, one call at a time.
Prints milliseconds per question as a caller sees them (median, p95, worst) and, with --plans, how MariaDB found the rows.`;

const options = readOptions();
/** A number that differs from round to round, so that no answer is the one before. */
const some = (round) => (round * 7_919 * 31) % options.rows;
const digits = (round) => String(some(round)).padStart(7, '0');

/** Name → address of round n. `%` stands for a number of records. */
const questions = {
  'articles: whole number': (round) => `/api/articles?search=ART-${digits(round)}`,
  'articles: number, six digits': (round) => `/api/articles?search=${digits(round).slice(0, 6)}`,
  'articles: number, three digits': (round) => `/api/articles?search=art-${digits(round).slice(0, 3)}`,
  'articles: rare word': (round) => `/api/articles?search=spesial${some(round)}`,
  'articles: word of half of all': () => '/api/articles?search=skrue',
  'articles: one letter': (round) => `/api/articles?search=${'skmprbf'[round % 7]}`,
  'articles: two common words': (round) => `/api/articles?search=skrue+m${round % 60}`,
  'articles: three common words': (round) => `/api/articles?search=bolt+m${round % 60}+stål`,
  'articles: common and rare word': (round) => `/api/articles?search=skrue+spesial${some(round)}`,
  'articles: two common words, never together': () => '/api/articles?search=innvendig+utvendig',
  'articles: common word, inactive only': () => '/api/articles?search=bolt&active=false',
  'articles: no hit': (round) => `/api/articles?search=finnesikke${round}`,
  'articles: inactive only': () => '/api/articles?active=false',
  'articles: category': () => '/api/articles?category=Utg%C3%A5r',
  'articles: newest change first': () => '/api/articles?sort=-updatedAt',
  'drafts: customer order number': (round) => `/api/order-drafts?search=PO-${digits(round)}`,
  'drafts: number, five digits': (round) => `/api/order-drafts?search=${digits(round).slice(0, 5)}`,
  'drafts: common name': () => '/api/order-drafts?search=bergen',
  'drafts: two words of the name': (round) =>
    `/api/order-drafts?search=${['oslo', 'molde'][round % 2]}+skrue`,
  'drafts: open': () => '/api/order-drafts?state=draft',
  'drafts: open, by delivery date': () => '/api/order-drafts?state=draft&sort=requestedDeliveryDate',
  'drafts: open, common name': () => '/api/order-drafts?search=bergen&state=draft',
};
const lists = [
  '/api/articles?sort=number',
  '/api/articles?sort=updatedAt',
  '/api/articles?active=true',
  '/api/articles?search=skrue',
  '/api/order-drafts?sort=receivedAt',
  '/api/order-drafts?sort=number',
  '/api/order-drafts?sort=requestedDeliveryDate',
  '/api/order-drafts?state=approved',
];

await atWork(async (cleanUps) => {
  await build();
  const { url, connection, names } = await startDatabases(cleanUps, ['supplier'], { bufferPool: '2G' });
  const instance = await startInstance('supplier', {
    databaseUrl: `${url}/${names.supplier}`,
    folder: temporaryFolder(cleanUps),
  });
  cleanUps.push(instance.stop);
  const call = await signIn(instance);
  const { token } = await call('POST', '/api/tokens', { name: 'bench', scopes: ['Instance:Read'] });
  const filled = {
    articles: await fill(connection, names.supplier, 'article', article, options.rows),
    drafts: await fill(connection, names.supplier, 'order_draft', draft, options.rows),
  };
  console.error(`filled in ${Math.round(filled.articles)} s and ${Math.round(filled.drafts)} s`);

  const ask = async (path) => {
    const started = performance.now();
    const answer = await fetch(`${instance.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${JSON.stringify(body)}`);
    return { ms: performance.now() - started, ...body };
  };
  for (const path of Object.values(questions)) for (const round of [1, 2]) await ask(path(round));

  const found = {};
  const everything = [];
  for (const [name, path] of Object.entries(questions)) {
    const answers = [];
    for (let round = 0; round < options.rounds; round++) answers.push(await ask(path(round)));
    const times = answers.map((answer) => answer.ms);
    everything.push(...times);
    found[name] = { ...percentiles(times), items: answers[0].items.length, sortedBy: answers[0].sortedBy };
  }
  const pages = {};
  for (const path of lists) {
    const turned = path.includes('sort=') ? path.replace('sort=', 'sort=-') : null;
    pages[path] = {
      first: await pageTimes(ask, path, 0),
      later: await pageTimes(ask, path, 40),
      ...(turned ? { last: await pageTimes(ask, turned, 0) } : {}),
    };
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
    questions: found,
    all: percentiles(everything),
    pages,
    ...(options.plans ? { plans: await explainStatements(connection, names.supplier, ask, questions) } : {}),
  };
  print(report);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
});

function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { median: at(0.5), p95: at(0.95), worst: sorted.at(-1) };
}

/** The page behind `skipped` others, some times over. */
async function pageTimes(ask, path, skipped) {
  let cursor = '';
  for (let page = 0; page < skipped; page++) {
    const { nextCursor } = await ask(`${path}&limit=200${cursor}`);
    if (!nextCursor) break;
    cursor = `&cursor=${nextCursor}`;
  }
  const times = [];
  for (let round = 0; round < 10; round++) times.push((await ask(`${path}&limit=50${cursor}`)).ms);
  return spread(times);
}

function print({ conditions, questions: asked, all, pages, plans }) {
  const ms = (value) => value.toFixed(1).padStart(7);
  console.log(JSON.stringify(conditions));
  console.log('question'.padEnd(46), ' median     p95   worst  items');
  for (const [name, { median, p95, worst, items, sortedBy }] of Object.entries(asked))
    console.log(name.padEnd(46), ms(median), ms(p95), ms(worst), String(items).padStart(6), sortedBy);
  console.log('all of them'.padEnd(46), ms(all.median), ms(all.p95), ms(all.worst));
  console.log('\npage (median of 10)'.padEnd(47), '  first   later    last');
  for (const [path, { first, later, last }] of Object.entries(pages))
    console.log(path.padEnd(46), ms(first.median), ms(later.median), last ? ms(last.median) : '      –');
  for (const [name, statements] of Object.entries(plans ?? {})) {
    console.log(`\n${name}`);
    for (const { sql, plan } of statements) console.log(`  ${sql}\n    ${plan.join('\n    ')}`);
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string' },
      rounds: { type: 'string' },
      plans: { type: 'boolean' },
      json: { type: 'string' },
    },
  });
  const whole = (name, otherwise) => {
    const value = Number(values[name] ?? otherwise);
    if (Number.isInteger(value) && value >= 1) return value;
    console.error(`--${name} is a whole number above 0.\n${usage}`);
    process.exit(2);
  };
  return {
    rows: whole('rows', 1_000_000),
    rounds: whole('rounds', 40),
    plans: values.plans ?? false,
    json: values.json,
  };
}
