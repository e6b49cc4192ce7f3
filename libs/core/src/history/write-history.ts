import { insertRows, newId } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Author } from './author';
import { HistoryEntry } from './history-entry.entity';

export type HistoryLine = Pick<HistoryEntry, 'register' | 'recordId' | 'action'> &
  Partial<Pick<HistoryEntry, 'changes'>>;

/** Writes in the caller's transaction. A `changed` that changes nothing leaves no entry. */
export async function writeHistory(
  manager: EntityManager,
  { actor, source, at }: Author,
  lines: HistoryLine[],
): Promise<void> {
  await insertRows(
    manager,
    HistoryEntry,
    lines
      .filter((line) => line.action !== 'changed' || (line.changes ?? []).length > 0)
      .map((line) => ({
        changes: [],
        ...line,
        id: newId(at.getTime()),
        at: at.toISOString(),
        actor,
        source,
      })),
  );
}
