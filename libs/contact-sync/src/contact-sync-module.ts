import type { Module } from '@prodsys/platform';
import { completeMerges } from './complete-merges.job';
import { ContactMerge, ContactMergePart } from './contact-merge.entity';
import { mergeRoutes } from './merges.routes';
import { CreateMergeTables1764004300000 } from './migrations/1764004300000-create-merge-tables';
import { proposalRoutes } from './proposals.routes';
import './texts';

/** What people do with contacts that are, or may be, the same company. */
export const contactSync: Module = {
  id: 'contact-sync',
  entities: [ContactMerge, ContactMergePart],
  jobs: [completeMerges],
  migrations: [CreateMergeTables1764004300000],
  routes(app, instance) {
    proposalRoutes(app, instance);
    mergeRoutes(app, instance);
  },
};
