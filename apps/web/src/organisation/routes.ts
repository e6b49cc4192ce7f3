import type { RouteObject } from 'react-router';

export const organisationRoutes: RouteObject[] = [
  {
    path: '/admin/organisation',
    lazy: async () => ({ Component: (await import('./organisation-page')).OrganisationPage }),
  },
];
