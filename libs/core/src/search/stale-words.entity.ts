import { IdColumn, InstantColumn } from '@prodsys/platform';
import { Entity } from 'typeorm';

/** A contact whose name has changed: its orders are still found under the old one until the job has been there. */
@Entity('stale_words')
export class StaleWords {
  @IdColumn({ primary: true })
  contactId: string;

  @InstantColumn()
  since: string;
}
