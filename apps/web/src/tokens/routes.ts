import type { RouteObject } from 'react-router';

export const tokenRoutes: RouteObject[] = [
  {
    path: '/admin/api-access/tokens',
    lazy: async () => ({ Component: (await import('./token-list')).TokenList }),
  },
];
