import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startProcess } from '../faults/app-process';
import { never, startRealPair, type Order, type RealPair } from '../faults/real-pair';
import { until } from '../faults/until';
import { exitCodes } from './exit-codes';
import { prodsys, prodsysJson } from './testing';

type Json = Record<string, unknown>;
type Environment = { PRODSYS_URL: string; PRODSYS_TOKEN: string };

const root = resolve(__dirname, '../..');
const cliFile = join(root, 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'prodsys-cli-'));
let pair: RealPair;
let buyer: Environment;
let supplier: Environment;
let contactId: string;

beforeAll(async () => {
  // Builds the command line when a source is younger.
  execFileSync(process.execPath, ['tools/cli/run.mjs', '--help'], { cwd: root, stdio: 'ignore' });
  pair = await startRealPair({ sendSchedule: never });
  ({ contactId } = await pair.connect());
  [buyer, supplier] = (await Promise.all(
    [pair.buyer, pair.supplier].map(async ({ admin, process }) => {
      const body = { name: 'script', scopes: ['Instance:Admin'] };
      const { token } = await admin.demand<{ token: string }>('POST', '/api/tokens', { body });
      return { PRODSYS_URL: process.url, PRODSYS_TOKEN: token };
    }),
  )) as [Environment, Environment];
}, 90_000);
afterAll(async () => {
  await pair?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The built command as a process of its own, which can be interrupted. */
function startCommand(words: string[], environment: Environment) {
  const script = `require(${JSON.stringify(cliFile)})`;
  return startProcess(process.execPath, ['-e', script, 'prodsys', ...words], { ...environment });
}

const demand = async (words: string[], environment: Environment) => {
  const ran = await prodsys(words, environment);
  if (ran.code !== exitCodes.ok) throw new Error(`${words.join(' ')} ended with ${ran.code}: ${ran.err}`);
  return ran.out;
};

describe('orders and drafts', () => {
  let orders: Order[];
  beforeAll(async () => {
    orders = await pair.orders(3, contactId);
  });

  it('lists, shows, checks and exports orders by their numbers', async () => {
    const [first, second] = orders.map(({ number }) => number) as [string, string];
    expect(await demand(['orders', 'list', '--state', 'released'], buyer)).toContain(first);
    expect(await prodsysJson<Json[]>(['orders', 'list', '--limit', '2'], buyer)).toHaveLength(2);
    expect(await demand(['orders', 'show', first], buyer)).toContain('STL-200');
    expect(await demand(['orders', 'check', first, second], buyer)).toMatch(/ready|warnings/);
    const exported = await demand(['orders', 'export', first, orders[1]?.id ?? ''], buyer);
    expect(exported).toContain(`${first}  TRANSMITTED`);
    expect(exported).toContain(`${second}  TRANSMITTED`);
  });

  it('ends with 1 when one order of an export fails, and says why', async () => {
    const flawed = (await pair.orders(1, contactId, { supplierArticleNumber: 'UNKNOWN' }))[0] as Order;
    expect((await prodsys(['orders', 'check', flawed.number], buyer)).code).toBe(exitCodes.failed);
    const ran = await prodsys(['orders', 'export', flawed.number, orders[2]?.number ?? ''], buyer);
    expect(ran.code).toBe(exitCodes.failed);
    expect(ran.out).toContain(`${flawed.number}  failed  order-invalid`);
    expect(ran.out).toMatch(/^ {2}\/lines\/0\/\S+ article-not-found: .*UNKNOWN/m);
    expect(ran.out).toContain(`${orders[2]?.number}  TRANSMITTED`);
    expect((await prodsys(['orders', 'export', 'NO-SUCH-ORDER'], buyer)).code).toBe(exitCodes.failed);
  });

  it("lists, shows, approves and rejects drafts, also by the customer's number", async () => {
    const [first, second] = orders.map(({ number }) => number) as [string, string];
    expect(await demand(['drafts', 'list', '--state', 'draft'], supplier)).toContain(first);
    expect(await demand(['drafts', 'show', first], supplier)).toContain('STL-200');
    expect(await demand(['drafts', 'approve', first], supplier)).toMatch(/is order SO-/);
    await demand(['drafts', 'reject', second, '--reason', 'Utsolgt'], supplier);
    const drafts = await prodsysJson<Json[]>(['drafts', 'list'], supplier);
    const stateOf = (number: string) => drafts.find(({ orderNumber }) => orderNumber === number)?.['state'];
    expect([stateOf(first), stateOf(second)]).toEqual(['approved', 'rejected']);
    expect((await prodsys(['drafts', 'approve', second], supplier)).err).toContain('draft-not-open');
  });
});

describe('administration', () => {
  it('creates, rotates, lists and revokes tokens; the token alone goes to standard output', async () => {
    const made = await prodsys(['tokens', 'create', '--name', 'nightly', '--scope', 'Instance:Read'], buyer);
    expect(made.out).toMatch(/^\S+\n$/);
    const reader = { ...buyer, PRODSYS_TOKEN: made.out.trim() };
    expect((await prodsys(['orders', 'list'], reader)).code).toBe(exitCodes.ok);
    expect((await prodsys(['tokens', 'list'], reader)).code).toBe(exitCodes.forbidden);
    const { id } = (await prodsysJson<Json[]>(['tokens', 'list'], buyer)).find(
      ({ name }) => name === 'nightly',
    ) as { id: string };
    const next = await prodsysJson<Json>(['tokens', 'rotate', id, '--overlap', '0'], buyer);
    await demand(['tokens', 'revoke', String(next['id'])], buyer);
    expect(await demand(['tokens', 'list'], buyer)).toContain('nightly');
  });

  it('switches extensions, sets parameters, lists and runs jobs', async () => {
    const id = 'prodsys-to-prodsys';
    await demand(['extensions', 'off', id], buyer);
    expect(await demand(['extensions', 'on', id], buyer)).toContain('is on');
    expect(await demand(['extensions', 'set', id, 'reportAfterTries=5'], buyer)).toContain(
      '"reportAfterTries":5',
    );
    expect(await demand(['extensions', 'list'], buyer)).toContain(id);
    expect((await prodsys(['extensions', 'set', id, 'reportAfterTries=0'], buyer)).err).toContain(
      'too-small',
    );
    expect(await demand(['jobs', 'list'], buyer)).toContain(`${id}/send-orders`);
    await demand(['jobs', 'run', `${id}/send-orders`], buyer);
  });

  it('creates users, lists them and gives new passwords', async () => {
    const made = await prodsys(['users', 'create', 'kari', '--name', 'Kari', '--role', 'office'], buyer);
    expect(made.out).toMatch(/^\S{12,}\n$/);
    expect(await demand(['users', 'list'], buyer)).toContain('kari');
    const again = await demand(['users', 'reset-password', 'kari'], buyer);
    expect(again).not.toBe(made.out);
    expect(
      (await prodsys(['users', 'create', 'kari', '--name', 'K', '--role', 'office'], buyer)).err,
    ).toContain('username-taken');
  });

  it('shows the log and follows it', async () => {
    expect(await demand(['log', 'tail', '--lines', '5'], supplier)).not.toBe('');
    const child = startCommand(['log', 'tail', '--follow'], supplier);
    let shown = '';
    child.stdout?.on('data', (part: Buffer) => (shown += part.toString()));
    await until('the first lines', async () => shown !== '' || undefined);
    const fresh = await pair.orders(1, contactId);
    await demand(['orders', 'export', fresh[0]?.number ?? ''], buyer);
    await until('the new entry', async () => shown.includes(fresh[0]?.number ?? '') || undefined);
    const ended = new Promise((settle) => child.once('exit', settle));
    child.kill('SIGINT');
    expect(await ended).toBe(exitCodes.ok);
  });
});

describe('CSV', () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('looks at a file, applies it, and writes the register out again', async () => {
    const articles = file(
      'articles.csv',
      'Artikkelnummer;Beskrivelse;Enhet\nCLI-1;Bolt;stk\nCLI-2;Mutter;stk\n',
    );
    const looked = await prodsys(['import', 'articles', articles], buyer);
    expect(looked).toEqual({
      code: exitCodes.ok,
      out: expect.stringContaining('2 new'),
      err: expect.stringContaining('Preview'),
    });
    const id = /--resume (\S+)/.exec(looked.out)?.[1] ?? '';
    expect(await demand(['export', 'articles'], buyer)).not.toContain('CLI-1');
    expect(await demand(['import', 'articles', '--resume', id], buyer)).toContain('2 new');
    expect(await prodsysJson<Json>(['import', 'articles', articles, '--apply'], buyer)).toMatchObject({
      state: 'done',
      unchanged: 2,
    });
    const out = join(folder, 'out.csv');
    await demand(['export', 'articles', '--out', out], buyer);
    // As Excel in Norway reads it, unless somebody asks for English.
    expect(readFileSync(out, 'utf8')).toMatch(/Artikkelnummer;[^]*CLI-2/);
    expect(await demand(['export', 'articles', '--language', 'en'], buyer)).not.toContain('Artikkelnummer');
  });

  it('shows the faults of a file with line and column, and applies the rest when asked to', async () => {
    const flawed = file(
      'flawed.csv',
      'Artikkelnummer;Beskrivelse;Enhet;Pris\nCLI-3;Skive;stk;1,50\nCLI-4;Feil;stk;abc\n',
    );
    const refused = await prodsys(['import', 'articles', flawed, '--apply'], buyer);
    expect(refused.code).toBe(exitCodes.failed);
    expect(refused.out).toMatch(/\n3 +Pris +CLI-4/);
    expect(await demand(['import', 'articles', flawed, '--apply', '--skip-faulty'], buyer)).toContain(
      '1 new',
    );
  });

  it('stops at Ctrl-C, says how to go on, and goes on', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `LONG-${index};Bolt;stk`).join('\n');
    const long = file('long.csv', `Artikkelnummer;Beskrivelse;Enhet\n${rows}\n`);
    const child = startCommand(['import', 'articles', long, '--apply'], buyer);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => (said += part.toString()));
    const ended = new Promise((settle) => child.once('exit', settle));
    await until('the import to begin', async () => /Import: \d/.test(said) || undefined, { every: 5 });
    child.kill('SIGINT');
    expect([await ended, said]).toEqual([exitCodes.failed, expect.stringContaining('Stopped. To go on')]);
    const id = /Stopped\. To go on: import articles --resume (\S+)/.exec(said)?.[1] ?? said;
    expect(await demand(['import', 'articles', '--resume', id], buyer)).toContain('60000 new');
  }, 90_000);
});

