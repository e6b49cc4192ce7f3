import { OrderDraft, referencesTo, type ContactCandidate } from '@prodsys/core';
import type { Instance, Reference } from '@prodsys/platform';
import { IsNull, type EntityManager, type EntityMetadata } from 'typeorm';
import type { ReferringRows } from './plan-merge';
import { markOf, type RowChange } from './row-change';

const atOnce = 500;

/** What passes by itself in the rows of a table that refers to contacts. */
export const passingIn =
  (manager: EntityManager, instance: Instance) =>
  (table: string): string[] =>
    referencesTo(instance, 'contact').flatMap(([entity, , merged]) =>
      manager.connection.getMetadata(entity).tableName === table ? (merged?.passing ?? []) : [],
    );

/** The next rows of one column that refer to a contact; none when all have been moved. */
export async function nextReferring(
  manager: EntityManager,
  instance: Instance,
  [entity, property, merged]: Reference,
  keptId: string,
  otherId: string,
): Promise<ReferringRows> {
  const metadata = manager.connection.getMetadata(entity);
  const rows = await manager.find(entity, { where: { [property]: otherId }, take: atOnce });
  const beside = besideIn(metadata, property);
  const of: ReferringRows = {
    table: metadata.tableName,
    property,
    primary: metadata.primaryColumns.map(({ propertyName }) => propertyName),
    passing: passingIn(manager, instance)(metadata.tableName),
    rows: [],
    ...(merged?.collide ? { collide: merged.collide } : {}),
  };
  for (const row of rows) {
    const place = {
      ...Object.fromEntries((beside ?? []).map((name) => [name, row[name]])),
      [property]: keptId,
    };
    const rival = beside && (await manager.findOneBy(entity, place));
    of.rows.push({ row: { ...row }, rival: rival && { ...rival } });
  }
  return of;
}

/** The other columns of a key in which the id may stand once only; null: any number of rows may have it. */
function besideIn(metadata: EntityMetadata, property: string): string[] | null {
  const keys = [
    metadata.primaryColumns,
    ...metadata.indices.filter(({ isUnique }) => isUnique).map(({ columns }) => columns),
  ].map((columns) => columns.map(({ propertyName }) => propertyName));
  const key = keys.find((names) => names.includes(property));
  return key ? key.filter((name) => name !== property) : null;
}

/** Open drafts whose customer is undecided name candidates: the two are one candidate now. */
export async function mergedCandidates(
  manager: EntityManager,
  kept: { id: string; name: string },
  otherId: string,
  passing: string[],
): Promise<RowChange[]> {
  const drafts = await manager.findBy(OrderDraft, { contactId: IsNull(), state: 'draft' });
  return drafts.flatMap((draft) => {
    if (!draft.candidates?.some(({ contactId }) => contactId === otherId)) return [];
    const to = { candidates: oneCandidate(draft.candidates, kept, otherId) };
    return [
      {
        table: 'order_draft',
        key: { id: draft.id },
        from: { candidates: draft.candidates },
        to,
        mark: markOf({ ...draft, ...to }, passing),
        label: draft.number,
      },
    ];
  });
}

function oneCandidate(
  candidates: ContactCandidate[],
  { id, name }: { id: string; name: string },
  otherId: string,
): ContactCandidate[] {
  const isEither = ({ contactId }: ContactCandidate) => contactId === id || contactId === otherId;
  const reasons = [...new Set(candidates.filter(isEither).flatMap((candidate) => candidate.reasons))];
  const first = candidates.findIndex(isEither);
  return candidates.flatMap((candidate, index) =>
    index === first
      ? [{ ...candidate, contactId: id, name, reasons }]
      : isEither(candidate)
        ? []
        : [candidate],
  );
}
