import { testClock } from '@prodsys/platform/testing';
import { core } from '../core-module';
import { CsvImport, CsvImportKey, CsvImportPart } from './csv-import.entity';
import { claimImport } from './import-lease';
import type { Limits } from './import-pass';
import { runImport } from './run-import';
import { receiveFile } from './receive-file';
import { filesOf, startWithFiles, type FilesInstance } from '../testing/files';

const small: Limits = { rowsPerChunk: 3, atomicUpTo: 0 };
const clock = testClock();
let here: FilesInstance;
beforeAll(async () => {
  here = await startWithFiles({ clock });
  await here.importFile(
    'contacts',
    'Navn;Leverandør;Leverandørnummer;E-post;Adresse;Postnummer;Poststed;Landkode\n' +
      'Stål AS;ja;S-1;post@example.com;Veien 1;0001;Oslo;NO\nSkrue AS;ja;S-2;post@example.com;Veien 2;0001;Oslo;NO\n',
  );
});
afterAll(() => here.stop());

async function* bytes(text: string) {
  // In pieces that cut signs in two.
  const all = Buffer.from(text);
  for (let start = 0; start < all.length; start += 13) yield all.subarray(start, start + 13);
}
const receive = (text: string) =>
  receiveFile(
    here.instance,
    {
      register: 'articles',
      fileName: null,
      actor: { id: '00000000-0000-0000-0000-000000000001', name: 'kari' },
    },
    bytes(text),
  );
/** Each with two suppliers. */
const articles = (prefix: string, count: number) =>
  'Artikkelnummer;Beskrivelse;Pris;Leverandørnummer;Leverandørens artikkelnummer\r\n' +
  Array.from({ length: count * 2 }, (_, row) => {
    const [index, supplier] = [Math.floor(row / 2), (row % 2) + 1];
    return `${prefix}-${index};Blåbær ${index};1,50;S-${supplier};${index}/${supplier}\r\n`;
  }).join('');
const never = new AbortController().signal;
/** A signal that fires after it has been looked at so many times: once a chunk. */
const after = (looks: number) => {
  let left = looks;
  return {
    get aborted() {
      return left-- <= 0;
    },
  } as AbortSignal;
};
const startApplying = async (id: string) => {
  const { status } = await here.call('POST', `/api/imports/${id}/stop`);
  expect(status).toBe(409);
  await here.instance.db.write((manager) =>
    manager.query(
      `UPDATE csv_import SET state = 'applying', next_offset = body_offset, next_line = body_line,
         processed_rows = 0, created = 0, changed = 0, unchanged = 0 WHERE id = '${id}'`,
    ),
  );
};
/** What the register says of these articles, without what differs from article to article however it came. */
const register = async (prefix: string) =>
  (await here.exportFile('articles'))
    .split('\r\n')
    .filter((line) => line.startsWith(`${prefix}-`))
    .map((line) => line.slice(prefix.length));

it('gives the same register wherever it is interrupted, in the preview and while it is applied', async () => {
  const whole = await receive(articles('whole', 8));
  await runImport(here.instance, whole, never, small);
  await startApplying(whole);
  await runImport(here.instance, whole, never, small);
  const expected = await register('whole');
  expect(expected).toHaveLength(16);
  for (let stop = 0; stop <= 6; stop++) {
    const prefix = `stop${stop}`;
    const id = await receive(articles(prefix, 8));
    await runImport(here.instance, id, after(stop), small);
    await runImport(here.instance, id, never, small);
    expect(await here.view(id)).toMatchObject({ state: 'previewed', rows: 16, created: 8, faulty: 0 });
    await startApplying(id);
    await runImport(here.instance, id, after(stop), small);
    const { processedRows } = await here.view(id);
    expect((await register(prefix)).length).toBe(processedRows);
    expect(processedRows).toBe(Math.min(stop * 4, 16));
    await runImport(here.instance, id, never, small);
    expect(await here.view(id)).toMatchObject({ state: 'done', processedRows: 16, created: 8, changed: 0 });
    expect(await register(prefix)).toEqual(expected);
  }
});

