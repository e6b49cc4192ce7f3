import { documentTypes } from '@prodsys/contracts';
import {
  Flag,
  Id,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  PageQuery,
  Text,
  Whole,
} from '@prodsys/platform';

export const partnerLogLength = 20;
export const partnerHistoryLength = 50;

export class PartnerQuery extends PageQuery {
  @Optional() @Text(100) search?: string;
  @Optional() @OneOf('active', 'paused', 'stopped') state?: string;
  @Optional() @OneOf(...documentTypes) documentType?: string;
  @Optional() @OneOf('buyer', 'supplier') role?: string;
  @Optional() @OneOf('true', 'false') actionNeeded?: string;
}

export class PartnerDocumentType {
  @OneOf(...documentTypes) type: string;
  @OneOf('in', 'out') direction: string;
  @OneOf('active', 'paused', 'stopped', 'off') state: string;
}

export class PartnerAction {
  @Text(40) code: string;
  @Text(500) message: string;
}

export class ResponsiblePerson {
  @Id() id: string;
  @Text(200) name: string;
}

export class PartnerView {
  @Id() id: string;
  @Text(200) name: string;
  @OneOf('buyer', 'supplier') role: string;
  @OneOf('active', 'paused', 'stopped') state: string;
  @Nullable() @Text(40) stateReason: string | null;
  @Nullable() @Text(500) stateMessage: string | null;
  @Nullable() @Text(500) stateAdvice: string | null;
  @Nullable() @Text(500) endpoint: string | null;
  @Flag() automaticExport: boolean;
  @Nullable() @Id() contactId: string | null;
  @Nullable() @Text(200) contactName: string | null;
  @Nullable() @Text(40) contactNumber: string | null;
  @ListOf(() => PartnerDocumentType, 20) documentTypes: PartnerDocumentType[];
  @ListOf(() => PartnerAction, 20) actionNeeded: PartnerAction[];
  @OneOf('active', 'expired', 'revoked', 'refused', 'missing', 'unknown') tokenState: string;
  @Nullable() @Whole(0, 100_000) tokenDaysLeft: number | null;
  @Nullable() @Text(24) lastExchangeAt: string | null;
  @Nullable() @Text(24) lastErrorAt: string | null;
  @Whole(0, 2_000_000_000) openErrors: number;
  @ListOf(() => ResponsiblePerson, 20) responsible: ResponsiblePerson[];
  @Whole(1, 2_000_000_000) version: number;
}

export class PartnerPage {
  @ListOf(() => PartnerView, 200) items: PartnerView[];
  @Nullable() @Text(1000) nextCursor: string | null;
}

export class PartnerIdentity {
  @Nullable() @Text(20) organisationNumber: string | null;
  @Nullable() @Text(13) gln: string | null;
  @Nullable() @Text(36) instanceId: string | null;
  @Nullable() @Text(500) endpoint: string | null;
}

export class PartnerLogEntry {
  @Id() id: string;
  @Text(24) at: string;
  @OneOf('info', 'warning', 'error') level: string;
  @Nullable() @OneOf('in', 'out') direction: string | null;
  @Nullable() @Text(40) documentType: string | null;
  @Nullable() @Text(36) documentId: string | null;
  @Nullable() @Text(64) documentNumber: string | null;
  @Text(60) code: string;
  @Text(4000, { multiline: true }) message: string;
}

export class PartnerHistoryEntry {
  @Id() id: string;
  @Text(24) at: string;
  @Text(200) actor: string;
  @Text(60) action: string;
  @Text(2000) message: string;
}

export class PartnerDetail extends PartnerView {
  @Nested(() => PartnerIdentity) identity: PartnerIdentity;
  @ListOf(() => PartnerLogEntry, partnerLogLength) log: PartnerLogEntry[];
  @ListOf(() => PartnerHistoryEntry, partnerHistoryLength) history: PartnerHistoryEntry[];
}
