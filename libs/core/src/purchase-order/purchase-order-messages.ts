import {
  Currency,
  Day,
  Decimal,
  FaultView,
  Flag,
  Id,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  Text,
  Values,
  Whole,
} from '@prodsys/platform';
import { OrderLineFields } from '../order-terms/order-line-fields';
import { OrderLineTermsView, OrderTermsView } from '../order-terms/order-terms-views';
import { Address, PersonDetails } from '../order-terms/parties';
import { ListAnswer, NumberedListQuery, SortBy } from '../search/list-query';
import type { DocumentStatus, PurchaseOrderState } from './purchase-order.entity';

export class PurchaseOrderLineFields extends OrderLineFields {
  @Nullable() @Text(64) supplierArticleNumber?: string | null;
  /** Absent: the price that is known of the supplier or the article, when it is in the order's currency. */
  @Nullable() @Decimal() unitPrice?: string | null;
}

/** What creation and change have in common. */
class PurchaseOrderDetails {
  @Optional() @Text(64) number?: string;
  @Optional() @Day() orderDate?: string;
  @Nullable() @Day() requestedDeliveryDate?: string | null;
  @Optional() @Currency() currency?: string;
  @Nullable() @Text(100) reference?: string | null;
  @Nullable() @Text(2000, { multiline: true }) note?: string | null;
  @Nullable() @Text(100) paymentTerms?: string | null;
  /** Ours, who answers for the order; it travels with it. Absent: the default person of the own company. */
  @Nullable() @Nested(() => PersonDetails) contactPerson?: PersonDetails | null;
  /** The supplier's. Absent: its default person. */
  @Nullable() @Nested(() => PersonDetails) supplierPerson?: PersonDetails | null;
  @Nullable() @Nested(() => Address) deliveryAddress?: Address | null;
  @Nullable() @Nested(() => Address) invoiceAddress?: Address | null;
  @Optional() @ListOf(() => PurchaseOrderLineFields, 1000) lines?: PurchaseOrderLineFields[];
}

export class PurchaseOrderFields extends PurchaseOrderDetails {
  @Optional() @Id() supplierContactId?: string;
}

export class PurchaseOrderCreation extends PurchaseOrderDetails {
  @Id() supplierContactId: string;
  /** `draft` unless said otherwise; only released orders are sent. */
  @Optional() @OneOf('draft', 'released') state?: PurchaseOrderState;
}

export class PurchaseOrderLineView extends OrderLineTermsView {
  @Nullable() @Id() articleId: string | null;
  @Nullable() @Text(64) articleNumber: string | null;
  /** What will be sent: the line's own, else the article's for this supplier. */
  @Nullable() @Text(64) supplierArticleNumber: string | null;
}

/** Why the last try did not succeed. */
export class DeliveryProblemView {
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
  /** The code's text in the reader's language. */
  @Text(4000, { multiline: true }) message: string;
  @ListOf(() => FaultView, 5_000) errors: FaultView[];
  @Text(24) at: string;
}

export class PurchaseOrderView extends OrderTermsView {
  @Id() id: string;
  @Text(64) number: string;
  @OneOf('draft', 'released', 'sent', 'answered', 'received', 'closed', 'cancelled') state: string;
  @Id() supplierContactId: string;
  @Text(200) supplierName: string;
  @Nullable() @Text(100) paymentTerms: string | null;
  @Nullable() @Nested(() => PersonDetails) supplierPerson: PersonDetails | null;
  @Nullable() @Nested(() => Address) invoiceAddress: Address | null;
  /** Sum of the lines. */
  @Text(60) total: string;
  @Nullable() @OneOf('TRANSMITTED', 'NO_ACTION') status: DocumentStatus;
  @Nullable() @Text(24) waitingSince: string | null;
  /** A message went out and no answer is known: the partner may have the order already. */
  @Flag() inDoubt: boolean;
  @Whole(0, 1_000_000) attempts: number;
  @Nullable() @Text(24) lastAttemptAt: string | null;
  @Nullable() @Text(24) nextAttemptAt: string | null;
  @Nullable() @Nested(() => DeliveryProblemView) lastError: DeliveryProblemView | null;
  @Nullable() @Text(500) errorUrl: string | null;
  @Nullable() @Text(24) reportedAt: string | null;
  @Nullable() @Text(24) transmittedAt: string | null;
  @Nullable() @Text(64) partnerDraftNumber: string | null;
  @Text(24) createdAt: string;
  @Text(24) updatedAt: string;
}

export class PurchaseOrderDetail extends PurchaseOrderView {
  @ListOf(() => PurchaseOrderLineView, 1000) lines: PurchaseOrderLineView[];
}

export class PurchaseOrderQuery extends NumberedListQuery {
  @Optional() @SortBy('createdAt', 'number', 'orderDate', 'requestedDeliveryDate') sort?: string;
  @Optional()
  @OneOf('draft', 'released', 'sent', 'answered', 'received', 'closed', 'cancelled')
  state?: string;
  @Optional() @OneOf('EMPTY', 'TRANSMITTED', 'NO_ACTION') status?: string;
  @Optional() @OneOf('true', 'false') waiting?: string;
  @Optional() @OneOf('true') failed?: string;
  @Optional() @Id() supplierContactId?: string;
  /** First and last order date. */
  @Optional() @Day() from?: string;
  @Optional() @Day() to?: string;
}

export class PurchaseOrderPage extends ListAnswer {
  @ListOf(() => PurchaseOrderView, 200) items: PurchaseOrderView[];
}
