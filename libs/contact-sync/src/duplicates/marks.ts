import { ContactToCompare } from '@prodsys/core';
import { inList } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';

export type Mark = Pick<ContactToCompare, 'contactId' | 'mark'>;

const rowsAtOnce = 5_000;

/** The contacts that wait to be compared, the oldest first, `most` at most. */
export async function readMarks(manager: EntityManager, most: number): Promise<Mark[]> {
  const marks: Mark[] = [];
  while (marks.length < most) {
    // As plain rows: many thousand entities at once take much memory.
    const rows = await manager
      .createQueryBuilder(ContactToCompare, 'm')
      .select(['m.contactId AS id', 'm.mark AS mark'])
      .where('m.contactId > :behind', { behind: marks.at(-1)?.contactId ?? '' })
      .orderBy('m.contactId')
      .limit(Math.min(rowsAtOnce, most - marks.length))
      .getRawMany<{ id: string; mark: string }>();
    for (const { id, mark } of rows) marks.push({ contactId: id, mark });
    if (rows.length < rowsAtOnce) break;
  }
  return marks;
}

/** Takes marks away; one that a contact got since stays. */
export async function removeMarks(manager: EntityManager, marks: Mark[]): Promise<void> {
  const [where, ids] = inList(
    'contact_id',
    'ids',
    marks.map(({ contactId }) => contactId),
  );
  const [same, values] = inList(
    'mark',
    'marks',
    marks.map(({ mark }) => mark),
  );
  await manager
    .createQueryBuilder()
    .delete()
    .from(ContactToCompare)
    .where(`${where} AND ${same}`, { ...ids, ...values })
    .execute();
}
