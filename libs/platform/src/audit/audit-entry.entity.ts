import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '../database/columns';

/** Who did what that matters for trust: log-ins, tokens, endpoints, switches, exports, approvals. Append only. */
@Entity('audit')
@Index('audit_at', ['at', 'id'])
@Index('audit_actor', ['actor', 'at', 'id'])
@Index('audit_action', ['action', 'at', 'id'])
@Index('audit_object', ['objectId', 'at', 'id'])
export class AuditEntry {
  @IdColumn({ primary: true })
  id: string;

  @InstantColumn()
  at: string;

  /** User name or token name; `system` for what runs by itself. */
  @TextColumn(200)
  actor: string;

  @CodeColumn(60)
  action: string;

  @CodeColumn(36, { nullable: true })
  objectId: string | null;

  @JsonColumn()
  params: Record<string, unknown>;
}
