import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '../database/columns';

export type LogLevel = 'info' | 'warning' | 'error';

/** What a partner answered, without what is secret or long. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One thing that happened between this instance and a partner. Append only. */
@Entity('integration_log')
@Index('integration_log_at', ['at', 'id'])
@Index('integration_log_level', ['level', 'at', 'id'])
@Index('integration_log_partner', ['partner', 'at', 'id'])
@Index('integration_log_document_at', ['documentNumber', 'at', 'id'])
@Index('integration_log_connection', ['connectionId', 'level', 'at', 'id'])
@Index('integration_log_trace', ['traceId'])
export class IntegrationLogEntry {
  @IdColumn({ primary: true })
  id: string;

  @InstantColumn()
  at: string;

  @CodeColumn(10)
  level: LogLevel;

  @CodeColumn(10, { nullable: true })
  direction: 'in' | 'out' | null;

  /** The partner's name as it was then. */
  @TextColumn(200, { nullable: true })
  partner: string | null;

  @IdColumn({ nullable: true })
  connectionId: string | null;

  @CodeColumn(40, { nullable: true })
  documentType: string | null;

  @IdColumn({ nullable: true })
  documentId: string | null;

  @TextColumn(64, { nullable: true })
  documentNumber: string | null;

  @CodeColumn(60)
  code: string;

  @JsonColumn()
  params: Record<string, unknown>;

  @CodeColumn(32, { nullable: true })
  traceId: string | null;

  /** To a message of ours. Read for one entry at a time: lists do without. */
  @JsonColumn({ nullable: true, select: false })
  answer: KeptAnswer | null;
}
