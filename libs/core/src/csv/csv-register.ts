import type { CodeTexts, Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { FieldChange } from '../history/changes-between';
import type { Author } from '../history/author';
import type { SeriesId } from '../number-series/series';

export type RegisterName = 'contacts' | 'articles' | 'purchase-orders';
/**
 * `merge`: suppliers, persons and lines that a file does not mention stay. `replace`: a record that has rows of them has
 * those and no others.
 */
export type DetailsMode = 'merge' | 'replace';
export type Values = Record<string, unknown>;

type Text = CodeTexts[string];

/** One column of a file: what it is called, and the field it stands for. `address/city` is a field of a field. */
export interface CsvColumn {
  field: string;
  headings: Text;
  /**
   * `code` has no white space in it, `capitals` are written large, `lines` is text of several lines, `shown` is for
   * readers only and not imported.
   */
  kind: 'text' | 'lines' | 'code' | 'capitals' | 'decimal' | 'whole' | 'day' | 'flag' | 'choice' | 'shown';
  /** Of a choice: value → word. */
  words?: Record<string, Text>;
  /** Belongs to a row of its own below the record: a supplier, a line, a person. */
  perRow?: boolean;
  /** What an empty cell says of a field that cannot be empty: nothing. */
  keepsWhenEmpty?: boolean;
}

export interface CsvFault {
  line: number;
  /** The heading as the file has it; null when it is about the row as a whole. */
  column: string | null;
  code: string;
  params: Record<string, unknown>;
}

/** One record as the file says it: consecutive rows. */
export interface CsvGroup {
  key: string;
  line: number;
  rows: number;
  /** Only fields whose column the file has. */
  fields: Values;
  /** Undefined when no cell of theirs says anything: what there is stays. */
  details: { line: number; fields: Values }[] | undefined;
  faults: CsvFault[];
}

export type Verdict = 'new' | 'changed' | 'unchanged' | 'fault';

export interface Judged<Plan = unknown> {
  group: CsvGroup;
  verdict: Verdict;
  faults: CsvFault[];
  changes: FieldChange[];
  plan?: Plan;
}

/** What a register is given to judge and store with. */
export interface ImportContext {
  instance: Instance;
  author: Author;
  details: DetailsMode;
  /** Numbers taken beforehand, for records that come without. Throws `NumbersUsedUp` when there are no more. */
  takeNumber(series: SeriesId): string;
  /** The heading of a field in this file; the field itself when the file has no such column (`headingIn`). */
  headingOf(field: string): string;
}

/** The cell of a field in one row, trimmed; empty when the file has no such column. */
export type RowCells = (field: string) => string;

/** A register as CSV sees it. */
export interface CsvRegister<Plan = never> {
  name: RegisterName;
  columns: CsvColumn[];
  /** Columns without which a file says nothing about this register: one of them must be there. */
  keys: string[];
  /**
   * What a row is about; rows that follow each other with the same answer are one record, and no other row may have
   * it. `above` is the row before, for records that may come without a number: theirs is a `nameless` key.
   */
  keyOf(row: RowCells, above: { key: string; row: RowCells } | undefined): string;
  /** Numbers of series that storing these may take. */
  numbersFor(judged: Judged<Plan>[]): Partial<Record<SeriesId, number>>;
  /** Compares with what there is. Keys do not repeat within one call. With `lock`, what was read stays as it is. */
  judge(
    manager: EntityManager,
    groups: CsvGroup[],
    context: ImportContext,
    lock: boolean,
  ): Promise<Judged<Plan>[]>;
  /** Stores what was judged new or changed. */
  store(manager: EntityManager, judged: Judged<Plan>[], context: ImportContext): Promise<void>;
  /** The next records in a steady order, behind `after`, and where to go on. */
  page(
    manager: EntityManager,
    after: string | null,
  ): Promise<{ records: CsvRecordOut[]; next: string | null }>;
}

export interface CsvRecordOut {
  fields: Values;
  details: Values[];
}

/** Registers differ in their plans, which only they look into. */
export type AnyCsvRegister = CsvRegister<never>;

let namelessKeys = 0;
/** A key for a record that has none: like no other. */
export const nameless = (): string => `?${++namelessKeys}`;
export const isNameless = (key: string): boolean => key === '' || key.startsWith('?');
