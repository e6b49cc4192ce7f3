import { inList, insertRows, type Database } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { CsvImportKey, CsvImportPart } from './csv-import.entity';

const partCharacters = 256 * 1024;

/** Stores text in numbered parts as it comes; answers its length in UTF-8. Nothing larger than a part is held. */
export async function storeText(
  text: AsyncIterable<string>,
  importId: string,
  store: (part: CsvImportPart) => Promise<void>,
): Promise<number> {
  let bytes = 0;
  let waiting = '';
  const put = async (content: string) => {
    await store({ importId, byteOffset: bytes, content });
    bytes += Buffer.byteLength(content);
  };
  for await (const piece of text) {
    waiting += piece;
    while (waiting.length >= partCharacters) {
      const end = wholeCharacters(waiting, partCharacters);
      await put(waiting.slice(0, end));
      waiting = waiting.slice(end);
    }
  }
  if (waiting !== '') await put(waiting);
  return bytes;
}

/** A sign of two halves is not cut. */
const wholeCharacters = (text: string, end: number) =>
  /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;

/** The text of an import from a byte on, part by part. */
export async function* readText(
  read: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>,
  importId: string,
  from: number,
): AsyncGenerator<string> {
  const find = (sign: '<=' | '>', offset: number, order: 'ASC' | 'DESC') =>
    read((manager) =>
      manager
        .createQueryBuilder(CsvImportPart, 'part')
        .where(`part.importId = :importId AND part.byteOffset ${sign} :offset`, { importId, offset })
        .orderBy('part.byteOffset', order)
        .limit(1)
        .getOne(),
    );
  let part = await find('<=', from, 'DESC');
  if (part)
    yield Buffer.from(part.content)
      .subarray(from - part.byteOffset)
      .toString();
  while (part) {
    part = await find('>', part.byteOffset, 'ASC');
    if (part) yield part.content;
  }
}

/** Parts and keys go, a few at a time: a large file's would be a large unit of work. */
export async function removeText(db: Database, importId: string): Promise<void> {
  for (const [entity, column, property] of [
    [CsvImportPart, 'byte_offset', 'byteOffset'],
    [CsvImportKey, 'key_hash', 'keyHash'],
  ] as const) {
    const atOnce = entity === CsvImportPart ? 20 : 5_000;
    for (let found = atOnce; found === atOnce;) {
      found = await db.write(async (manager) => {
        const rows = await manager
          .createQueryBuilder(entity, 'row')
          .select(`row.${property}`, 'value')
          .where('row.importId = :importId', { importId })
          .orderBy(`row.${property}`)
          .limit(atOnce)
          .getRawMany<{ value: string | number }>();
        const last = rows.at(-1);
        if (!last) return 0;
        await manager
          .createQueryBuilder()
          .delete()
          .from(entity)
          .where(`import_id = :importId AND ${column} <= :most`, { importId, most: last.value })
          .execute();
        return rows.length;
      });
    }
  }
}

/** The line of each of these keys that was seen before. */
export async function linesOfKeys(
  manager: EntityManager,
  importId: string,
  hashes: string[],
): Promise<Map<string, number>> {
  const [where, parameters] = inList('seen.key_hash', 'hashes', hashes);
  const rows = await manager
    .createQueryBuilder(CsvImportKey, 'seen')
    .where('seen.importId = :importId', { importId })
    .andWhere(where, parameters)
    .getMany();
  return new Map(rows.map((row) => [row.keyHash, row.line]));
}

export const noteKeys = (manager: EntityManager, rows: CsvImportKey[]) =>
  insertRows(
    manager,
    CsvImportKey,
    rows.sort((a, b) => (a.keyHash < b.keyHash ? -1 : 1)),
  );
