import type { SharedField } from '@prodsys/core';
import { CodeColumn, IdColumn, InstantColumn, IntegerColumn, JsonColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';

/**
 * How far the two cards of a connection have come. Nothing of the cards themselves is kept: the contact has what it
 * took over, and while it has not changed since (`contactVersion`) nothing has to be looked at.
 */
@Entity('contact_sync')
export class ContactSync {
  @IdColumn({ primary: true })
  connectionId: string;

  /** The partner's card that the contact has taken over: its ETag at the buyer, the mark we gave it at the supplier. */
  @CodeColumn(120, { nullable: true })
  receivedTag: string | null;

  /** The contact that took it over, and how it was then. Null: nobody yet, a person decides who it is. */
  @IdColumn({ nullable: true })
  contactId: string | null;

  @IntegerColumn({ nullable: true })
  contactVersion: number | null;

  /** What the card spoke of. */
  @JsonColumn()
  said: SharedField[];

  /** Our own card as the partner last took it: its hash, and the mark that the partner answered. */
  @CodeColumn(64, { nullable: true })
  sentHash: string | null;

  @CodeColumn(120, { nullable: true })
  sentTag: string | null;

  /** Why it does not go on, told once. */
  @CodeColumn(60, { nullable: true })
  failure: string | null;

  /** When the partner's card last changed something here. */
  @InstantColumn({ nullable: true })
  changedAt: string | null;
}
