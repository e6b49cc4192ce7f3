import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
} from '@prodsys/platform';
import { Entity } from 'typeorm';

/** What was taken, once: the key that makes a resend a replay, the message as received and the answer that was given. */
@Entity('partner_receipt')
export class PartnerReceipt {
  @IdColumn({ primary: true })
  connectionId: string;

  @IdColumn({ primary: true })
  documentId: string;

  @IntegerColumn({ primary: true })
  revision: number;

  /** Of the message's content, by which another message under the same key is known. */
  @CodeColumn(64)
  contentHash: string;

  @LongTextColumn()
  message: string;

  @JsonColumn()
  answer: object;

  @InstantColumn()
  receivedAt: string;
}
