import { auditRoutes } from '../audit/audit.routes';
import { ownPasswordRoutes } from '../accounts/own-password.routes';
import { sessionRoutes } from '../accounts/session.routes';
import { userRoutes } from '../accounts/users.routes';
import type { Module } from '../extensions/extension';
import { extensionRoutes } from '../extensions/extensions.routes';
import { integrationLogRoutes } from '../integration-log/integration-log.routes';
import { jobRoutes } from '../jobs/jobs.routes';
import { applyRetention } from '../retention/apply-retention.job';
import { retentionRoutes } from '../retention/retention.routes';
import { tokenRoutes } from '../tokens/tokens.routes';
import { healthRoutes, instanceRoutes } from './instance.routes';

/** What the floor itself serves and does; its tables are made before anything else. */
export const platform: Module = {
  id: 'platform',
  entities: [],
  migrations: [],
  routes(app, instance) {
    healthRoutes(app, instance);
    instanceRoutes(app, instance);
    sessionRoutes(app, instance);
    ownPasswordRoutes(app, instance);
    userRoutes(app, instance);
    tokenRoutes(app, instance);
    extensionRoutes(app, instance);
    jobRoutes(app, instance);
    integrationLogRoutes(app, instance);
    auditRoutes(app, instance);
    retentionRoutes(app, instance);
  },
  jobs: [applyRetention],
};
