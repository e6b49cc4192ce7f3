import { IsBoolean, IsInt, Matches, Max, Min } from 'class-validator';
import { Currency, Day, Decimal, Line, Lines, Nullable, Part, Parts, Uuid } from './fields';
import { limits } from './limits';
import { AddressMessage, BuyerMessage, PersonMessage } from './parties';

export class PurchaseOrderLineMessage {
  @IsInt() @Min(1) @Max(1_000_000) lineNumber: number;
  /** The supplier's own article number. */
  @Line(64) articleNumber: string;
  @Nullable() @Line(64) buyerArticleNumber?: string | null;
  @Nullable() @Matches(/^[0-9]{8,14}$/) gtin?: string | null;
  @Nullable() @Line(500) description?: string | null;
  @Decimal() quantity: string;
  @Nullable() @Line(20) unit?: string | null;
  /** Without VAT, for `priceQuantity` units. */
  @Decimal() unitPrice: string;
  /** 1 when left out. */
  @Nullable() @Decimal() priceQuantity?: string | null;
  /** 0 when left out. */
  @Nullable() @Decimal() discountPercent?: string | null;
  @Nullable() @Day() requestedDeliveryDate?: string | null;
  @Nullable() @Line(500) note?: string | null;
}

export class PurchaseOrderMessage {
  /** The buyer's id of the document; with the revision the key by which a resend is known. */
  @Uuid() id: string;
  /** The buyer's order number. */
  @Line(64) number: string;
  @IsInt() @Min(1) @Max(1_000_000) revision: number;
  @Nullable() @IsBoolean() test?: boolean | null;
  @Day() orderDate: string;
  @Nullable() @Day() requestedDeliveryDate?: string | null;
  @Currency() currency: string;
  @Nullable() @Line(100) reference?: string | null;
  @Nullable() @Lines(2000) note?: string | null;
  @Part(() => BuyerMessage) buyer: BuyerMessage;
  @Nullable() @Part(() => PersonMessage) contactPerson?: PersonMessage | null;
  @Nullable() @Part(() => AddressMessage) deliveryAddress?: AddressMessage | null;
  @Parts(() => PurchaseOrderLineMessage, limits.linesPerOrder) lines: PurchaseOrderLineMessage[];
}
