import { notFound, render, type Actor, type Instance, type Language } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { CsvImport, type CsvImportRow, type ImportProblem } from './csv-import.entity';
import { csvRegisters } from './csv-registers';
import { headingIn } from './headings';
import type { ImportRowView, ImportView } from './import-messages';

/** One's own import; an administrator's is every one. */
export async function findImport(
  manager: EntityManager,
  id: string,
  actor: Actor | undefined,
): Promise<CsvImport> {
  const row = await manager.findOneBy(CsvImport, { id });
  if (!row || (actor?.role !== 'admin' && row.createdById !== actor?.id)) throw notFound('import');
  return row;
}

export function viewOf(instance: Instance, row: CsvImport, language: Language): ImportView {
  const columns = row.fileColumns ?? [];
  const problem = row.problem && problemView(instance, row, row.problem, language);
  return {
    id: row.id,
    register: row.register,
    fileName: row.fileName,
    state: row.state,
    columns,
    unknownColumns: columns.filter(({ field }) => field === null).map(({ heading }) => heading),
    bytes: row.bytes,
    processedBytes: row.state === 'previewed' || row.state === 'done' ? row.bytes : row.nextOffset,
    rows: row.totalRows,
    processedRows: row.processedRows,
    created: row.created,
    changed: row.changed,
    unchanged: row.unchanged,
    faulty: row.faulty,
    removed: row.removed,
    details: row.details,
    skipFaulty: row.skipFaulty,
    problem,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    finishedAt: row.finishedAt,
  };
}

/** Columns that a file lacks are stored as fields, and shown by their headings in the language of whoever looks. */
function problemView(
  instance: Instance,
  row: CsvImport,
  { code, params }: ImportProblem,
  language: Language,
) {
  const { columns } = csvRegisters(instance)[row.register];
  const missing = code === 'csv-column-missing' ? (params['columns'] as string[]) : undefined;
  const shown = missing
    ? { ...params, columns: missing.map((field) => headingIn(columns, field, language) ?? field) }
    : params;
  return { code, params: shown, detail: render(code, shown, language) };
}

export function rowView(
  instance: Instance,
  { register, fileColumns }: CsvImport,
  { line, recordKey, verdict, faults, changes }: CsvImportRow,
  language: Language,
): ImportRowView {
  const { columns } = csvRegisters(instance)[register];
  const inFile = new Set((fileColumns ?? []).map(({ heading }) => heading));
  const shown = (column: string | null) =>
    column === null || inFile.has(column) ? column : headingIn(columns, column, language);
  return {
    line,
    key: recordKey,
    verdict,
    faults: faults.map(({ line: at, column, code, params }) => ({
      line: at,
      column: shown(column),
      code,
      params,
      detail: render(code, params, language),
    })),
    changes,
  };
}
