import { inList, isDuplicateKey, type Database, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { SeriesId } from '../number-series/series';
import { takeNumbers } from '../number-series/take-numbers';
import { ahead, chunksOf, type Chunk } from './chunks';
import { CsvImportRow, type CsvImport } from './csv-import.entity';
import type { AnyCsvRegister, Judged } from './csv-register';
import { changeImport } from './import-lease';
import { behind, contextOf, Interrupted, noteRows, NumbersUsedUp, type Limits } from './import-pass';
import { readText } from './import-text';
import { judgeChunk } from './judge-chunk';

/** Something came to light that the preview did not know. The unit of work is undone and a person is asked. */
export class FaultsFound extends Error {
  constructor(readonly judged: Judged<never>[]) {
    super(`${judged.length} records cannot be imported`);
  }
}

/** How often a unit of work is tried when somebody else was faster with a number. */
const attempts = 5;

/**
 * Puts a previewed file into its register. Up to a number of rows everything in one unit of work; larger files chunk
 * by chunk, each with the mark behind it, so that whoever goes on begins exactly where the last one ended.
 */
export async function apply(
  instance: Instance,
  register: AnyCsvRegister,
  row: CsvImport,
  signal: AbortSignal,
  limits: Limits,
): Promise<void> {
  const { db } = instance;
  const pass = { instance, register, signal };
  if (row.totalRows <= limits.atomicUpTo) {
    await persistently(db, row.numbers, (numbers) =>
      db.write(async (manager) => {
        const current = { ...row };
        const read = <T>(work: (unit: EntityManager) => Promise<T>) => work(manager);
        for await (const chunk of chunks(read, register, current, limits)) {
          Object.assign(current, await applyChunk(manager, pass, current, chunk, numbers));
        }
        // Only now: until the end, the row is free for those who ask how far it is, or stop it.
        await changeImport(manager, row, { ...countsAndPlace(current), ...done(instance) });
      }),
    );
    return;
  }
  const read = db.read.bind(db);
  for await (const chunk of chunks(read, register, row, limits)) {
    const wanted = await numbersWanted(pass, row, chunk);
    const change = await persistently(db, wanted, (numbers) =>
      db.write(async (manager) => {
        const stands = await applyChunk(manager, pass, row, chunk, numbers);
        await changeImport(manager, row, stands);
        return stands;
      }),
    );
    Object.assign(row, change);
  }
  await db.write((manager) => changeImport(manager, row, done(instance)));
}

interface Pass {
  instance: Instance;
  register: AnyCsvRegister;
  signal: AbortSignal;
}
type Read = Parameters<typeof readText>[0];

function chunks(read: Read, register: AnyCsvRegister, row: CsvImport, limits: Limits): AsyncGenerator<Chunk> {
  const form = { separator: row.cellSeparator ?? ';', columns: row.fileColumns ?? [] };
  const from = { offset: row.nextOffset, line: row.nextLine };
  return ahead(chunksOf(readText(read, row.id, from.offset), register, form, from, limits.rowsPerChunk));
}

async function applyChunk(
  manager: EntityManager,
  { instance, register, signal }: Pass,
  row: CsvImport,
  chunk: Chunk,
  numbers: Map<SeriesId, string[]>,
): Promise<Partial<CsvImport>> {
  if (signal.aborted) throw new Interrupted();
  const context = contextOf(instance, row, numbers);
  // A unit that is done again must not find the faults of the time before.
  const groups = chunk.groups.map((group) => ({ ...group, faults: [...group.faults] }));
  const { judged } = await judgeChunk(manager, register, row, { ...chunk, groups }, context, true);
  const faulty = judged.filter(({ verdict }) => verdict === 'fault');
  if (faulty.length > 0 && !row.skipFaulty) throw new FaultsFound(faulty);
  await register.store(
    manager,
    judged.filter(({ verdict }) => verdict === 'new' || verdict === 'changed'),
    context,
  );
  return behind(row, chunk, judged);
}

/** What to take from the series before the unit of work; nothing is asked of the database when no record may need it. */
async function numbersWanted({ instance, register }: Pass, row: CsvImport, chunk: Chunk) {
  if (Object.keys(row.numbers).length === 0) return {};
  const groups = chunk.groups.map((group) => ({ ...group, faults: [...group.faults] }));
  const judged = await instance.db.read((manager) =>
    register.judge(manager, groups, contextOf(instance, row), false),
  );
  return register.numbersFor(judged);
}

/** Does a unit of work with numbers at hand, and again with more, or when somebody took the same number first. */
async function persistently<T>(
  db: Database,
  wanted: Partial<Record<string, number>>,
  work: (numbers: Map<SeriesId, string[]>) => Promise<T>,
): Promise<T> {
  const taken = new Map<SeriesId, string[]>();
  for (const [series, count = 0] of Object.entries(wanted))
    taken.set(series as SeriesId, await takeNumbers(db, series as SeriesId, count));
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(new Map([...taken].map(([series, numbers]) => [series, [...numbers]])));
    } catch (error) {
      if (attempt === attempts || !(isDuplicateKey(error) || error instanceof NumbersUsedUp)) throw error;
      if (error instanceof NumbersUsedUp) {
        const had = taken.get(error.series) ?? [];
        const more = await takeNumbers(db, error.series, Math.max(10, had.length));
        taken.set(error.series, [...had, ...more]);
      }
    }
  }
}

/** The lease is kept until the file is cleared away. */
const done = (instance: Instance): Partial<CsvImport> => ({
  state: 'done',
  problem: null,
  finishedAt: instance.now().toISOString(),
});

const countsAndPlace = (row: CsvImport): Partial<CsvImport> => {
  const { processedRows, created, changed, unchanged, faulty, removed, nextOffset, nextLine } = row;
  return { processedRows, created, changed, unchanged, faulty, removed, nextOffset, nextLine };
};

/** The faults that stopped an import are shown with those of its preview. */
export async function noteFaultsFound(
  manager: EntityManager,
  register: AnyCsvRegister,
  row: CsvImport,
  judged: Judged<never>[],
): Promise<void> {
  const lines = judged.map(({ group }) => String(group.line));
  const [where, parameters] = inList('line', 'lines', lines);
  await manager
    .createQueryBuilder()
    .delete()
    .from(CsvImportRow)
    .where(`import_id = :importId AND ${where}`, { importId: row.id, ...parameters })
    .execute();
  await noteRows(manager, register, { ...row, faulty: 0 }, judged);
}
