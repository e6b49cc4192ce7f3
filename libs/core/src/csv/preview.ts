import { readCsv, separatorOf, type CsvRecord, type Instance } from '@prodsys/platform';
import { ahead, chunksOf } from './chunks';
import type { CsvImport } from './csv-import.entity';
import type { AnyCsvRegister } from './csv-register';
import { fieldTwice, readHeadings } from './headings';
import { changeImport } from './import-lease';
import { behind, contextOf, Interrupted, noteRows, type Limits } from './import-pass';
import { noteKeys, readText } from './import-text';
import { judgeChunk } from './judge-chunk';

/** The file cannot be an import into this register, whatever its rows say. */
export class FileFault extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

/** Says of every record what applying it would do, and changes nothing else. Goes on where it was left. */
export async function preview(
  instance: Instance,
  register: AnyCsvRegister,
  row: CsvImport,
  signal: AbortSignal,
  limits: Limits,
): Promise<void> {
  const { db } = instance;
  const read = db.read.bind(db);
  if (row.fileColumns === null) {
    const form = await readForm(register, row.id, read);
    await db.write((manager) => changeImport(manager, row, form));
    Object.assign(row, form);
  }
  const form = { separator: row.cellSeparator ?? ';', columns: row.fileColumns ?? [] };
  const from = { offset: row.nextOffset, line: row.nextLine };
  const context = contextOf(instance, row);
  const text = readText(read, row.id, from.offset);
  for await (const chunk of ahead(chunksOf(text, register, form, from, limits.rowsPerChunk))) {
    if (signal.aborted) throw new Interrupted();
    const { judged, unseen } = await db.read((manager) =>
      judgeChunk(manager, register, row, chunk, context, false),
    );
    const numbers = { ...row.numbers };
    for (const [series, count = 0] of Object.entries(register.numbersFor(judged)))
      numbers[series] = (numbers[series] ?? 0) + count;
    const change = { ...behind(row, chunk, judged), numbers };
    await db.write(async (manager) => {
      await noteKeys(
        manager,
        [...unseen].map(([hash, line]) => ({ importId: row.id, keyHash: hash, line })),
      );
      await noteRows(manager, register, row, judged);
      await changeImport(manager, row, change);
    });
    Object.assign(row, change);
  }
  await db.write((manager) =>
    changeImport(manager, row, {
      state: 'previewed',
      totalRows: row.processedRows,
      leaseToken: null,
      leaseUntil: null,
    }),
  );
}

/** The first row says what the columns are. */
async function readForm(
  register: AnyCsvRegister,
  importId: string,
  read: Instance['db']['read'],
): Promise<Partial<CsvImport>> {
  const parts = readText(read, importId, 0);
  const beginning = ((await parts.next()) as IteratorYieldResult<string>).value ?? '';
  const { separator, place } = separatorOf(beginning);
  await parts.return(undefined);
  // Not from the first part alone, which may end within quotation marks.
  const rows = readCsv(readText(read, importId, place.offset), separator, place);
  const headings = ((await rows.next()) as IteratorYieldResult<CsvRecord | undefined>).value;
  await rows.return(undefined);
  if (!headings) throw new FileFault('csv-empty');
  const fileColumns = readHeadings(register.columns, headings.cells);
  const twice = fieldTwice(fileColumns);
  if (twice) throw new FileFault('csv-column-twice', { column: twice.heading });
  if (!register.keys.some((key) => fileColumns.some(({ field }) => field === key)))
    throw new FileFault('csv-column-missing', { columns: register.keys });
  return {
    fileColumns,
    cellSeparator: separator,
    bodyOffset: headings.end,
    bodyLine: headings.nextLine,
    nextOffset: headings.end,
    nextLine: headings.nextLine,
  };
}
