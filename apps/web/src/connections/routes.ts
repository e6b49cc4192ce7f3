import type { RouteObject } from 'react-router';

const list = '/admin/integrations/prodsys-to-prodsys';

export const connectionRoutes: RouteObject[] = [
  {
    path: list,
    lazy: async () => ({ Component: (await import('./connection-list')).ConnectionList }),
  },
  {
    path: `${list}/new`,
    lazy: async () => ({ Component: (await import('./new-connection')).NewConnection }),
  },
  {
    path: `${list}/:id`,
    lazy: async () => ({ Component: (await import('./connection-page')).ConnectionPage }),
  },
];
