import type { RouteObject } from 'react-router';

export const extensionRoutes: RouteObject[] = [
  {
    path: '/admin/extensions',
    lazy: async () => ({ Component: (await import('./extension-list')).ExtensionList }),
  },
  {
    path: '/admin/extensions/:id',
    lazy: async () => ({ Component: (await import('./extension-page')).ExtensionPage }),
  },
];
