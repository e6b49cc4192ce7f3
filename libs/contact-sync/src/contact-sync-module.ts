import { registerContactKeys } from '@prodsys/core';
import type { Module } from '@prodsys/platform';
import { ContactDuplicate } from './duplicates/contact-duplicate.entity';
import './duplicates/duplicate-texts';
import { duplicateRoutes } from './duplicates/duplicates.routes';
import { findDuplicates } from './duplicates/find-duplicates.job';
import { contactKeys } from './keys/contact-keys';
import { contactCard } from './match/contact-card';
import './match-texts';
import { CreateContactDuplicates1764005100000 } from './migrations/1764005100000-create-contact-duplicates';

registerContactKeys((contact) => contactKeys(contactCard(contact)));

/** What people do with contacts that are, or may be, the same company. */
export const contactSync: Module = {
  id: 'contact-sync',
  entities: [ContactDuplicate],
  migrations: [CreateContactDuplicates1764005100000],
  routes(app, instance) {
    duplicateRoutes(app, instance);
  },
  jobs: [findDuplicates],
};
