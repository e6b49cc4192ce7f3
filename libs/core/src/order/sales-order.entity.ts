import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import { OrderTerms } from '../order-terms/order-terms.entity';
import type { Address } from '../order-terms/parties';

export type SalesOrderState = 'open' | 'closed' | 'cancelled';

/** An approved order of a customer. */
@Entity('sales_order')
@Index('sales_order_number', ['number'], { unique: true })
@Index('sales_order_state', ['state', 'id'])
@Index('sales_order_date', ['orderDate', 'id'])
@Index('sales_order_delivery', ['requestedDeliveryDate', 'id'])
@Index('sales_order_reference', ['referenceNumber', 'id'])
@Index('sales_order_contact', ['contactId', 'id'])
export class SalesOrder extends OrderTerms {
  @IdColumn({ primary: true })
  id: string;

  @TextColumn(40)
  number: string;

  @CodeColumn(20)
  state: SalesOrderState;

  @IdColumn()
  contactId: string;

  @IdColumn({ nullable: true })
  orderDraftId: string | null;

  /** The customer's purchase-order number. */
  @TextColumn(64, { nullable: true })
  referenceNumber: string | null;

  @JsonColumn({ nullable: true })
  invoiceAddress: Address | null;

  @TextColumn(100, { nullable: true })
  paymentTerms: string | null;

  /** Sum of the lines. Text: a line may be larger than any decimal column. */
  @CodeColumn(60)
  total: string;

  @InstantColumn()
  createdAt: string;

  @InstantColumn()
  updatedAt: string;

  @IntegerColumn()
  version: number;
}
