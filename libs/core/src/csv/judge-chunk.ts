import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Chunk } from './chunks';
import {
  isNameless,
  type AnyCsvRegister,
  type CsvGroup,
  type ImportContext,
  type Judged,
} from './csv-register';
import type { CsvImport } from './csv-import.entity';
import { linesOfKeys } from './import-text';

export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 24);

/** A fault of its own for each record that stands further up in the file already. */
export async function judgeChunk(
  manager: EntityManager,
  register: AnyCsvRegister,
  row: CsvImport,
  chunk: Chunk,
  context: ImportContext,
  lock: boolean,
): Promise<{ judged: Judged<never>[]; unseen: Map<string, number> }> {
  const hashes = new Map(
    chunk.groups.filter(({ key }) => !isNameless(key)).map((group) => [group, keyHash(group.key)]),
  );
  const seen = await linesOfKeys(manager, row.id, [...hashes.values()]);
  const unseen = new Map<string, number>();
  for (const [group, hash] of hashes) {
    const line = seen.get(hash);
    if (line === undefined) unseen.set(hash, group.line);
    else if (line !== group.line) group.faults.push(repeated(group, line));
  }
  const judged = await register.judge(manager, chunk.groups, context, lock);
  return { judged, unseen };
}

const repeated = (group: CsvGroup, line: number) => ({
  line: group.line,
  column: null,
  code: 'csv-record-twice',
  params: { line },
});
