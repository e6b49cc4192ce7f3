import {
  CodeColumn,
  DateColumn,
  DecimalColumn,
  JsonColumn,
  LongTextColumn,
  TextColumn,
} from '@prodsys/platform';
import type { Address, PersonDetails } from './parties';

/** What every kind of order says: when, in which currency, for whom, where to. */
export abstract class OrderTerms {
  @DateColumn()
  orderDate: string;

  @DateColumn({ nullable: true })
  requestedDeliveryDate: string | null;

  @CodeColumn(3)
  currency: string;

  @TextColumn(100, { nullable: true })
  reference: string | null;

  @LongTextColumn({ nullable: true })
  note: string | null;

  @JsonColumn({ nullable: true })
  contactPerson: PersonDetails | null;

  @JsonColumn({ nullable: true })
  deliveryAddress: Address | null;
}

/** What every line of an order says: what, how much, at which price. */
export abstract class OrderLineTerms {
  @TextColumn(500)
  description: string;

  @DecimalColumn()
  quantity: string;

  @TextColumn(20)
  unit: string;

  /** Without VAT, for `priceQuantity` units. */
  @DecimalColumn()
  unitPrice: string;

  @DecimalColumn()
  priceQuantity: string;

  @DecimalColumn()
  discountPercent: string;

  @DateColumn({ nullable: true })
  requestedDeliveryDate: string | null;

  @TextColumn(500, { nullable: true })
  note: string | null;
}
