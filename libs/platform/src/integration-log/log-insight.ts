import type { EntityManager } from 'typeorm';
import type { Instance } from '../instance/instance';
import type { IntegrationLogEntry } from './integration-log-entry.entity';
import type { LogExchange, LogRecord } from './log-messages';

/** What the part that wrote an entry of the log knows about it beyond the entry itself. */
export interface LogInsight {
  /** The records here that entries are about, by the ids of the entries. */
  recordsOf(manager: EntityManager, entries: IntegrationLogEntry[]): Promise<Map<string, LogRecord>>;
  /** What was sent and what was answered; null when the entry is not about that, or is another part's. */
  exchangeOf(
    manager: EntityManager,
    entry: IntegrationLogEntry,
    instance: Instance,
  ): Promise<LogExchange | null>;
}
