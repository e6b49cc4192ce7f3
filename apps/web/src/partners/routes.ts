import type { RouteObject } from 'react-router';

export const partnerRoutes: RouteObject[] = [
  {
    path: '/partners',
    lazy: async () => ({ Component: (await import('./partner-list')).PartnerList }),
  },
  {
    path: '/partners/:id',
    lazy: async () => ({ Component: (await import('./partner-page')).PartnerPage }),
  },
];
