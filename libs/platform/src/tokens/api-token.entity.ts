import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '../database/columns';

@Entity('api_token')
@Index('api_token_public', ['publicId'], { unique: true })
@Index('api_token_connection', ['connectionId'])
export class ApiToken {
  @IdColumn({ primary: true })
  id: string;

  /** The part of the token that finds this row; not secret. */
  @CodeColumn(16)
  publicId: string;

  /** SHA-256 of the whole token. */
  @CodeColumn(64)
  hash: string;

  @TextColumn(200)
  name: string;

  @JsonColumn()
  scopes: string[];

  /** Whose token it is: a partner connection, or nobody's for instance tokens. */
  @IdColumn({ nullable: true })
  connectionId: string | null;

  @InstantColumn()
  createdAt: string;

  /** User name or token name; unknown for the oldest ones. */
  @TextColumn(200, { nullable: true })
  createdBy: string | null;

  @InstantColumn({ nullable: true })
  expiresAt: string | null;

  @InstantColumn({ nullable: true })
  revokedAt: string | null;

  @InstantColumn({ nullable: true })
  lastUsedAt: string | null;
}
