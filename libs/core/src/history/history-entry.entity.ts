import { CodeColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import type { FieldChange } from './changes-between';

export type RecordKind = 'company' | 'contact' | 'article' | 'purchase-order' | 'order-draft' | 'order';

/** How the change came: typed in, from a file, from a partner, or by a rule of the instance itself. */
export type ChangeSource = 'person' | 'import' | 'partner' | 'system';

/** One change of one record: who, when, how, and each field from what to what. Append only. */
@Entity('history')
@Index('history_record', ['recordId', 'id'])
export class HistoryEntry {
  @IdColumn({ primary: true })
  id: string;

  @CodeColumn(20)
  register: RecordKind;

  @IdColumn()
  recordId: string;

  @InstantColumn()
  at: string;

  /** User name or token name; for a partner the name of its connection, `system` for what runs by itself. */
  @TextColumn(200)
  actor: string;

  @CodeColumn(20)
  source: ChangeSource;

  /** `created`, `changed`, or the name of an action such as `released`. */
  @CodeColumn(40)
  action: string;

  @JsonColumn()
  changes: FieldChange[];
}
