import { stale, writeAudit, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import type { Author } from '../history/author';
import { isReferredTo } from '../references';
import { ContactWord } from '../search/search-word.entity';
import { removeWords } from '../search/store-words';
import { ContactPerson } from './contact-person.entity';
import { Contact } from './contact.entity';
import { refuseMerged } from './merged-contact';
import { findContact } from './read-contacts';
import { removeContactKeys } from './store-contact-keys';
import { changeContact } from './store-contacts';

/** Deletes a contact that nothing refers to; any other is deactivated. Throws `version-stale`. */
export async function removeContact(
  manager: EntityManager,
  instance: Instance,
  author: Author,
  id: string,
  version: number,
): Promise<void> {
  const { contact } = await findContact(manager, id);
  if (contact.version !== version) throw stale(contact.version);
  refuseMerged(contact);
  if (await isReferredTo(manager, instance, 'contact', id))
    return changeContact(manager, author, contact, version, { active: false }, undefined, 'deactivated');
  const { affected } = await manager.delete(Contact, { id, version });
  if (affected !== 1) throw stale(version + 1);
  await manager.delete(ContactPerson, { contactId: id });
  await removeWords(manager, ContactWord, [id]);
  await removeContactKeys(manager, [id]);
  await writeAudit(manager, author.at, {
    actor: author.actor,
    action: 'contact-deleted',
    objectId: id,
    params: { name: contact.name },
  });
}
