import type { EntityManager } from 'typeorm';
import { newId } from '../database/id';
import { insertRows } from '../database/insert-rows';
import { AuditEntry } from './audit-entry.entity';

interface AuditLine {
  actor: string;
  action: string;
  objectId?: string;
  params?: Record<string, unknown>;
}

/** Writes in the caller's transaction: an act and its trace stand or fall together. */
export async function writeAudit(manager: EntityManager, now: Date, ...lines: AuditLine[]): Promise<void> {
  const at = now.toISOString();
  await insertRows(
    manager,
    AuditEntry,
    lines.map((line) => ({ id: newId(now.getTime()), at, params: {}, ...line })),
  );
}
