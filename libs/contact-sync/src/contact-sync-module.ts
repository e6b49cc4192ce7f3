import { registerContactKeys } from '@prodsys/core';
import type { Module } from '@prodsys/platform';
import { completeMerges } from './complete-merges.job';
import { ContactMerge, ContactMergePart } from './contact-merge.entity';
import { ContactDuplicate } from './duplicates/contact-duplicate.entity';
import './duplicates/duplicate-texts';
import { duplicateRoutes } from './duplicates/duplicates.routes';
import { findDuplicates } from './duplicates/find-duplicates.job';
import { contactKeys } from './keys/contact-keys';
import { contactCard } from './match/contact-card';
import './match-texts';
import { mergeRoutes } from './merges.routes';
import { CreateMergeTables1764004300000 } from './migrations/1764004300000-create-merge-tables';
import { CreateContactDuplicates1764005100000 } from './migrations/1764005100000-create-contact-duplicates';
import { proposalRoutes } from './proposals.routes';
import './texts';

registerContactKeys((contact) => contactKeys(contactCard(contact)));

/** What people do with contacts that are, or may be, the same company. */
export const contactSync: Module = {
  id: 'contact-sync',
  entities: [ContactDuplicate, ContactMerge, ContactMergePart],
  jobs: [completeMerges, findDuplicates],
  migrations: [CreateMergeTables1764004300000, CreateContactDuplicates1764005100000],
  routes(app, instance) {
    proposalRoutes(app, instance);
    mergeRoutes(app, instance);
    duplicateRoutes(app, instance);
  },
};
