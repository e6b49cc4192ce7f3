import {
  decodeText,
  insertRows,
  MixedEncoding,
  newId,
  notFound,
  Problem,
  type Instance,
} from '@prodsys/platform';
import { Not, type EntityManager } from 'typeorm';
import { CsvImport, CsvImportPart, CsvImportRow } from './csv-import.entity';
import type { DetailsMode, RegisterName } from './csv-register';
import { freshLease } from './import-lease';
import { removeText, storeText } from './import-text';

/** More than ten million rows of articles. */
export const largestFile = 512 * 1024 * 1024;

interface Origin {
  register: RegisterName;
  fileName: string | null;
  details?: DetailsMode;
  actor: { id: string; name: string };
}

/** Stores a file for the preview; any process of the instance can go on from there. Answers the import's id. */
export async function receiveFile(
  instance: Instance,
  { register, fileName, details = 'merge', actor }: Origin,
  bytes: AsyncIterable<Buffer>,
): Promise<string> {
  const { db } = instance;
  const now = instance.now();
  const id = newId(now.getTime());
  const lease = freshLease(instance);
  const row: CsvImport = {
    id,
    register,
    fileName,
    state: 'receiving',
    cellSeparator: null,
    fileColumns: null,
    bytes: 0,
    bodyOffset: 0,
    bodyLine: 1,
    nextOffset: 0,
    nextLine: 1,
    totalRows: 0,
    processedRows: 0,
    created: 0,
    changed: 0,
    unchanged: 0,
    faulty: 0,
    removed: 0,
    details,
    skipFaulty: false,
    numbers: {},
    problem: null,
    createdAt: now.toISOString(),
    createdBy: actor.name,
    createdById: actor.id,
    finishedAt: null,
    ...lease,
  };
  await db.write((manager) => insertRows(manager, CsvImport, [row]));
  try {
    const length = await storeText(decodeText(limited(noWorkbook(bytes))), id, (part) =>
      db.write(async (manager) => {
        const { leaseUntil } = freshLease(instance);
        const { affected } = await manager.update(CsvImport, { id }, { bytes: part.byteOffset, leaseUntil });
        // Somebody has removed it in the meantime.
        if (affected !== 1) throw notFound('import');
        await insertRows(manager, CsvImportPart, [part]);
      }),
    );
    if (length === 0) throw new Problem(422, 'csv-empty');
    await db.write((manager) =>
      manager.update(
        CsvImport,
        { id },
        { state: 'previewing', bytes: length, leaseToken: null, leaseUntil: null },
      ),
    );
    return id;
  } catch (error) {
    await removeImport(instance, id);
    throw error instanceof MixedEncoding ? new Problem(422, 'csv-encoding-mixed') : error;
  }
}

/** How files begin that spreadsheets save as their own: .xlsx (a ZIP archive), and .xls before that. */
const workbooks = ['504b0304', 'd0cf11e0'];

/** Throws `csv-workbook`. */
async function* noWorkbook(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let beginning: Buffer | null = Buffer.alloc(0);
  for await (const piece of bytes) {
    if (beginning === null) {
      yield piece;
      continue;
    }
    beginning = Buffer.concat([beginning, piece]);
    if (beginning.length < 4) continue;
    if (workbooks.includes(beginning.subarray(0, 4).toString('hex'))) throw new Problem(422, 'csv-workbook');
    yield beginning;
    beginning = null;
  }
  if (beginning && beginning.length > 0) yield beginning;
}

async function* limited(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const piece of bytes) {
    total += piece.length;
    if (total > largestFile) throw new Problem(413, 'body-too-large');
    yield piece;
  }
}

/**
 * Takes an import away from whoever is at work on it, so that it can be removed; false while it is being applied. It
 * is one that never came in whole from now on, and cleared away as such should the process end before it is removed.
 */
export async function giveUp(instance: Instance, manager: EntityManager, id: string): Promise<boolean> {
  const change = { state: 'receiving' as const, ...freshLease(instance) };
  const { affected } = await manager.update(CsvImport, { id, state: Not('applying' as const) }, change);
  return affected === 1;
}

/** The import with everything that belongs to it, itself last. What it has put into a register stays. */
export async function removeImport({ db }: Instance, id: string): Promise<void> {
  await removeText(db, id);
  await db.write((manager) => manager.delete(CsvImportRow, { importId: id }));
  await db.write((manager) => manager.delete(CsvImport, { id }));
}
