import { parseArgs } from 'node:util';
import { browserFlags, findChromium } from './ensure-chromium.mjs';
import { startMariaDb } from './ensure-mariadb.mjs';

const USAGE = `node tools/services/cli.mjs mariadb [--data <folder>] [--port <n>]   a private MariaDB until Ctrl-C; prints its address
node tools/services/cli.mjs chromium [--json]                        prints the path of a Chromium (and flags that keep it quiet)`;

const commands = { mariadb, chromium };

async function mariadb(args) {
  const { data, port } = parseArgs({
    args,
    options: { data: { type: 'string' }, port: { type: 'string' } },
  }).values;
  const server = await startMariaDb({ dataDir: data, port: port && Number(port) });
  console.log(server.url);
  if (!server.pid) return;
  console.error('Ctrl-C ends it.');
  const awake = setInterval(() => {}, 60_000);
  await new Promise((settle) =>
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.once(signal, settle)),
  );
  await server.stop();
  clearInterval(awake);
}

async function chromium(args) {
  const { json } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } }).values;
  const path = await findChromium();
  console.log(json ? JSON.stringify({ path, flags: browserFlags }) : path);
}

const [name, ...args] = process.argv.slice(2);
if (!Object.hasOwn(commands, name)) {
  console.error(USAGE);
  process.exit(2);
}
try {
  await commands[name](args);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
