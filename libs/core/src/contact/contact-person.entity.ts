import { BooleanColumn, IdColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

@Entity('contact_person')
@Index('contact_person_contact', ['contactId'])
export class ContactPerson {
  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  contactId: string;

  @TextColumn(200)
  name: string;

  @TextColumn(254, { nullable: true })
  email: string | null;

  @TextColumn(40, { nullable: true })
  phone: string | null;

  @BooleanColumn()
  isDefault: boolean;

  @BooleanColumn()
  active: boolean;

  /** A partner's card has named it: it becomes inactive when the card no longer does. */
  @BooleanColumn({ default: false })
  fromCard: boolean;
}
