import type { EntityManager } from 'typeorm';
import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import { IntegrationLogEntry, type KeptAnswer, type LogLevel } from './integration-log-entry.entity';

export interface LogLine {
  level: LogLevel;
  /** Registered with `registerTexts`; shown in the reader's language. */
  code: string;
  params?: Record<string, unknown>;
  direction?: 'in' | 'out';
  partner?: string | null;
  connectionId?: string | null;
  documentType?: string;
  documentId?: string;
  documentNumber?: string;
  traceId?: string;
  answer?: KeptAnswer | null;
}

/** Writes in the caller's transaction, so that the log tells what was committed. Never pass a credential. */
export async function writeLog(manager: EntityManager, now: Date, lines: LogLine[]): Promise<void> {
  const at = now.toISOString();
  await insertRows(
    manager,
    IntegrationLogEntry,
    lines.map((line) => ({ id: newId(now.getTime()), at, params: {}, ...line })),
  );
}
