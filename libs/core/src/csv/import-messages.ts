import {
  Anything,
  Flag,
  Id,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  PageQuery,
  Text,
  Texts,
  Values,
  Whole,
} from '@prodsys/platform';

const most = 2_000_000_000;
const states = ['receiving', 'previewing', 'previewed', 'applying', 'stopped', 'done', 'failed'];

export class ImportUpload {
  /** What the file is called, for people to recognise it by. */
  @Optional() @Text(200) fileName?: string;
  /**
   * Whether suppliers, persons and lines that the file does not mention stay (`merge`, unless said otherwise), or its
   * rows are all that a record has.
   */
  @Optional() @OneOf('merge', 'replace') details?: 'merge' | 'replace';
}

export class ImportApplication {
  /** Leave out the records that have faults; otherwise they are in the way. */
  @Optional() @Flag() skipFaulty?: boolean;
}

/** A column of the file and the field that it was taken for. */
export class ImportColumn {
  @Text(100, { min: 0 }) heading: string;
  @Nullable() @Text(100) field: string | null;
}

/** Why an import failed or stopped. */
export class ImportProblemView {
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
  @Text(2000) detail: string;
}

export class ImportView {
  @Id() id: string;
  @OneOf('contacts', 'articles', 'purchase-orders') register: string;
  @Nullable() @Text(200) fileName: string | null;
  @OneOf(...states) state: string;
  /** Empty until the first row has been read. */
  @ListOf(() => ImportColumn, 1_000) columns: ImportColumn[];
  /** Headings that are no field of the register; these columns are left out. */
  @Texts(1_000, 100) unknownColumns: string[];
  @Whole(0, most) bytes: number;
  /** Of the present pass, preview or application. */
  @Whole(0, most) processedBytes: number;
  /** 0 until the preview is complete. */
  @Whole(0, most) rows: number;
  @Whole(0, most) processedRows: number;
  /** Records, not rows: what the preview expects, then what was done. */
  @Whole(0, most) created: number;
  @Whole(0, most) changed: number;
  @Whole(0, most) unchanged: number;
  @Whole(0, most) faulty: number;
  /** Suppliers, persons and lines that go; which, `changes` of the rows say. */
  @Whole(0, most) removed: number;
  @OneOf('merge', 'replace') details: string;
  @Flag() skipFaulty: boolean;
  /** Why it failed or stopped: `{code, params, detail}`. */
  @Nullable() @Nested(() => ImportProblemView) problem: ImportProblemView | null;
  @Text(24) createdAt: string;
  @Text(200) createdBy: string;
  @Nullable() @Text(24) finishedAt: string | null;
}

export class ImportPage {
  @ListOf(() => ImportView, 200) items: ImportView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

export class ImportRowQuery extends PageQuery {
  @Optional() @OneOf('new', 'changed', 'fault') verdict?: string;
}

export class ImportFault {
  @Whole(1, most) line: number;
  /** Heading; null when it is about the row as a whole. */
  @Nullable() @Text(100) column: string | null;
  @Text(60) code: string;
  @Values() params: object;
  @Text(2000) detail: string;
}

export class ImportChange {
  @Text(200) field: string;
  @Anything() from: unknown;
  @Anything() to: unknown;
}

export class ImportRowView {
  @Whole(1, most) line: number;
  /** What the record is known by in the file. */
  @Text(200, { min: 0 }) key: string;
  @OneOf('new', 'changed', 'fault') verdict: string;
  @ListOf(() => ImportFault, 200) faults: ImportFault[];
  @ListOf(() => ImportChange, 200) changes: ImportChange[];
}

export class ImportRowPage {
  @ListOf(() => ImportRowView, 200) items: ImportRowView[];
  @Nullable() @Text(500) nextCursor: string | null;
}
