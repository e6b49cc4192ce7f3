import {
  BooleanColumn,
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  TextColumn,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import type { Address } from '../order-terms/parties';
import type { FormerNumber, ProposedChange, SharedField } from './shared-fields';

/** A company we buy from, sell to, or both. */
@Entity('contact')
@Index('contact_name', ['name', 'id'])
@Index('contact_name_order', ['nameOrder', 'id'])
@Index('contact_name_key', ['nameKey'])
@Index('contact_updated', ['updatedAt', 'id'])
@Index('contact_customer_order', ['customerNumber', 'id'])
@Index('contact_supplier_order', ['supplierNumber', 'id'])
@Index('contact_organisation', ['organisationNumber'])
@Index('contact_gln', ['gln'])
@Index('contact_customer_number', ['customerNumber'], { unique: true })
@Index('contact_supplier_number', ['supplierNumber'], { unique: true })
export class Contact {
  @IdColumn({ primary: true })
  id: string;

  @TextColumn(200)
  name: string;

  /** The name as it is compared: see name-key.ts. */
  @TextColumn(200)
  nameKey: string;

  /** The name as lists are sorted by it: see name-order.ts. */
  @TextColumn(200, { default: '' })
  nameOrder: string;

  @CodeColumn(20, { nullable: true })
  organisationNumber: string | null;

  @CodeColumn(13, { nullable: true })
  gln: string | null;

  @BooleanColumn()
  isCustomer: boolean;

  @BooleanColumn()
  isSupplier: boolean;

  @TextColumn(40, { nullable: true })
  customerNumber: string | null;

  @TextColumn(40, { nullable: true })
  supplierNumber: string | null;

  @TextColumn(254, { nullable: true })
  email: string | null;

  @TextColumn(40, { nullable: true })
  phone: string | null;

  @TextColumn(40, { nullable: true })
  mobile: string | null;

  @TextColumn(100, { nullable: true })
  category: string | null;

  @CodeColumn(2)
  language: string;

  @JsonColumn({ nullable: true })
  address: Address | null;

  @JsonColumn({ nullable: true })
  invoiceAddress: Address | null;

  @JsonColumn({ nullable: true })
  deliveryAddress: Address | null;

  @TextColumn(100, { nullable: true })
  paymentTerms: string | null;

  @CodeColumn(3, { nullable: true })
  currency: string | null;

  @LongTextColumn({ nullable: true })
  note: string | null;

  @BooleanColumn()
  active: boolean;

  /** Nobody typed it in: it came with a partner's order. */
  @BooleanColumn()
  createdByImport: boolean;

  /** What a partner's card may not change by itself: it is proposed instead. */
  @JsonColumn({ nullable: true })
  lockedFields: SharedField[] | null;

  /** What a partner's card says of locked fields, until a person has decided; what was declined stays, as declined. */
  @JsonColumn({ nullable: true })
  proposedChanges: ProposedChange[] | null;

  /** Numbers of contacts that were merged into this one: they still find it. */
  @JsonColumn({ nullable: true })
  formerNumbers: FormerNumber[] | null;

  /** The contact that this one was merged into; its numbers are there now. */
  @IdColumn({ nullable: true })
  mergedIntoId: string | null;

  @InstantColumn()
  createdAt: string;

  @InstantColumn()
  updatedAt: string;

  @IntegerColumn()
  version: number;
}
