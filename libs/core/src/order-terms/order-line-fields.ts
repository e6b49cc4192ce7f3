import { Day, Decimal, Id, NotNegative, Nullable, Optional, Text, Whole } from '@prodsys/platform';

/** What a line of any order may say when it is written. What it leaves out is filled in from its article. */
export abstract class OrderLineFields {
  /** Absent: 1, 2, 3 … in the order given. */
  @Optional() @Whole(1, 1_000_000) lineNumber?: number;
  /** Our article: by id or by number. */
  @Nullable() @Id() articleId?: string | null;
  @Nullable() @Text(64) articleNumber?: string | null;
  @Nullable() @Text(500) description?: string | null;
  @Decimal() quantity: string;
  @Nullable() @Text(20) unit?: string | null;
  @Optional() @NotNegative() priceQuantity?: string;
  @Optional() @Decimal() discountPercent?: string;
  @Nullable() @Day() requestedDeliveryDate?: string | null;
  @Nullable() @Text(500) note?: string | null;
}