describe('what goes wrong', () => {
  it('ends with 2 for wrong usage', async () => {
    for (const words of [
      [],
      ['orders'],
      ['orders', 'export'],
      ['orders', 'list', '--limit', 'x'],
      ['import', 'articles'],
      ['import', 'articles', '/no/such/file'],
      ['jobs', 'run', 'x'],
      ['nonsense'],
    ])
      expect([words, (await prodsys(words, buyer)).code]).toEqual([words, exitCodes.usage]);
    expect((await prodsys(['orders', 'list'], { ...buyer, PRODSYS_TOKEN: '' })).code).toBe(exitCodes.usage);
    expect((await prodsys(['orders', 'list'], { ...buyer, PRODSYS_URL: '' })).code).toBe(exitCodes.usage);
  });

  it('ends with 3 when nobody answers, and with 4 when the token is not good', async () => {
    const nobody = await prodsys(['orders', 'list'], { ...buyer, PRODSYS_URL: 'http://127.0.0.1:1' });
    expect(nobody.code).toBe(exitCodes.unreachable);
    const stranger = await prodsys(['orders', 'list'], { ...buyer, PRODSYS_TOKEN: 'psk_wrong' });
    expect(stranger).toMatchObject({
      code: exitCodes.forbidden,
      err: expect.stringMatching(/token-invalid[^]*Trace: /),
    });
  });

  it('says what it can do, with every exit code', async () => {
    const { code, out } = await prodsys(['--help']);
    expect(code).toBe(exitCodes.ok);
    for (const number of Object.values(exitCodes)) expect(out).toMatch(new RegExp(`^ {2}${number}  `, 'm'));
    for (const words of [
      ['orders', 'export', '--help'],
      ['check', '--help'],
    ])
      expect((await prodsys(words)).code).toBe(exitCodes.ok);
  });
});
