import { Contact, ContactPerson, ContactToCompare } from '@prodsys/core';
import { keyPage, notFound, type Language } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { findCandidates } from '../match/find-candidates';
import { ContactDuplicate } from './contact-duplicate.entity';
import type { ContactDuplicates, DuplicatePage, DuplicateQuery } from './duplicate-messages';
import { contactView, reasonViews } from './duplicate-views';

/** Likely duplicates as the job found them, the likeliest first; pairs of which one is no longer in use are left out. */
export async function listDuplicates(
  manager: EntityManager,
  request: DuplicateQuery,
  language: Language,
): Promise<DuplicatePage> {
  const query = manager
    .createQueryBuilder(ContactDuplicate, 'pair')
    .innerJoin(Contact, 'one', 'one.id = pair.leftId AND one.active = :yes', { yes: true })
    .innerJoin(Contact, 'other', 'other.id = pair.rightId AND other.active = :yes')
    .where('pair.state = :state', { state: request.state ?? 'open' });
  const page = await keyPage(query, request, { by: 'score', direction: 'DESC' });
  const ids = page.items.flatMap(({ leftId, rightId }) => [leftId, rightId]);
  const contacts = new Map(
    (await manager.findBy(Contact, { id: In([...new Set(ids)]) })).map((contact) => [contact.id, contact]),
  );
  return {
    items: page.items.map(({ leftId, rightId, reasons, ...pair }) => ({
      ...pair,
      reasons: reasonViews(reasons, language),
      contacts: [leftId, rightId].flatMap((id) => contacts.get(id) ?? []).map(contactView),
    })),
    nextCursor: page.nextCursor,
    waiting: await manager.count(ContactToCompare),
  };
}

/** Contacts that may be the same company as this one, as both are now; those too that a person said are not. */
export async function readDuplicates(
  manager: EntityManager,
  id: string,
  language: Language,
): Promise<ContactDuplicates> {
  const contact = await manager.findOneBy(Contact, { id });
  if (!contact) throw notFound('contact');
  const persons = await manager.findBy(ContactPerson, { contactId: id, active: true });
  const card = { ...contact, persons: persons.map(({ name }) => name) };
  const candidates = await findCandidates(manager, card, id);
  const decided = await manager.find(ContactDuplicate, {
    where: [
      { leftId: id, state: 'dismissed' },
      { rightId: id, state: 'dismissed' },
    ],
  });
  return {
    items: candidates.map(({ contact: other, score, reasons }) => {
      const decision = decided.find(({ leftId, rightId }) => leftId === other.id || rightId === other.id);
      return {
        contact: contactView(other),
        score,
        reasons: reasonViews(reasons, language),
        state: decision?.state ?? 'open',
        dismissedBy: decision?.dismissedBy ?? null,
        dismissedAt: decision?.dismissedAt ?? null,
      };
    }),
  };
}
