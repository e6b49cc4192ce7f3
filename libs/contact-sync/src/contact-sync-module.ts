import type { Module } from '@prodsys/platform';
import { proposalRoutes } from './proposals.routes';
import './texts';

/** What people do with contacts that are, or may be, the same company. */
export const contactSync: Module = {
  id: 'contact-sync',
  entities: [],
  migrations: [],
  routes(app, instance) {
    proposalRoutes(app, instance);
  },
};
