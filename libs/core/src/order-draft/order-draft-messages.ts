import {
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
  Texts,
  Values,
  Whole,
} from '@prodsys/platform';
import { ArrayMinSize, Matches } from 'class-validator';
import { ListAnswer, NumberedListQuery, SortBy } from '../search/list-query';
import { OrderLineTermsView, OrderTermsView } from '../order-terms/order-terms-views';
import { Address } from '../order-terms/parties';

/** Why the line has the article it has. */
export class LineReasonView {
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
}

export class ContactEvidenceView {
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
  @Text(200) detail: string;
}

export class ContactCandidateView {
  @Id() contactId: string;
  @Text(200) name: string;
  @Texts(20, 60) reasons: string[];
  @Optional() @Whole(0, 1000) score?: number;
  @Optional() @ListOf(() => ContactEvidenceView, 20) evidence?: ContactEvidenceView[];
}

export class BuyerCardView {
  @Nullable() @Text(200) name: string | null;
  @Nullable() @Text(20) organisationNumber: string | null;
  @Nullable() @Text(20) gln: string | null;
  @Nullable() @Text(254) email: string | null;
  @Nullable() @Text(40) phone: string | null;
  @Nullable() @Nested(() => Address) address: Address | null;
}

export class OrderDraftLineView extends OrderLineTermsView {
  @Text(64) articleNumber: string;
  @Nullable() @Text(64) buyerArticleNumber: string | null;
  @Nullable() @Text(14) gtin: string | null;
  @Nullable() @Id() articleId: string | null;
  @Nullable() @Text(64) ownArticleNumber: string | null;
  @Nullable() @Text(500) ownDescription: string | null;
  @Nullable() @Decimal() ownPrice: string | null;
  /** The buyer's price against ours, in per cent of ours. */
  @Nullable() @Text(60) deviationPercent: string | null;
  @Nested(() => LineReasonView) reason: LineReasonView;
}

export class OrderDraftView extends OrderTermsView {
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
  @Nullable() @ListOf(() => ContactCandidateView, 100) candidates: ContactCandidateView[] | null;
  @Nested(() => BuyerCardView) buyer: BuyerCardView;
  @ListOf(() => FaultView, 5_000) warnings: FaultView[];
  /** There is something that a person should look at before it is approved. */
  @Flag() hasDeviations: boolean;
  /** It is open, and nobody of the team has opened this revision. */
  @Flag() unread: boolean;
  @Nullable() @Text(24) readAt: string | null;
  @Nullable() @Text(200) readBy: string | null;
  /** Sum of the lines at the customer's prices. */
  @Text(60) total: string;
  @Nullable() @Text(40) salesOrderNumber: string | null;
  @Nullable() @Id() salesOrderId: string | null;
  @Nullable() @Text(1000, { multiline: true }) rejectReason: string | null;
  @Text(24) receivedAt: string;
  @Text(24) changedAt: string;
}

export class OrderDraftDetail extends OrderDraftView {
  @ListOf(() => OrderDraftLineView, 1000) lines: OrderDraftLineView[];
}

export class OrderDraftQuery extends NumberedListQuery {
  @Optional() @SortBy('receivedAt', 'number', 'requestedDeliveryDate') sort?: string;
  @Optional() @OneOf('draft', 'approved', 'rejected', 'cancelled') state?: string;
  @Optional() @Id() contactId?: string;
  @Optional() @Id() connectionId?: string;
  @Optional() @OneOf('true', 'false') deviations?: string;
  @Optional() @OneOf('true') unread?: string;
  @Optional() @OneOf('true') undecidedCustomer?: string;
}

export class OrderDraftPage extends ListAnswer {
  @ListOf(() => OrderDraftView, 200) items: OrderDraftView[];
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

export class BulkApprovalItem {
  @Id() id: string;
  /** The version that the caller has seen. */
  @Whole(1, 2_000_000_000) version: number;
}

export class BulkApproval {
  @ArrayMinSize(1) @ListOf(() => BulkApprovalItem, 100) items: BulkApprovalItem[];
}

/** What kept a draft from being approved. */
export class ApprovalProblem {
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
  @Text(2000) detail: string;
  @ListOf(() => FaultView, 5_000) errors: FaultView[];
}

export class BulkApprovalResult {
  @Id() id: string;
  /** Null when there is no such draft. */
  @Nullable() @Text(40) number: string | null;
  @Flag() approved: boolean;
  @Nullable() @Id() salesOrderId: string | null;
  @Nullable() @Text(40) salesOrderNumber: string | null;
  @Nullable() @Nested(() => ApprovalProblem) problem: ApprovalProblem | null;
}

export class BulkApprovalAnswer {
  @ListOf(() => BulkApprovalResult, 100) items: BulkApprovalResult[];
}

export class LineParameters {
  @Id() id: string;
  /** 1 … */
  @Matches(/^[1-9][0-9]{0,6}$/) lineNumber: string;
}
