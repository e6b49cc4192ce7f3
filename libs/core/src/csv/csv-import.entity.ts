import {
  BooleanColumn,
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  TextColumn,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import type { CsvFault, DetailsMode, RegisterName, Verdict } from './csv-register';
import type { FieldChange } from '../history/changes-between';
import type { FileColumn } from './headings';

/**
 * `receiving` while the file comes in. `stopped` (by a person, or by a fault that came up while applying) goes on
 * when it is applied again.
 */
export type ImportState =
  'receiving' | 'previewing' | 'previewed' | 'applying' | 'stopped' | 'done' | 'failed';

export interface ImportProblem {
  code: string;
  params: Record<string, unknown>;
}

/** A file on its way into a register, and how far it has come. Any process of the instance can go on with it. */
@Entity('csv_import')
@Index('csv_import_creator', ['createdById', 'id'])
@Index('csv_import_state', ['state', 'leaseUntil'])
export class CsvImport {
  @IdColumn({ primary: true })
  id: string;

  @CodeColumn(20)
  register: RegisterName;

  @TextColumn(200, { nullable: true })
  fileName: string | null;

  @CodeColumn(20)
  state: ImportState;

  @CodeColumn(1, { nullable: true })
  cellSeparator: string | null;

  @JsonColumn({ nullable: true })
  fileColumns: FileColumn[] | null;

  /** Length of the text in UTF-8. */
  @IntegerColumn()
  bytes: number;

  /** Where the rows begin, behind the headings. */
  @IntegerColumn()
  bodyOffset: number;

  @IntegerColumn()
  bodyLine: number;

  /** Where the present pass goes on. */
  @IntegerColumn()
  nextOffset: number;

  @IntegerColumn()
  nextLine: number;

  /** 0 until the preview is complete. */
  @IntegerColumn()
  totalRows: number;

  @IntegerColumn()
  processedRows: number;

  @IntegerColumn()
  created: number;

  @IntegerColumn()
  changed: number;

  @IntegerColumn()
  unchanged: number;

  @IntegerColumn()
  faulty: number;

  /** Suppliers, persons and lines that would go, or went. */
  @IntegerColumn({ default: 0 })
  removed: number;

  @CodeColumn(10, { default: 'merge' })
  details: DetailsMode;

  @BooleanColumn()
  skipFaulty: boolean;

  /** Numbers of series that applying may take: series → count. */
  @JsonColumn()
  numbers: Record<string, number>;

  @JsonColumn({ nullable: true })
  problem: ImportProblem | null;

  @InstantColumn()
  createdAt: string;

  @TextColumn(200)
  createdBy: string;

  /** User or token; their imports are nobody else's but an administrator's. */
  @IdColumn()
  createdById: string;

  @InstantColumn({ nullable: true })
  finishedAt: string | null;

  /** Who is at work on it. */
  @IdColumn({ nullable: true })
  leaseToken: string | null;

  @InstantColumn({ nullable: true })
  leaseUntil: string | null;
}

/** A piece of the file's text. */
@Entity('csv_import_part')
export class CsvImportPart {
  @IdColumn({ primary: true })
  importId: string;

  /** Bytes of UTF-8 before it. */
  @IntegerColumn({ primary: true })
  byteOffset: number;

  @LongTextColumn()
  content: string;
}

/** What the preview says of a record: every fault up to a limit, and examples of the rest. */
@Entity('csv_import_row')
@Index('csv_import_row_verdict', ['importId', 'verdict', 'line'])
export class CsvImportRow {
  @IdColumn({ primary: true })
  importId: string;

  @IntegerColumn({ primary: true })
  line: number;

  @TextColumn(200)
  recordKey: string;

  @CodeColumn(10)
  verdict: Verdict;

  @JsonColumn()
  faults: CsvFault[];

  @JsonColumn()
  changes: FieldChange[];
}

/** Which line is about which record, so that a record that comes up again is noticed however long the file is. */
@Entity('csv_import_key')
export class CsvImportKey {
  @IdColumn({ primary: true })
  importId: string;

  /** The first 24 hexadecimal digits of the key's SHA-256. */
  @CodeColumn(24, { primary: true })
  keyHash: string;

  @IntegerColumn()
  line: number;
}
