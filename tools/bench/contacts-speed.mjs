import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fillContacts } from './contacts-fill.mjs';
import { loadMatching } from './contacts-product.mjs';
import { build, signIn, startInstance } from './instances.mjs';
import { measureProcesses } from './process-usage.mjs';
import { settings, spread } from './report.mjs';
import { count, query, variables } from './sql.mjs';
import { atWork, startDatabases, temporaryFolder } from './workplace.mjs';

/**
 * Two registers over MariaDB: in the one a card is matched, call by call over the API; in the other the job finds all
 * likely duplicates. Answers figures and conditions.
 */
export async function measureSpeed({ contacts, duplicates, rounds, profile }) {
  let report = {};
  await atWork(async (cleanUps) => {
    await build();
    const product = await loadMatching();
    const { url, pid, connection, names } = await startDatabases(cleanUps, ['pairs', 'cards'], {
      bufferPool: '2G',
    });
    const open = async (name) => {
      const instance = await startInstance('supplier', {
        databaseUrl: `${url}/${names[name]}`,
        folder: temporaryFolder(cleanUps),
        profileDir: profile,
      });
      cleanUps.push(instance.stop);
      await query(connection, `REPLACE INTO ${names[name]}.setting (id, value) VALUES ('contact-keys', ?)`, [
        JSON.stringify({ rules: product.keyRules, behind: null }),
      ]);
      return { instance, call: await signIn(instance), database: names[name] };
    };
    report = {
      pairs:
        duplicates > 0 ? await allPairs(await open('pairs'), connection, pid, duplicates, product) : null,
      cards: contacts > 0 ? await oneCard(await open('cards'), connection, contacts, rounds, product) : null,
      conditions: {
        cores: cpus().length,
        processor: cpus()[0]?.model ?? '',
        node: process.version,
        load: loadavg()[0],
        database: await variables(connection, settings),
      },
    };
  });
  return report;
}

/** From the moment that all contacts wait to be compared until none does. */
async function allPairs({ instance, call, database }, connection, pid, total, product) {
  await fillContacts(connection, database, total, product);
  await query(
    connection,
    `INSERT INTO ${database}.contact_to_compare (contact_id, mark) SELECT id, id FROM ${database}.contact`,
  );
  const usage = measureProcesses({ app: instance.pid, database: pid });
  const begun = performance.now();
  await call('POST', '/api/jobs/contact-sync/find-duplicates/run').catch(() => undefined);
  while ((await count(connection, `${database}.contact_to_compare`)) > 0) await pause(250);
  const seconds = (performance.now() - begun) / 1000;
  return {
    contacts: total,
    seconds,
    pairs: await count(connection, `${database}.contact_duplicate`),
    ...usage.end(),
  };
}

/** Contacts all over the register, each matched against all others, as a caller of the API sees it. */
async function oneCard({ instance, call, database }, connection, total, rounds, product) {
  const ids = await fillContacts(connection, database, total, product);
  const { token } = await call('POST', '/api/tokens', { name: 'bench', scopes: ['Instance:Read'] });
  const times = [];
  let found = 0;
  for (let round = -20; round < rounds; round++) {
    const id = ids[((round + 20) * 7_919 * 31) % ids.length];
    const begun = performance.now();
    const answer = await fetch(`${instance.url}/api/contacts/${id}/duplicates`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { items } = await answer.json();
    // The first ones warm up.
    if (round < 0) continue;
    times.push(performance.now() - begun);
    found += items.length;
  }
  const sorted = [...times].sort((a, b) => a - b);
  return {
    contacts: total,
    keys: await count(connection, `${database}.contact_key`),
    milliseconds: { ...spread(times), p95: sorted[Math.ceil(sorted.length * 0.95) - 1] },
    foundPerCard: found / rounds,
  };
}

export function printSpeed({ pairs, cards, conditions }) {
  console.log(JSON.stringify(conditions));
  if (pairs) {
    const { app, database } = pairs;
    console.log(
      `all likely duplicates among ${pairs.contacts} contacts: ${pairs.seconds.toFixed(1)} s, ${pairs.pairs} pairs` +
        (app ? `; app ${app.cpuSeconds.toFixed(1)} s CPU, at most ${Math.round(app.peakMiB)} MiB` : '') +
        (database ? `; database ${database.cpuSeconds.toFixed(1)} s CPU` : ''),
    );
  }
  if (cards) {
    const { median, p95, max } = cards.milliseconds;
    console.log(
      `one card against ${cards.contacts} contacts (${cards.keys} keys): median ${median.toFixed(1)} ms, ` +
        `p95 ${p95.toFixed(1)} ms, worst ${max.toFixed(1)} ms, ${cards.foundPerCard.toFixed(1)} found`,
    );
  }
}
