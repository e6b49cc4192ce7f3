import type { RouteObject } from 'react-router';

export const integrationLogRoutes: RouteObject[] = [
  {
    path: '/admin/logs/integration-log',
    lazy: async () => ({ Component: (await import('./log-list')).LogList }),
  },
  {
    path: '/admin/logs/integration-log/:id',
    lazy: async () => ({ Component: (await import('./log-entry-page')).LogEntryPage }),
  },
];
