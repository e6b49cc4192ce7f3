import type { RouteObject } from 'react-router';

export const exportRoutes: RouteObject[] = [
  {
    path: '/export',
    lazy: async () => ({ Component: (await import('./export-page')).ExportPage }),
  },
];
