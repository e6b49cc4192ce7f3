import {
  Anything,
  Currency,
  Day,
  Decimal,
  Flag,
  Id,
  ListOf,
  Nested,
  NotNegative,
  Nullable,
  OneOf,
  Optional,
  PageQuery,
  Text,
  Whole,
} from '@prodsys/platform';
import { Address, PersonDetails } from '../order-terms/parties';
import type { LineReason } from './order-draft-line.entity';
import type { BuyerCard, ContactCandidate } from './order-draft.entity';

export class OrderDraftLineView {
  @Whole(1, 1_000_000) lineNumber: number;
  @Text(64) articleNumber: string;
  @Nullable() @Text(64) buyerArticleNumber: string | null;
  @Nullable() @Text(14) gtin: string | null;
  @Nullable() @Id() articleId: string | null;
  @Nullable() @Text(64) ownArticleNumber: string | null;
  @Nullable() @Text(500) ownDescription: string | null;
  @Text(500) description: string;
  @Decimal() quantity: string;
  @Text(20) unit: string;
  @Decimal() unitPrice: string;
  @NotNegative() priceQuantity: string;
  @Decimal() discountPercent: string;
  @Nullable() @Decimal() ownPrice: string | null;
  /** The buyer's price against ours, in per cent of ours. */
  @Nullable() @Text(60) deviationPercent: string | null;
  @Nullable() @Day() requestedDeliveryDate: string | null;
  @Nullable() @Text(500) note: string | null;
  @Anything() reason: LineReason;
  @Text(60) amount: string;
}

export class OrderDraftView {
  @Id() id: string;
  @Text(40) number: string;
  @OneOf('draft', 'approved', 'rejected', 'cancelled') state: string;
  @Nullable() @Id() connectionId: string | null;
  @Nullable() @Text(36) documentId: string | null;
  /** The customer's order number. */
  @Text(64) orderNumber: string;
  @Whole(1, 1_000_000) revision: number;
  @Flag() test: boolean;
  @Nullable() @Id() contactId: string | null;
  @Nullable() @Text(200) contactName: string | null;
  @Text(20) contactMatch: string;
  @Nullable() @Anything() candidates: ContactCandidate[] | null;
  @Anything() buyer: BuyerCard;
  @Nullable() @Nested(() => PersonDetails) contactPerson: PersonDetails | null;
  @Nullable() @Nested(() => Address) deliveryAddress: Address | null;
  @Day() orderDate: string;
  @Nullable() @Day() requestedDeliveryDate: string | null;
  @Currency() currency: string;
  @Nullable() @Text(100) reference: string | null;
  @Nullable() @Text(2000) note: string | null;
  @Anything() warnings: object[];
  @Nullable() @Text(40) salesOrderNumber: string | null;
  @Nullable() @Id() salesOrderId: string | null;
  @Nullable() @Text(1000) rejectReason: string | null;
  @Text(24) receivedAt: string;
  @Text(24) changedAt: string;
  @Whole(1, 2_000_000_000) version: number;
}

export class OrderDraftDetail extends OrderDraftView {
  @ListOf(() => OrderDraftLineView, 1000) lines: OrderDraftLineView[];
  @Text(60) total: string;
}

export class OrderDraftQuery extends PageQuery {
  /** Beginning of the draft's or the customer's order number. */
  @Optional() @Text(64) search?: string;
  @Optional() @OneOf('draft', 'approved', 'rejected', 'cancelled') state?: string;
  @Optional() @Id() contactId?: string;
}

export class OrderDraftPage {
  @ListOf(() => OrderDraftView, 200) items: OrderDraftView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

export class OrderDraftChange {
  /** The customer, chosen by a person. */
  @Id() contactId: string;
}

export class OrderDraftLineChange {
  /** Our article for this line, chosen by a person. */
  @Id() articleId: string;
}

export class Rejection {
  @Text(1000, { multiline: true }) reason: string;
}

export class LineParameters {
  @Id() id: string;
  /** 1 … */
  @Text(7) lineNumber: string;
}
