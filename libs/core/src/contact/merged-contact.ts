import { Problem } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { findIn } from '../csv/find-in';
import { ContactWord } from '../search/search-word.entity';
import { searchWords } from '../search/search-words';
import { Contact } from './contact.entity';
import type { FormerNumberKind } from './shared-fields';

/** A contact that was merged into another is changed there; here the merging can be undone. */
export function refuseMerged({ mergedIntoId }: Contact): void {
  if (mergedIntoId !== null) throw new Problem(409, 'contact-merged', { contactId: mergedIntoId });
}

const kinds = {
  customerNumber: 'customer',
  supplierNumber: 'supplier',
  organisationNumber: 'organisation',
  gln: 'gln',
} as const satisfies Partial<Record<keyof Contact, FormerNumberKind>>;

/**
 * The contacts with these numbers, by number: those who have one now, and only for a number that nobody has, those who
 * took it over when another contact was merged into them.
 */
export async function contactsByNumber(
  manager: EntityManager,
  field: keyof typeof kinds,
  numbers: Iterable<string | null | undefined>,
  lock = false,
): Promise<Map<string, Contact[]>> {
  const wanted = [...new Set(numbers)].filter((number): number is string => Boolean(number));
  const found = new Map<string, Contact[]>();
  const add = (number: string, contact: Contact) => {
    const others = found.get(number);
    if (others) others.push(contact);
    else found.set(number, [contact]);
  };
  for (const contact of await findIn(manager, Contact, field, wanted, lock))
    add(contact[field] ?? '', contact);
  const left = new Set(wanted.filter((number) => !found.has(number)));
  const words = await findIn(
    manager,
    ContactWord,
    'word',
    [...left].flatMap((number) => searchWords([number])[0]),
  );
  const maybe = await findIn(
    manager,
    Contact,
    'id',
    words.map(({ recordId }) => recordId),
    lock,
  );
  for (const contact of maybe)
    for (const { kind, number } of contact.formerNumbers ?? [])
      if (kind === kinds[field] && left.has(number)) add(number, contact);
  return found;
}

/** For numbers that one contact has at a time. */
export const firsts = (found: Map<string, Contact[]>): Map<string, Contact> =>
  new Map([...found].flatMap(([number, [first]]) => (first ? [[number, first] as const] : [])));

/** For contacts that were merged away, by their id: those that they are part of now. */
export async function mergedInto(manager: EntityManager, contacts: Contact[]): Promise<Map<string, Contact>> {
  const targets = new Map<string, Contact>();
  for (let from = contacts; from.length > 0;) {
    const next = new Map(
      (
        await findIn(
          manager,
          Contact,
          'id',
          from.map(({ mergedIntoId }) => mergedIntoId),
        )
      ).map((contact) => [contact.id, contact]),
    );
    for (const { id, mergedIntoId } of from) {
      const target = next.get(mergedIntoId ?? '');
      if (target) targets.set(id, target);
    }
    from = [...next.values()].filter(({ id, mergedIntoId }) => mergedIntoId !== null && !targets.has(id));
  }
  const last = (contact: Contact): Contact => {
    const target = targets.get(contact.id);
    return target ? last(target) : contact;
  };
  return new Map([...targets].map(([id, contact]) => [id, last(contact)]));
}
