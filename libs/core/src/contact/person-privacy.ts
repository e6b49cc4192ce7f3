import { notFound, Problem, writeAudit, type Instance, type KeptCopy } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Author } from '../history/author';
import { HistoryEntry } from '../history/history-entry.entity';
import { writeHistory } from '../history/write-history';
import { ContactPerson } from './contact-person.entity';
import { Contact } from './contact.entity';
import {
  aboutPerson,
  anonymousName,
  identityOf,
  mentions,
  withoutPerson,
  type PersonIdentity,
} from './person-identity';

const atOnce = 100;
/** How often what was changed by somebody in the meantime is looked at again. */
const passes = 5;

export async function findPerson(
  manager: EntityManager,
  contactId: string,
  personId: string,
): Promise<{ contact: Contact; person: ContactPerson; identity: PersonIdentity }> {
  const contact = await manager.findOneBy(Contact, { id: contactId });
  const person = await manager.findOneBy(ContactPerson, { id: personId, contactId });
  if (!contact || !person) throw notFound('contact person');
  const history = await manager.findBy(HistoryEntry, { recordId: contactId });
  return {
    contact,
    person,
    identity: identityOf(
      person,
      history.flatMap(({ changes }) => changes),
    ),
  };
}

/** Everything that speaks of the person, wherever it is kept. */
async function* mentionsOf(
  instance: Instance,
  contactId: string,
  identity: PersonIdentity,
): AsyncGenerator<KeptCopy> {
  for (const part of [...instance.modules, ...instance.extensions.all])
    for await (const copy of part.copiesOf?.(instance, contactId) ?? [])
      if (mentions(copy.content, identity)) yield copy;
}

/** The same by kind, for a file. */
export async function collectMentions(
  instance: Instance,
  contactId: string,
  identity: PersonIdentity,
): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for await (const { kind, content } of mentionsOf(instance, contactId, identity))
    (found[kind] ??= []).push(aboutPerson(content, identity));
  return found;
}

/**
 * Takes the person out of everything; last of all out of the register, so that a run that broke off can begin anew.
 * Throws `person-in-use` while something that speaks of the person keeps changing, or is being imported.
 */
export async function anonymise(
  instance: Instance,
  author: Author,
  contactId: string,
  personId: string,
): Promise<ContactPerson> {
  const { person, identity } = await instance.db.read((manager) => findPerson(manager, contactId, personId));
  if (isAnonymous(person) && identity.names.length + identity.emails.length + identity.phones.length === 0)
    return person;
  for (let pass = 1; await scrub(instance, contactId, identity); pass++)
    if (pass === passes) throw new Problem(409, 'person-in-use', {}, { headers: { 'retry-after': '10' } });
  const anonymous = { name: anonymousName, email: null, phone: null, isDefault: false, active: false };
  await instance.db.write(async (manager) => {
    await manager.update(ContactPerson, { id: personId }, anonymous);
    // Whoever has the company open cannot write the person back.
    const { affected } = await manager.update(
      Contact,
      { id: contactId },
      { version: () => 'version + 1', updatedAt: author.at.toISOString() },
    );
    if (affected !== 1) throw notFound('contact');
    await writeHistory(manager, author, [
      { register: 'contact', recordId: contactId, action: 'person-anonymised' },
    ]);
    await writeAudit(manager, author.at, {
      actor: author.actor,
      action: 'person-anonymised',
      objectId: personId,
    });
  });
  return { ...person, ...anonymous };
}

const isAnonymous = ({ name, email, phone }: ContactPerson) =>
  name === anonymousName && email === null && phone === null;

/** Answers whether something was changed by somebody else before it was replaced. */
async function scrub(instance: Instance, contactId: string, identity: PersonIdentity): Promise<boolean> {
  let missed = false;
  const replaceAll = (copies: KeptCopy[]) =>
    instance.db.write(async (manager) => {
      for (const copy of copies)
        if (!(await copy.replace(manager, withoutPerson(copy.content, identity)))) missed = true;
    });
  let batch: KeptCopy[] = [];
  for await (const copy of mentionsOf(instance, contactId, identity)) {
    batch.push(copy);
    if (batch.length < atOnce) continue;
    await replaceAll(batch);
    batch = [];
  }
  await replaceAll(batch);
  return missed;
}
