import { Contact, type Author } from '@prodsys/core';
import { insertRows, newId, notFound } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { compareCards } from '../compare/compare-cards';
import { contactCard } from '../match/contact-card';
import { ContactDuplicate } from './contact-duplicate.entity';

/** Remembers that a person says two contacts are two companies (`dismissed`), or takes it back (`open`). */
export async function decideDuplicate(
  manager: EntityManager,
  author: Author,
  ids: [string, string],
  state: 'open' | 'dismissed',
): Promise<void> {
  const [leftId, rightId] = [...ids].sort() as [string, string];
  const decision = {
    state,
    dismissedBy: state === 'dismissed' ? author.actor : null,
    dismissedAt: state === 'dismissed' ? author.at.toISOString() : null,
  };
  const { affected } = await manager.update(ContactDuplicate, { leftId, rightId }, decision);
  if (affected) return;
  const contacts = await manager.findBy(Contact, { id: In(ids) });
  const [left, right] = [leftId, rightId].map((id) => contacts.find((contact) => contact.id === id));
  if (!left || !right || leftId === rightId) throw notFound('contact');
  const { score, reasons } = compareCards(contactCard(left), contactCard(right));
  await insertRows(manager, ContactDuplicate, [
    { id: newId(author.at.getTime()), leftId, rightId, score, reasons, ...decision },
  ]);
}
