import { insertRows, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { FieldChange } from '../history/changes-between';
import type { SeriesId } from '../number-series/series';
import type { Chunk } from './chunks';
import { CsvImportRow, type CsvImport } from './csv-import.entity';
import {
  isNameless,
  type AnyCsvRegister,
  type ImportContext,
  type Judged,
  type Verdict,
} from './csv-register';
import { valuesAsRead } from './values-as-read';

/** Of these verdicts so many rows are kept to be shown. */
const shownRows: Record<Verdict, number> = { fault: 10_000, new: 1_000, changed: 1_000, unchanged: 0 };
const mostFaultsOfRow = 200;

export interface Limits {
  /** Below 1,000: longer lists of keys are slow on MariaDB. */
  rowsPerChunk: number;
  /** Files of up to so many rows are applied in one unit of work: all or nothing. */
  atomicUpTo: number;
}
export const defaultLimits: Limits = { rowsPerChunk: 900, atomicUpTo: 50_000 };

/** There were fewer numbers than needed. More are taken, and the unit of work is done again. */
export class NumbersUsedUp extends Error {
  constructor(readonly series: SeriesId) {
    super(series);
  }
}

/** The process stops; what was not finished is left to whoever goes on. */
export class Interrupted extends Error {}

export type Counts = Pick<
  CsvImport,
  'processedRows' | 'created' | 'changed' | 'unchanged' | 'faulty' | 'removed'
>;
export const noCounts: Counts = {
  processedRows: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  faulty: 0,
  removed: 0,
};

const countOf: Record<Verdict, keyof Counts> = {
  new: 'created',
  changed: 'changed',
  unchanged: 'unchanged',
  fault: 'faulty',
};

export function contextOf(
  instance: Instance,
  row: CsvImport,
  numbers: Map<SeriesId, string[]> = new Map(),
): ImportContext {
  const inFile = new Map((row.fileColumns ?? []).map(({ heading, field }) => [field, heading]));
  return {
    instance,
    details: row.details,
    author: { actor: row.createdBy, source: 'import', at: instance.now() },
    takeNumber(series) {
      const number = numbers.get(series)?.shift();
      if (number === undefined) throw new NumbersUsedUp(series);
      return number;
    },
    headingOf: (field) => inFile.get(field) ?? field,
  };
}

/** What stands in the import once a chunk is done. */
export function behind(row: CsvImport, chunk: Chunk, judged: Judged<never>[]): Partial<CsvImport> {
  const counts: Counts = { ...row, processedRows: row.processedRows + chunk.rows };
  for (const { verdict, changes } of judged) {
    counts[countOf[verdict]]++;
    counts.removed += changes.filter(isRemoval).length;
  }
  const { processedRows, created, changed, unchanged, faulty, removed } = counts;
  return {
    ...{ processedRows, created, changed, unchanged, faulty, removed },
    nextOffset: chunk.end.offset,
    nextLine: chunk.end.line,
  };
}

/** `suppliers/5`, which was something, is nothing. */
const isRemoval = ({ field, from, to }: FieldChange): boolean =>
  to === null && from !== null && typeof from === 'object' && field.split('/').length === 2;

/** Keeps the rows that people will want to look at. */
export async function noteRows(
  manager: EntityManager,
  register: AnyCsvRegister,
  row: CsvImport,
  judged: Judged<never>[],
): Promise<void> {
  const room = { ...shownRows };
  for (const verdict of ['new', 'changed', 'fault'] as const) room[verdict] -= row[countOf[verdict]];
  const rows = judged
    .filter(({ verdict }) => room[verdict]-- > 0)
    .map(({ group, verdict, faults, changes }): CsvImportRow => ({
      importId: row.id,
      line: group.line,
      recordKey: isNameless(group.key) ? '' : group.key.slice(group.key.indexOf(':') + 1).slice(0, 200),
      verdict,
      faults: faults.slice(0, mostFaultsOfRow),
      changes: (verdict === 'new' ? valuesAsRead(register, group) : changes).slice(0, mostFaultsOfRow),
    }));
  await insertRows(manager, CsvImportRow, rows);
}
