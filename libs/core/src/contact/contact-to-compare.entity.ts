import { IdColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';

/** A contact that was written and has not been held against the others since: a job looks for its duplicates. */
@Entity('contact_to_compare')
export class ContactToCompare {
  @IdColumn({ primary: true })
  contactId: string;

  /** Another one with every change, so that what changes while it is compared is compared again. */
  @IdColumn()
  mark: string;
}