it('is taken up by another process when the one that was at work is gone', async () => {
  const id = await receive(articles('gone', 4));
  // Claimed and never let go of, as by a process that was killed.
  expect(await claimImport(here.instance, id)).not.toBeNull();
  expect(await claimImport(here.instance, id)).toBeNull();
  await runImport(here.instance, id, never, small);
  expect(await here.view(id)).toMatchObject({ state: 'previewing', processedRows: 0 });
  const { status } = await here.call('POST', '/api/jobs/core/resume-imports/run');
  expect(status).toBeLessThan(300);
  await here.instance.jobs.idle();
  expect(await here.view(id)).toMatchObject({ state: 'previewing' });
  clock.pass(61_000);
  await here.call('POST', '/api/jobs/core/resume-imports/run');
  await here.instance.jobs.idle();
  expect(await here.view(id)).toMatchObject({ state: 'previewed', created: 4 });
});

it('is free at once when the process starts again that had the database to itself', async () => {
  const id = await receive(articles('killed', 2));
  expect(await claimImport(here.instance, id)).not.toBeNull();
  await core.recover?.(here.instance);
  const again = await claimImport(here.instance, id);
  if (here.instance.db.isOurs) expect(again).toMatchObject({ id });
  else expect(again).toBeNull();
  await here.instance.db.write((manager) => manager.update(CsvImport, { id }, { leaseUntil: null }));
  await runImport(here.instance, id, never, small);
  expect(await here.view(id)).toMatchObject({ state: 'previewed', created: 2 });
});

it('puts nothing into the register twice when two processes are at work on it', async () => {
  const id = await receive(articles('twice', 30));
  await Promise.all([1, 2, 3].map(() => runImport(here.instance, id, never, small)));
  expect(await here.view(id)).toMatchObject({ state: 'previewed', created: 30 });
  await startApplying(id);
  // The first one's lease runs out while it works, and a second one takes over: the first one's next chunk is undone.
  const first = runImport(here.instance, id, never, small);
  await new Promise((resolve) => setTimeout(resolve, 30));
  clock.pass(61_000);
  await Promise.all([
    first,
    runImport(here.instance, id, never, small),
    runImport(here.instance, id, never, small),
  ]);
  await runImport(here.instance, id, never, small);
  expect(await here.view(id)).toMatchObject({ state: 'done', processedRows: 60, created: 30, changed: 0 });
  expect(await register('twice')).toHaveLength(60);
});

it('puts a small file in whole or not at all', async () => {
  const id = await receive(articles('half', 10));
  const atomic: Limits = { rowsPerChunk: 3, atomicUpTo: 50 };
  await runImport(here.instance, id, never, atomic);
  // Somebody takes away a supplier after the preview.
  await here.importFile('contacts', 'Leverandørnummer;Navn\nS-2;Skrue AS\n');
  const { body } = await here.call<{ items: { id: string; version: number }[] }>(
    'GET',
    '/api/contacts?search=skrue',
  );
  const [skrue] = body.items;
  const rename = (supplierNumber: string, ifMatch?: number) =>
    here.call('PATCH', `/api/contacts/${skrue?.id}`, { body: { supplierNumber }, ifMatch });
  await rename('S-3', skrue?.version);
  await startApplying(id);
  await runImport(here.instance, id, never, atomic);
  expect(await here.view(id)).toMatchObject({
    state: 'stopped',
    problem: { code: 'import-faulty' },
    processedRows: 0,
  });
  expect(await register('half')).toEqual([]);
  expect((await here.rows(id))[0]?.faults).toMatchObject([{ line: 3, code: 'csv-supplier-unknown' }]);
  await rename('S-2', (skrue?.version ?? 0) + 1);
  // Interrupted in the middle: nothing of it is there, and it goes on from the beginning.
  await startApplying(id);
  await runImport(here.instance, id, after(2), atomic);
  expect(await register('half')).toEqual([]);
  await runImport(here.instance, id, never, atomic);
  expect(await here.view(id)).toMatchObject({ state: 'done', created: 10 });
  expect(await register('half')).toHaveLength(20);
});

