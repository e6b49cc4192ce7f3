import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
} from 'class-validator';
import { LineList, Nullable, Part, Parts } from './fields';
import { limits } from './limits';
import { CompanyCard } from './parties';

/** Something the reader should know; it does not block. */
export class WarningMessage {
  @IsString() pointer: string;
  @IsString() code: string;
  @IsOptional() @IsObject() params?: Record<string, unknown> | null;
  @Nullable() @IsString() detail?: string | null;
}

export class ContactMatchMessage {
  @IsIn(['linked', 'exact', 'created', 'undecided']) match: string;
}

/** 201: the order is a draft at the supplier. */
export class PurchaseOrderAccepted {
  /** The draft's id at the supplier. */
  @IsString() id: string;
  /** The draft's number at the supplier. */
  @IsString() number: string;
  @IsString() orderNumber: string;
  @IsInt() revision: number;
  @IsIn(['draft']) state: string;
  @Part(() => ContactMatchMessage) contact: ContactMatchMessage;
  @Parts(() => WarningMessage, 5_000) warnings: WarningMessage[];
}

/** 202: taken note of, no draft. */
export class PurchaseOrderNotForwarded {
  @IsIn(['connection-not-active', 'document-type-not-accepted', 'only-test-orders']) reason: string;
  @IsString() message: string;
}

/** What would happen to the order; nothing has been stored. */
export class PurchaseOrderVerdict {
  @IsString() orderNumber: string;
  @IsInt() revision: number;
  @Part(() => ContactMatchMessage) contact: ContactMatchMessage;
  @Parts(() => WarningMessage, 5_000) warnings: WarningMessage[];
}

export class PurchaseOrderBatch {
  /** At most 200 orders and 4,000 lines; each order stands or falls alone. */
  @IsArray() @ArrayMaxSize(limits.ordersPerBatch) items: unknown[];
}

export class BatchItem {
  @IsInt() status: number;
  /** What the order would have been answered alone, a problem document included. */
  @IsObject() body: object;
  /** The same message had been taken before. */
  @IsOptional() @IsBoolean() replayed?: true;
}

/** One answer per order, in order. */
export class PurchaseOrderBatchAnswer {
  @Parts(() => BatchItem, limits.ordersPerBatch) items: BatchItem[];
}

export class OrderLineStatus {
  @IsInt() lineNumber: number;
  @IsString() articleNumber: string;
  @IsString() quantity: string;
  @IsString() unitPrice: string;
  @IsBoolean() resolved: boolean;
}

/** The supplier's view of one of the buyer's orders. */
export class PurchaseOrderStatus {
  @IsString() id: string;
  @IsString() documentId: string;
  @IsString() number: string;
  @IsString() orderNumber: string;
  @IsInt() revision: number;
  @IsBoolean() test: boolean;
  @IsIn(['draft', 'approved', 'rejected', 'cancelled']) state: string;
  @Nullable() @IsString() salesOrderNumber?: string | null;
  @Nullable() @IsString() rejectReason?: string | null;
  @IsString() changedAt: string;
  @Parts(() => OrderLineStatus, limits.linesPerOrder) lines: OrderLineStatus[];
}

export class PurchaseOrderStatusPage {
  @Parts(() => PurchaseOrderStatus, 200) items: PurchaseOrderStatus[];
  @Nullable() @IsString() nextCursor: string | null;
  /** For `since` in the next round; opaque. */
  @IsString() mark: string;
}

export class ArticleLookup {
  @LineList(limits.numbersPerLookup, 64) numbers: string[];
}

export class ArticleMatchMessage {
  @IsString() number: string;
  @IsString() description: string;
  @IsString() unit: string;
  @Nullable() @IsString() price: string | null;
  @IsString() priceQuantity: string;
  @IsString() currency: string;
  @Nullable() @IsString() gtin: string | null;
  @IsBoolean() active: boolean;
}

export class ArticleLookupItem {
  @IsString() number: string;
  @Nullable() @Part(() => ArticleMatchMessage) match: ArticleMatchMessage | null;
}

export class ArticleLookupAnswer {
  @Parts(() => ArticleLookupItem, limits.numbersPerLookup) items: ArticleLookupItem[];
}

/** Who answers. */
export class PartnerMessage {
  @Part(() => CompanyCard) company: CompanyCard;
  @IsString() instanceId: string;
  @IsString() version: string;
  @IsArray() @IsString({ each: true }) features: string[];
  @IsArray() @IsString({ each: true }) scopes: string[];
  @Nullable() @IsString() tokenExpiresAt: string | null;
  @IsIn(['active', 'paused', 'stopped']) connectionState: string;
  @IsArray() @IsString({ each: true }) acceptedDocumentTypes: string[];
}

export class BuyerContactAnswer {
  @IsIn(['linked', 'exact', 'created', 'undecided']) match: string;
  @Part(() => CompanyCard) card: CompanyCard;
}
