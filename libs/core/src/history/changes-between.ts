/** One field of a record. A field of a field is named with a slash: `address/city`, `lines/3/quantity`. */
export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** Said of every change by the entry itself, or said to nobody. */
const unsaid = new Set([
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'changedAt',
  'nameKey',
  'nameOrder',
  // Not a change until a person accepts it; that it came is an entry of its own.
  'proposedChanges',
]);

const isValues = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isNothing = (value: unknown) => value === undefined || value === null;

/**
 * What differs, field by field. Only fields that `after` names are looked at, so it may be the few that a request
 * changes. Objects are compared field by field as well; one that appears or vanishes is one change.
 */
export function changesBetween(before: Values, after: Values, path = ''): FieldChange[] {
  return Object.keys(after).flatMap((name) => {
    if (path === '' && unsaid.has(name)) return [];
    const [from, to] = [before[name], after[name]];
    const field = path + name;
    if (isValues(from) && isValues(to)) return changesBetween(from, { ...nulls(from), ...to }, `${field}/`);
    if ((isNothing(from) && isNothing(to)) || JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ field, from: from ?? null, to: to ?? null }];
  });
}

const nulls = (values: Values): Values => Object.fromEntries(Object.keys(values).map((name) => [name, null]));

/** A list as an object by key, so that a row that moves is not a change and a row that changes is one. */
export const keyed = <T extends object>(
  rows: readonly T[],
  keyOf: (row: T) => string | number,
  fields: (keyof T & string)[],
): Values =>
  Object.fromEntries(
    rows.map((row) => [keyOf(row), Object.fromEntries(fields.map((field) => [field, row[field]]))]),
  );
