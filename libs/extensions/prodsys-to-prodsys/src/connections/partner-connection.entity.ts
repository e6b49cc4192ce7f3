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

/** `stopped`: a fault that only a person can mend, named in `stateReason`. */
export type ConnectionState = 'active' | 'paused' | 'stopped';

/** What the partner said of itself the last time it was asked. */
export interface PartnerInfo {
  name: string;
  instanceId: string;
  version: string;
  features: string[];
  scopes: string[];
  tokenExpiresAt: string | null;
  acceptedDocumentTypes: string[];
  connectionState: string;
  readAt: string;
}

/** One relation to one partner. At the buyer it knows the way to the supplier, at the supplier whose orders come in. */
@Entity('partner_connection')
@Index('partner_connection_supplier', ['supplierContactId'], { unique: true })
@Index('partner_connection_customer', ['customerContactId'])
@Index('partner_connection_customer_instance', ['customerInstanceId'], { unique: true })
export class PartnerConnection {
  @IdColumn({ primary: true })
  id: string;

  /** Our own part in it. */
  @CodeColumn(10)
  role: 'buyer' | 'supplier';

  @TextColumn(200)
  name: string;

  @CodeColumn(10)
  state: ConnectionState;

  @CodeColumn(40, { nullable: true })
  stateReason: string | null;

  // As buyer

  @IdColumn({ nullable: true })
  supplierContactId: string | null;

  @TextColumn(500, { nullable: true })
  endpoint: string | null;

  @LongTextColumn({ nullable: true })
  sealedToken: string | null;

  @BooleanColumn()
  automaticExport: boolean;

  @JsonColumn({ nullable: true })
  partnerInfo: PartnerInfo | null;

  /** The supplier's instance, as it last named itself. */
  @IdColumn({ nullable: true })
  supplierInstanceId: string | null;

  /** Failures in a row of the connection as a whole, and when it is tried again. */
  @IntegerColumn()
  failures: number;

  @InstantColumn({ nullable: true })
  resumeAt: string | null;

  // As supplier

  /** The customer whose orders come over this connection; found or made with the first order. */
  @IdColumn({ nullable: true })
  customerContactId: string | null;

  /**
   * The buyer's instance, pinned with the first order; another one is refused. Unique: a second connection of the same
   * buyer would take its orders a second time.
   */
  @IdColumn({ nullable: true })
  customerInstanceId: string | null;

  @JsonColumn()
  acceptedDocumentTypes: string[];

  /** Who looks after it, of our own people. */
  @JsonColumn({ nullable: true })
  responsibleUserIds: string[] | null;

  @InstantColumn()
  createdAt: string;

  @IntegerColumn()
  version: number;
}
