import { CodeColumn, IdColumn, InstantColumn, IntegerColumn, LongTextColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';

/** `unknown`: it went out and no answer is known, so the very same message goes out again first. */
export type OutgoingOutcome = 'unknown' | 'taken' | 'no-action' | 'refused';

/** One message about one order, exactly as it goes out. Stored before the first attempt. */
@Entity('outgoing_order')
export class OutgoingOrder {
  @IdColumn({ primary: true })
  orderId: string;

  @IntegerColumn({ primary: true })
  revision: number;

  @IdColumn()
  connectionId: string;

  @LongTextColumn()
  message: string;

  /** Of the content without the revision: other content takes a new revision. */
  @CodeColumn(64)
  contentHash: string;

  @CodeColumn(10)
  outcome: OutgoingOutcome;

  @InstantColumn()
  createdAt: string;

  @InstantColumn({ nullable: true })
  settledAt: string | null;
}
