import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@prodsys/platform';
import { Entity, Index } from 'typeorm';
import type { MatchReason } from '../compare/compare-cards';

/** Two contacts that are likely one company, or that a person has said are not. */
@Entity('contact_duplicate')
@Index('contact_duplicate_pair', ['leftId', 'rightId'], { unique: true })
@Index('contact_duplicate_right', ['rightId'])
@Index('contact_duplicate_score', ['state', 'score', 'id'])
export class ContactDuplicate {
  @IdColumn({ primary: true })
  id: string;

  /** The older of the two: its id is the smaller. */
  @IdColumn()
  leftId: string;

  @IdColumn()
  rightId: string;

  /** How probable it is that they are one, in thousandths. */
  @IntegerColumn()
  score: number;

  @JsonColumn()
  reasons: MatchReason[];

  /** `open`, or `dismissed`: a person has said that they are two. */
  @CodeColumn(20)
  state: 'open' | 'dismissed';

  @TextColumn(200, { nullable: true })
  dismissedBy: string | null;

  @InstantColumn({ nullable: true })
  dismissedAt: string | null;
}
