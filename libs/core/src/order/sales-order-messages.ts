import {
  Currency,
  Day,
  Decimal,
  Id,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  Text,
} from '@prodsys/platform';
import { OrderLineFields } from '../order-terms/order-line-fields';
import { OrderLineTermsView, OrderTermsView } from '../order-terms/order-terms-views';
import { Address, PersonDetails } from '../order-terms/parties';
import { ListAnswer, NumberedListQuery, SortBy } from '../search/list-query';

export class SalesOrderLineFields extends OrderLineFields {
  /** Absent: the article's sales price, when it is in the order's currency. */
  @Nullable() @Decimal() unitPrice?: string | null;
}

export class SalesOrderFields {
  /** The customer's purchase-order number. */
  @Nullable() @Text(64) referenceNumber?: string | null;
  @Optional() @Day() orderDate?: string;
  @Nullable() @Day() requestedDeliveryDate?: string | null;
  @Optional() @Currency() currency?: string;
  @Nullable() @Text(100) paymentTerms?: string | null;
  @Nullable() @Text(100) reference?: string | null;
  @Nullable() @Text(2000, { multiline: true }) note?: string | null;
  /** The customer's. Absent on creation: its default person. */
  @Nullable() @Nested(() => PersonDetails) contactPerson?: PersonDetails | null;
  @Nullable() @Nested(() => Address) deliveryAddress?: Address | null;
  @Nullable() @Nested(() => Address) invoiceAddress?: Address | null;
  @Optional() @ListOf(() => SalesOrderLineFields, 1000) lines?: SalesOrderLineFields[];
}

export class SalesOrderCreation extends SalesOrderFields {
  @Id() contactId: string;
}

export class SalesOrderLineView extends OrderLineTermsView {
  @Id() articleId: string;
  @Text(64) articleNumber: string;
}

export class SalesOrderView extends OrderTermsView {
  @Id() id: string;
  @Text(40) number: string;
  @OneOf('open', 'closed', 'cancelled') state: string;
  @Id() contactId: string;
  @Text(200) contactName: string;
  @Nullable() @Id() orderDraftId: string | null;
  @Nullable() @Text(64) referenceNumber: string | null;
  @Nullable() @Text(100) paymentTerms: string | null;
  @Nullable() @Nested(() => Address) invoiceAddress: Address | null;
  @Text(60) total: string;
  @Text(24) createdAt: string;
  @Text(24) updatedAt: string;
}

export class SalesOrderDetail extends SalesOrderView {
  @ListOf(() => SalesOrderLineView, 1000) lines: SalesOrderLineView[];
}

export class SalesOrderQuery extends NumberedListQuery {
  @Optional()
  @SortBy('createdAt', 'number', 'referenceNumber', 'orderDate', 'requestedDeliveryDate')
  sort?: string;
  @Optional() @OneOf('open', 'closed', 'cancelled') state?: string;
  @Optional() @Id() contactId?: string;
  /** First and last order date. */
  @Optional() @Day() from?: string;
  @Optional() @Day() to?: string;
}

export class SalesOrderPage extends ListAnswer {
  @ListOf(() => SalesOrderView, 200) items: SalesOrderView[];
}
