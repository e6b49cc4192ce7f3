import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  TextColumn,
  type Fault,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

/** A refused order and its error page: one, however often the order is tried again. */
@Entity('partner_refusal')
@Index('partner_refusal_page', ['pageKey'], { unique: true })
export class PartnerRefusal {
  @IdColumn({ primary: true })
  connectionId: string;

  @IdColumn({ primary: true })
  documentId: string;

  /** The unguessable part of the page's address. */
  @CodeColumn(43)
  pageKey: string;

  @TextColumn(64, { nullable: true })
  orderNumber: string | null;

  @LongTextColumn()
  message: string;

  @CodeColumn(60)
  code: string;

  @JsonColumn()
  faults: Fault[];

  @IntegerColumn()
  attempts: number;

  @InstantColumn()
  refusedAt: string;

  @InstantColumn()
  expiresAt: string;

  /** Set when the order got through after all. */
  @InstantColumn({ nullable: true })
  resolvedAt: string | null;
}
