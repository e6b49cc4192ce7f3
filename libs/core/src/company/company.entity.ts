import { CodeColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';
import type { Address } from '../order-terms/parties';

/** The company whose instance this is. One row. */
@Entity('company')
export class Company {
  @CodeColumn(10, { primary: true })
  id: 'own';

  @TextColumn(200)
  name: string;

  @CodeColumn(20, { nullable: true })
  organisationNumber: string | null;

  @CodeColumn(13, { nullable: true })
  gln: string | null;

  @TextColumn(254, { nullable: true })
  email: string | null;

  @TextColumn(40, { nullable: true })
  phone: string | null;

  @TextColumn(40, { nullable: true })
  mobile: string | null;

  @JsonColumn({ nullable: true })
  address: Address | null;

  @JsonColumn({ nullable: true })
  invoiceAddress: Address | null;

  @JsonColumn({ nullable: true })
  deliveryAddress: Address | null;

  /** The company as its own customer and supplier: orders to it are production orders. */
  @IdColumn({ nullable: true })
  contactId: string | null;

  @IntegerColumn()
  version: number;
}
