import {
  BooleanColumn,
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  type Fault,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import { OrderTerms } from '../order-terms/order-terms.entity';
import type { Address, PersonDetails } from '../order-terms/parties';

export type PurchaseOrderState =
  'draft' | 'released' | 'sent' | 'answered' | 'received' | 'closed' | 'cancelled';

/** Empty (null) until the receiver has taken the document; only empty ones are sent. */
export type DocumentStatus = 'TRANSMITTED' | 'NO_ACTION' | null;

/** Why the last attempt did not succeed, kept until one does. */
export interface DeliveryProblem {
  code: string;
  params: Record<string, unknown>;
  errors: Fault[];
  at: string;
}

@Entity('purchase_order')
@Index('purchase_order_number', ['number'], { unique: true })
@Index('purchase_order_supplier', ['supplierContactId', 'id'])
@Index('purchase_order_waiting', ['supplierContactId', 'status', 'waitingSince', 'id'])
@Index('purchase_order_state', ['state', 'id'])
@Index('purchase_order_status', ['status', 'id'])
@Index('purchase_order_date', ['orderDate', 'id'])
@Index('purchase_order_delivery', ['requestedDeliveryDate', 'id'])
@Index('purchase_order_transmitted', ['transmittedAt'])
@Index('purchase_order_lease', ['leaseToken'])
export class PurchaseOrder extends OrderTerms {
  @IdColumn({ primary: true })
  id: string;

  @TextColumn(64)
  number: string;

  @CodeColumn(20)
  state: PurchaseOrderState;

  @IdColumn()
  supplierContactId: string;

  /** Whom we talk to at the supplier. `contactPerson` is ours, and travels with the order. */
  @JsonColumn({ nullable: true })
  supplierPerson: PersonDetails | null;

  @JsonColumn({ nullable: true })
  invoiceAddress: Address | null;

  @TextColumn(100, { nullable: true })
  paymentTerms: string | null;

  /** Sum of the lines. Text: a line may be larger than any decimal column. */
  @CodeColumn(60, { default: '0.00' })
  total: string;

  @InstantColumn()
  createdAt: string;

  @InstantColumn()
  updatedAt: string;

  @IntegerColumn()
  version: number;

  // Where the document stands on its way to the supplier. Changed by whoever sends it, not by editors.

  @CodeColumn(20, { nullable: true })
  status: DocumentStatus;

  /** Set when a person exports the order, or the connection exports by itself: scheduled runs send waiting orders only. */
  @InstantColumn({ nullable: true })
  waitingSince: string | null;

  /** A message went out and no answer is known: the partner may have the order already. */
  @BooleanColumn()
  inDoubt: boolean;

  @IntegerColumn()
  attempts: number;

  @InstantColumn({ nullable: true })
  lastAttemptAt: string | null;

  /** Null: at the next run. */
  @InstantColumn({ nullable: true })
  nextAttemptAt: string | null;

  @JsonColumn({ nullable: true })
  lastError: DeliveryProblem | null;

  /** A page of the partner's where a person can see what is wrong. */
  @TextColumn(500, { nullable: true })
  errorUrl: string | null;

  /** When the responsible people were told that this order does not get through. */
  @InstantColumn({ nullable: true })
  reportedAt: string | null;

  @InstantColumn({ nullable: true })
  transmittedAt: string | null;

  @TextColumn(64, { nullable: true })
  partnerDraftNumber: string | null;

  /** Who is sending it at the moment. */
  @IdColumn({ nullable: true })
  leaseToken: string | null;

  @InstantColumn({ nullable: true })
  leaseUntil: string | null;
}
