import type { RouteObject } from 'react-router';

export const orderDraftRoutes: RouteObject[] = [
  {
    path: '/order-drafts',
    lazy: async () => ({ Component: (await import('./draft-list')).DraftList }),
  },
  {
    path: '/order-drafts/:id',
    lazy: async () => ({ Component: (await import('./draft-page')).DraftPage }),
  },
];
