import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn } from '../database/columns';

/** A signed-in person. The row is the session; the cookie holds only what finds it. */
@Entity('user_session')
@Index('user_session_user', ['userId'])
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
}
