import {
  changesBetween,
  changeWords,
  contactTexts,
  ContactWord,
  findContact,
  markStaleWords,
  refillContactKeys,
  writeHistory,
  type Author,
} from '@prodsys/core';
import { isDuplicateKey, notFound, Problem, writeAudit, type Fault, type Instance } from '@prodsys/platform';
import { IsNull, type EntityManager } from 'typeorm';
import { applyRows } from './apply-rows';
import { changedSince } from './changed-since';
import { ContactMerge, ContactMergePart } from './contact-merge.entity';
import { passingIn } from './referring-rows';
import { reversed, type RowChange } from './row-change';

/** More records that are in the way are not listed. */
const mostListed = 50;

/**
 * Takes a merge back: every row is as it was. Throws `merge-undone` when it has been taken back before, and
 * `merge-overtaken` with the records in question when one of them has been changed since.
 */
export async function undoMerge(
  manager: EntityManager,
  instance: Instance,
  author: Author,
  mergeId: string,
): Promise<ContactMerge> {
  const merge = await manager.findOneBy(ContactMerge, { id: mergeId });
  if (!merge) throw notFound('merge');
  const undone = { undoneAt: author.at.toISOString(), undoneBy: author.actor };
  // First of all: of two who undo at once, one finds it undone.
  const { affected } = await manager.update(ContactMerge, { id: mergeId, undoneAt: IsNull() }, undone);
  if (affected !== 1) throw new Problem(409, 'merge-undone');
  const parts = await manager.find(ContactMergePart, { where: { mergeId }, order: { part: 'DESC' } });
  const overtaken: RowChange[] = [];
  for (const { changes } of parts)
    overtaken.push(...(await changedSince(manager, changes, passingIn(manager, instance))));
  if (overtaken.length > 0)
    throw new Problem(409, 'merge-overtaken', { count: overtaken.length }, { errors: faults(overtaken) });
  const ids = [merge.keptId, merge.otherId];
  const before = await contactsOf(manager, ids);
  for (const { changes } of parts)
    await applyRows(manager, [...changes].reverse().map(reversed)).catch(explain);
  await manager.delete(ContactMergePart, { mergeId });
  await tell(manager, author, merge, before, await contactsOf(manager, ids));
  return { ...merge, ...undone };
}

const faults = (changes: RowChange[]): Fault[] =>
  changes.slice(0, mostListed).map(({ table, label }) => ({
    pointer: '',
    code: 'merge-record-changed',
    params: { record: `record-${table.replaceAll('_', '-')}`, label },
  }));

/** Somebody has been given the number, or the place, that the contact had. */
const explain = (error: unknown): never => {
  throw isDuplicateKey(error) ? new Problem(409, 'contact-number-taken') : error;
};

const contactsOf = async (manager: EntityManager, ids: string[]) => {
  const contacts = [];
  for (const id of ids) contacts.push((await findContact(manager, id)).contact);
  return contacts;
};

async function tell(
  manager: EntityManager,
  author: Author,
  merge: ContactMerge,
  before: Awaited<ReturnType<typeof contactsOf>>,
  after: Awaited<ReturnType<typeof contactsOf>>,
): Promise<void> {
  const pairs = before.flatMap((contact, index) => {
    const now = after[index];
    return now ? [{ contact, now }] : [];
  });
  await changeWords(
    manager,
    ContactWord,
    pairs.map(({ contact, now }) => ({
      id: contact.id,
      before: contactTexts(contact),
      after: contactTexts(now),
    })),
  );
  for (const id of [merge.otherId, merge.keptId].sort()) await markStaleWords(manager, id, author.at);
  await refillContactKeys(
    manager,
    pairs.map(({ now }) => now),
  );
  await writeHistory(
    manager,
    author,
    pairs.map(({ contact, now }) => ({
      register: 'contact',
      recordId: contact.id,
      action: 'merge-undone',
      changes: changesBetween({ ...contact }, { ...now }),
    })),
  );
  await writeAudit(manager, author.at, {
    actor: author.actor,
    action: 'contacts-merge-undone',
    objectId: merge.keptId,
    params: { kept: merge.keptName, other: merge.otherName, otherId: merge.otherId, mergeId: merge.id },
  });
}
