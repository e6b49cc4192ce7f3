import { IdColumn, InstantColumn, IntegerColumn, JsonColumn, TextColumn } from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import type { RowChange } from './row-change';

/** Two contacts that a person said are one company. */
@Entity('contact_merge')
@Index('contact_merge_kept', ['keptId', 'id'])
@Index('contact_merge_other', ['otherId', 'id'])
export class ContactMerge {
  @IdColumn({ primary: true })
  id: string;

  @InstantColumn()
  at: string;

  @TextColumn(200)
  actor: string;

  @IdColumn()
  keptId: string;

  @TextColumn(200)
  keptName: string;

  @IdColumn()
  otherId: string;

  @TextColumn(200)
  otherName: string;

  /** Table → how many rows now speak of the contact that stays. */
  @JsonColumn()
  moved: Record<string, number>;

  @InstantColumn({ nullable: true })
  undoneAt: string | null;

  @TextColumn(200, { nullable: true })
  undoneBy: string | null;
}

/** What a merge did to rows, some hundred at a time, in the order it did it. Goes when the merge is undone. */
@Entity('contact_merge_part')
export class ContactMergePart {
  @IdColumn({ primary: true })
  mergeId: string;

  @IntegerColumn({ primary: true })
  part: number;

  @JsonColumn()
  changes: RowChange[];
}
