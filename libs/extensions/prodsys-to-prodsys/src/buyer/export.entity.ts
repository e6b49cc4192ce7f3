import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  type Fault,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

/** One press of "Eksporter". */
@Entity('export_run')
export class ExportRun {
  @IdColumn({ primary: true })
  id: string;

  @TextColumn(200)
  startedBy: string;

  @InstantColumn()
  startedAt: string;

  @IntegerColumn()
  total: number;
}

export interface ExportProblem {
  code: string;
  params: Record<string, unknown>;
  errors: Fault[];
  errorUrl: string | null;
}

/** What became of one order of it. */
@Entity('export_item')
@Index('export_item_order', ['orderId', 'state'])
export class ExportItem {
  @IdColumn({ primary: true })
  exportId: string;

  @IdColumn({ primary: true })
  orderId: string;

  @TextColumn(64)
  number: string;

  @CodeColumn(20)
  state: 'pending' | 'TRANSMITTED' | 'NO_ACTION' | 'failed';

  @JsonColumn({ nullable: true })
  problem: ExportProblem | null;
}
