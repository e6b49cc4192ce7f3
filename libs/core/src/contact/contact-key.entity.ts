import { IdColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';

/** A key that a contact is found by when a card is matched, and the contact. What the keys are, the feature decides. */
@Entity('contact_key')
@Index('contact_key_contact', ['contactId', 'matchKey'])
export class ContactKey {
  @TextColumn(60, { primary: true })
  matchKey: string;

  @IdColumn({ primary: true })
  contactId: string;
}
