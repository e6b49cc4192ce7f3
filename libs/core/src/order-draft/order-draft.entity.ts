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
import type { Address } from '../order-terms/parties';

export type OrderDraftState = 'draft' | 'approved' | 'rejected' | 'cancelled';

/** The company that ordered, as the order itself says it. */
export interface BuyerCard {
  name: string | null;
  organisationNumber: string | null;
  gln: string | null;
  email: string | null;
  phone: string | null;
  address: Address | null;
}

/** A contact that the buyer may be; a person decides. */
export interface ContactCandidate {
  contactId: string;
  name: string;
  /** What they have in common, as codes. */
  reasons: string[];
  /** How probable it is, in thousandths. Absent in drafts that are older than scores. */
  score?: number;
  /** What speaks for it and against it, the strongest first. Absent in drafts that are older. */
  evidence?: { code: string; params: Record<string, unknown> }[];
}

/** A customer's order as it came in. Inactive until a person approves it. */
@Entity('order_draft')
@Index('order_draft_number', ['number'], { unique: true })
@Index('order_draft_order', ['connectionId', 'test', 'orderNumber'], { unique: true })
@Index('order_draft_document', ['connectionId', 'documentId'], { unique: true })
@Index('order_draft_changed', ['connectionId', 'changedAt', 'id'])
@Index('order_draft_state', ['state', 'id'])
@Index('order_draft_deviations', ['hasDeviations', 'id'])
@Index('order_draft_state_deviations', ['state', 'hasDeviations', 'id'])
@Index('order_draft_unread', ['state', 'readAt', 'id'])
@Index('order_draft_delivery', ['requestedDeliveryDate', 'id'])
@Index('order_draft_received', ['receivedAt'])
@Index('order_draft_contact', ['contactId', 'id'])
export class OrderDraft extends OrderTerms {
  @IdColumn({ primary: true })
  id: string;

  @TextColumn(40)
  number: string;

  @CodeColumn(20)
  state: OrderDraftState;

  /** Which partner connection it came over. */
  @IdColumn({ nullable: true })
  connectionId: string | null;

  /** The sender's own id of the document. */
  @CodeColumn(36, { nullable: true })
  documentId: string | null;

  /** The customer's order number. */
  @TextColumn(64)
  orderNumber: string;

  @IntegerColumn()
  revision: number;

  @BooleanColumn()
  test: boolean;

  /** Null while undecided. */
  @IdColumn({ nullable: true })
  contactId: string | null;

  @CodeColumn(20)
  contactMatch: string;

  @JsonColumn({ nullable: true })
  candidates: ContactCandidate[] | null;

  @JsonColumn()
  buyer: BuyerCard;

  @JsonColumn()
  warnings: Fault[];

  /** There is something that a person should look at (deviations.ts). */
  @BooleanColumn({ default: false })
  hasDeviations: boolean;

  /** When somebody first opened this revision; null: nobody has. */
  @InstantColumn({ nullable: true })
  readAt: string | null;

  @TextColumn(200, { nullable: true })
  readBy: string | null;

  /** Sum of the lines at the customer's prices. */
  @CodeColumn(60, { default: '0.00' })
  total: string;

  @TextColumn(40, { nullable: true })
  salesOrderNumber: string | null;

  @IdColumn({ nullable: true })
  salesOrderId: string | null;

  @TextColumn(1000, { nullable: true })
  rejectReason: string | null;

  @InstantColumn()
  receivedAt: string;

  @InstantColumn()
  changedAt: string;

  @IntegerColumn()
  version: number;
}
