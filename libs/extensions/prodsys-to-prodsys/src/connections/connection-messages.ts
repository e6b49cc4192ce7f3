import {
  Flag,
  Id,
  Ids,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  PageQuery,
  Text,
  Texts,
  Whole,
} from '@prodsys/platform';

export class ConnectionCreation {
  /** Our own part: `buyer` when an endpoint is given. */
  @Optional() @OneOf('buyer', 'supplier') role?: 'buyer' | 'supplier';
  /** As buyer: the supplier. As supplier: the customer, or nobody until the first order. */
  @Nullable() @Id() contactId?: string | null;
  @Nullable() @Text(200) name?: string | null;
  @Nullable() @Text(500) endpoint?: string | null;
  @Nullable() @Text(200) token?: string | null;
  @Optional() @Flag() automaticExport?: boolean;
  @Optional() @OneOf('active', 'paused') state?: 'active' | 'paused';
  @Optional() @Texts(20, 40) acceptedDocumentTypes?: string[];
}

export class ConnectionChange {
  @Nullable() @Id() contactId?: string | null;
  @Optional() @Text(200) name?: string;
  @Optional() @Text(500) endpoint?: string;
  @Optional() @Text(200) token?: string;
  @Optional() @Flag() automaticExport?: boolean;
  @Optional() @OneOf('active', 'paused') state?: 'active' | 'paused';
  @Optional() @Texts(20, 40) acceptedDocumentTypes?: string[];
  @Optional() @Ids(20) responsibleUserIds?: string[];
}

/** What the partner said of itself the last time it was asked. */
export class PartnerInfoView {
  @Text(200, { min: 0 }) name: string;
  @Text(200, { min: 0 }) instanceId: string;
  @Text(200, { min: 0 }) version: string;
  @Texts(100, 200) features: string[];
  @Texts(100, 200) scopes: string[];
  @Nullable() @Text(200) tokenExpiresAt: string | null;
  @Texts(100, 200) acceptedDocumentTypes: string[];
  @Text(200, { min: 0 }) connectionState: string;
  @Text(24) readAt: string;
}

export class ConnectionView {
  @Id() id: string;
  @OneOf('buyer', 'supplier') role: string;
  @Text(200) name: string;
  @OneOf('active', 'paused', 'stopped') state: string;
  @Nullable() @Text(40) stateReason: string | null;
  @Nullable() @Id() contactId: string | null;
  @Nullable() @Text(36) partnerInstanceId: string | null;
  @Nullable() @Text(500) endpoint: string | null;
  @Flag() hasToken: boolean;
  @Flag() automaticExport: boolean;
  @Texts(20, 40) acceptedDocumentTypes: string[];
  @Texts(20, 36) responsibleUserIds: string[];
  @Nullable() @Nested(() => PartnerInfoView) partner: PartnerInfoView | null;
  @Whole(0, 1_000_000) failures: number;
  @Nullable() @Text(24) resumeAt: string | null;
  @Text(24) createdAt: string;
  @Whole(1, 2_000_000_000) version: number;
}

export class ConnectionQuery extends PageQuery {
  @Optional() @OneOf('buyer', 'supplier') role?: string;
  @Optional() @OneOf('active', 'paused', 'stopped') state?: string;
}

export class ConnectionPage {
  @ListOf(() => ConnectionView, 200) items: ConnectionView[];
  @Nullable() @Text(500) nextCursor: string | null;
}

export class ConnectionTestStep {
  @Text(40) step: string;
  @OneOf('ok', 'warning', 'failed', 'skipped') state: string;
  @Text(500) message: string;
  @Nullable() @Text(500) advice: string | null;
}

/** One of a fixed set of codes; nothing else of what the other end said. */
export class ConnectionTest {
  @Text(40) result: string;
  @Text(500) message: string;
  @Nullable() @Nested(() => PartnerInfoView) partner: PartnerInfoView | null;
  @ListOf(() => ConnectionTestStep, 20) steps: ConnectionTestStep[];
}
