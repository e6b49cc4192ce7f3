import { Currency, Day, Decimal, Nested, NotNegative, Nullable, Text, Whole } from '@prodsys/platform';
import { Address, PersonDetails } from './parties';

/** What every kind of order shows. */
export class OrderTermsView {
  @Day() orderDate: string;
  @Nullable() @Day() requestedDeliveryDate: string | null;
  @Currency() currency: string;
  @Nullable() @Text(100) reference: string | null;
  @Nullable() @Text(2000, { multiline: true }) note: string | null;
  @Nullable() @Nested(() => PersonDetails) contactPerson: PersonDetails | null;
  @Nullable() @Nested(() => Address) deliveryAddress: Address | null;
  @Whole(1, 2_000_000_000) version: number;
}

/** What every line of an order shows. */
export class OrderLineTermsView {
  @Whole(1, 1_000_000) lineNumber: number;
  @Text(500) description: string;
  @Decimal() quantity: string;
  @Text(20) unit: string;
  @Decimal() unitPrice: string;
  @NotNegative() priceQuantity: string;
  @Decimal() discountPercent: string;
  @Nullable() @Day() requestedDeliveryDate: string | null;
  @Nullable() @Text(500) note: string | null;
  /** Quantity × price ÷ price quantity less the discount, rounded half up to 2 decimals. */
  @Text(60) amount: string;
}
