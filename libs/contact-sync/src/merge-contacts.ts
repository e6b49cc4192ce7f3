import {
  changesBetween,
  changeWords,
  contactTexts,
  ContactWord,
  findContact,
  markStaleWords,
  ownCompany,
  refillContactKeys,
  referencesTo,
  writeHistory,
  type Author,
  type Contact,
} from '@prodsys/core';
import { insertRows, newId, Problem, writeAudit, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { ContactMerge } from './contact-merge.entity';
import { doPart, moveReferences } from './move-references';
import { planContacts, planMovedPersons } from './plan-merge';
import { mergedCandidates, passingIn } from './referring-rows';
import type { RowChange } from './row-change';

/**
 * Makes two contacts one: `keptId` stays, everything that refers to the other refers to it, and the other rests with a
 * pointer to it. All that changes is written down row by row, for the way back. Throws `merge-with-itself`,
 * `contact-merged`, `contact-is-own-company`, or what a part of the instance has against it.
 */
export async function mergeContacts(
  manager: EntityManager,
  instance: Instance,
  author: Author,
  keptId: string,
  otherId: string,
): Promise<ContactMerge> {
  const { contact: kept, persons } = await findContact(manager, keptId);
  const { contact: other, persons: othersPersons } = await findContact(manager, otherId);
  await refuse(manager, instance, kept, other);
  const merge: ContactMerge = {
    id: newId(author.at.getTime()),
    at: author.at.toISOString(),
    actor: author.actor,
    keptId,
    keptName: kept.name,
    otherId,
    otherName: other.name,
    moved: {},
    undoneAt: null,
    undoneBy: null,
  };
  const contacts = planContacts({ kept, other, at: merge.at });
  await doPart(manager, merge, contacts);
  await doPart(manager, merge, planMovedPersons(keptId, persons, othersPersons));
  await moveReferences(manager, instance, merge);
  const passing = passingIn(manager, instance)('order_draft');
  await doPart(manager, merge, await mergedCandidates(manager, kept, otherId, passing));
  await insertRows(manager, ContactMerge, [merge]);
  await tell(manager, author, merge, contacts, [other, kept]);
  return merge;
}

async function refuse(
  manager: EntityManager,
  instance: Instance,
  kept: Contact,
  other: Contact,
): Promise<void> {
  if (kept.id === other.id) throw new Problem(422, 'merge-with-itself');
  for (const { mergedIntoId } of [kept, other])
    if (mergedIntoId !== null) throw new Problem(409, 'contact-merged', { contactId: mergedIntoId });
  const { contactId } = await ownCompany(manager);
  if (contactId === kept.id || contactId === other.id) throw new Problem(409, 'contact-is-own-company');
  for (const [, , merged] of referencesTo(instance, 'contact'))
    await merged?.check?.(manager, kept.id, other.id);
}

/** Search, history and audit. */
async function tell(
  manager: EntityManager,
  author: Author,
  merge: ContactMerge,
  changes: RowChange[],
  before: [other: Contact, kept: Contact],
): Promise<void> {
  const after = before.map((contact, index) => ({ ...contact, ...changes[index]?.to }));
  await changeWords(
    manager,
    ContactWord,
    before.map((contact, index) => ({
      id: contact.id,
      before: contactTexts(contact),
      after: contactTexts(after[index] ?? contact),
    })),
  );
  await markStaleWords(manager, merge.keptId, author.at);
  await refillContactKeys(manager, after);
  await writeHistory(
    manager,
    author,
    before.map((contact, index) => ({
      register: 'contact',
      recordId: contact.id,
      action: contact.id === merge.keptId ? 'merged' : 'merged-away',
      changes: [
        ...(contact.id === merge.keptId ? [{ field: 'mergedFrom', from: null, to: merge.otherName }] : []),
        ...changesBetween({ ...contact }, { ...after[index] }),
      ],
    })),
  );
  await writeAudit(manager, author.at, {
    actor: author.actor,
    action: 'contacts-merged',
    objectId: merge.keptId,
    params: { kept: merge.keptName, other: merge.otherName, otherId: merge.otherId, mergeId: merge.id },
  });
}