it('keeps what was committed when a person stops it, and goes on there', async () => {
  const id = await receive(articles('hold', 20));
  await runImport(here.instance, id, never, small);
  await startApplying(id);
  await runImport(here.instance, id, after(3), small);
  const stopped = await here.call('POST', `/api/imports/${id}/stop`);
  expect(stopped).toMatchObject({ status: 200, body: { state: 'stopped', processedRows: 12 } });
  await runImport(here.instance, id, never, small);
  expect(await register('hold')).toHaveLength(12);
  expect(await filesOf(here).apply(id)).toMatchObject({ state: 'done', created: 20, processedRows: 40 });
  expect(await register('hold')).toHaveLength(40);
});

it('leaves nothing of the file behind when it is done or removed', async () => {
  const left = () =>
    here.instance.db.read(async (manager) => [
      await manager.count(CsvImportPart),
      await manager.count(CsvImportKey),
    ]);
  const open = await here.call<{ items: { id: string; state: string }[] }>('GET', '/api/imports?limit=200');
  for (const { id, state } of open.body.items)
    if (state !== 'done') expect((await here.call('DELETE', `/api/imports/${id}`)).status).toBe(204);
  expect(await left()).toEqual([0, 0]);
  // A process dies while a file comes in.
  const id = await receive(articles('torn', 2));
  const torn = { state: 'receiving' as const, leaseUntil: clock.now().toISOString() };
  clock.pass(1_000);
  await here.instance.db.write((manager) => manager.update(CsvImport, { id }, torn));
  expect(await left()).not.toEqual([0, 0]);
  await here.call('POST', '/api/jobs/core/resume-imports/run');
  await here.instance.jobs.idle();
  expect(await left()).toEqual([0, 0]);
  expect((await here.call('GET', `/api/imports/${id}`)).status).toBe(404);
  // And another when the import was done, but its file not cleared away yet.
  const late = await receive(articles('late', 2));
  const change = { state: 'done' as const, leaseUntil: clock.now().toISOString() };
  await here.instance.db.write((manager) => manager.update(CsvImport, { id: late }, change));
  clock.pass(1_000);
  await here.call('POST', '/api/jobs/core/resume-imports/run');
  await here.instance.jobs.idle();
  expect(await left()).toEqual([0, 0]);
});

it('shows an import to the person whose it is and to administrators, and to nobody else', async () => {
  const mine = (await here.send('articles', articles('mine', 1), 'office')).body;
  await here.instance.jobs.idle();
  for (const [as, status] of [
    ['office', 200],
    ['admin', 200],
    ['production', 403],
    ['nobody', 401],
  ] as const)
    expect([as, (await here.call('GET', `/api/imports/${mine.id}`, { as })).status]).toEqual([as, status]);
  const theirs = (await here.send('articles', articles('theirs', 1))).body;
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/rows'],
    ['POST', '/apply'],
    ['POST', '/stop'],
    ['DELETE', ''],
  ] as const) {
    const body = path === '/apply' ? {} : undefined;
    const answer = await here.call(method, `/api/imports/${theirs.id}${path}`, { as: 'office', body });
    expect([path, answer.status]).toEqual([path, 404]);
  }
  const list = await here.call<{ items: { id: string }[] }>('GET', '/api/imports', { as: 'office' });
  expect(list.body.items.map(({ id }) => id)).toEqual([mine.id]);
  await here.instance.jobs.idle();
});

it('deletes imports that are a month old, whether they were applied or not', async () => {
  const { id } = (await here.send('articles', articles('old', 1), 'office')).body;
  await here.instance.jobs.idle();
  const clear = async () => {
    await here.call('POST', '/api/jobs/core/clear-imports/run');
    await here.instance.jobs.idle();
    return (await here.call('GET', `/api/imports/${id}`)).status;
  };
  clock.pass(29 * 86_400_000);
  expect(await clear()).toBe(200);
  clock.pass(2 * 86_400_000);
  expect(await clear()).toBe(404);
  expect(await here.instance.db.read((manager) => manager.count(CsvImportPart))).toBe(0);
  expect(await here.instance.db.read((manager) => manager.count(CsvImport))).toBe(0);
});
