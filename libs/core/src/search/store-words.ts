import { inList, insertRows } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { SearchWordClass } from './search-word.entity';
import { searchWords } from './search-words';

type Texts = (string | null | undefined)[];

/** Makes new records findable. Words are inserted in key order, so that two such inserts never deadlock. */
export async function addWords(
  manager: EntityManager,
  entity: SearchWordClass,
  records: { id: string; texts: Texts }[],
): Promise<void> {
  const rows = records.flatMap(({ id, texts }) => searchWords(texts).map((word) => ({ word, recordId: id })));
  rows.sort((a, b) => (a.word === b.word ? compare(a.recordId, b.recordId) : compare(a.word, b.word)));
  await insertRows(manager, entity, rows);
}

/** Makes records findable under what they say now; costs nothing for those whose words stayed the same. */
export async function changeWords(
  manager: EntityManager,
  entity: SearchWordClass,
  records: { id: string; before: Texts; after: Texts }[],
): Promise<void> {
  const changed = records.filter(
    ({ before, after }) => searchWords(before).join(' ') !== searchWords(after).join(' '),
  );
  await removeWords(
    manager,
    entity,
    changed.map((record) => record.id),
  );
  await addWords(
    manager,
    entity,
    changed.map(({ id, after }) => ({ id, texts: after })),
  );
}

export async function removeWords(
  manager: EntityManager,
  entity: SearchWordClass,
  ids: string[],
): Promise<void> {
  const atOnce = 500;
  for (let start = 0; start < ids.length; start += atOnce) {
    const [where, parameters] = inList('record_id', 'ids', ids.slice(start, start + atOnce));
    await manager.createQueryBuilder().delete().from(entity).where(where, parameters).execute();
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
