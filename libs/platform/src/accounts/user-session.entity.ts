import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn } from '../database/columns';

/** A signed-in person. The row is the session; the cookie holds only what finds it. Kept after its end for a while. */
@Entity('user_session')
@Index('user_session_user', ['userId'])
@Index('user_session_created', ['createdAt', 'id'])
export class UserSession {
  /** SHA-256 of the cookie's value. */
  @CodeColumn(64, { primary: true })
  id: string;

  @IdColumn()
  userId: string;

  @InstantColumn()
  createdAt: string;

  @InstantColumn()
  lastSeenAt: string;

  /** By sign-out, a new password or deactivation; one that fell asleep or grew old has ended without it. */
  @InstantColumn({ nullable: true })
  endedAt: string | null;
}
