import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockDemo } from './demo-lock.mjs';
import { demandFreePort, startInstance } from './instance-process.mjs';
import { seed } from './seed.mjs';
import { ensureDatabase } from './server-database.mjs';
import { password, readSettings, root } from './settings.mjs';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
// npm does not pass signals on through its shell: that the shell has ended is the sign.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && stopping.abort(), 500).unref();
}
const asked = new Promise((settle) => stopping.signal.addEventListener('abort', () => settle(null)));

let release = () => undefined;
let running = [];
try {
  await run();
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error.message);
    process.exitCode = 1;
  }
} finally {
  await Promise.all(running.map((instance) => instance.stop()));
  release();
}

async function run() {
  const { dataDir, instances, buyer, supplier } = readSettings(process.env);
  release = lockDemo(dataDir);
  for (const instance of instances) await demandFreePort(instance);
  execFileSync(process.execPath, [join(root, 'tools/build/build.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const { databaseUrl } of instances) if (databaseUrl) await ensureDatabase(databaseUrl);
  if (stopping.signal.aborted) return;

  running = instances.map((instance) => startInstance(instance, process.env));
  const oneEnded = Promise.race(running.map(async ({ kind, ended }) => ({ kind, how: await ended })));
  const end = Promise.race([asked, oneEnded]);
  const prepared = (async () => {
    await Promise.all(running.map((instance) => instance.ready()));
    await seed({
      buyerOrigin: buyer.origin,
      supplierOrigin: supplier.origin,
      password,
      onWork: () => console.log('Making the sample data ...'),
    });
    welcome(buyer, supplier, dataDir);
  })();
  // When an instance dies, requests to it fail first; what is told is that it died.
  const settled = prepared.catch((error) => Promise.race([end, pause(500, error)]));
  const first = await Promise.race([settled, end]);
  if (first instanceof Error) throw first;
  const ending = first === undefined ? await end : first;
  if (ending) throw new Error(`The ${ending.kind} ended (${ending.how}); the demo stops.`);
  console.log('Stopping ...');
}

function welcome(buyer, supplier, dataDir) {
  console.log(`
  Buyer      ${buyer.name.padEnd(18)} ${buyer.origin}
  Supplier   ${supplier.name.padEnd(18)} ${supplier.origin}

  Log in as  admin, kontor or produksjon; the password is ${password} (sample data only)
  Data       ${buyer.databaseUrl || supplier.databaseUrl ? 'the databases named in the environment, ' : ''}${dataDir}
  Start over npm run demo:reset        End  Ctrl-C
`);
}
