import type { RouteObject } from 'react-router';

export const jobRoutes: RouteObject[] = [
  { path: '/admin/jobs', lazy: async () => ({ Component: (await import('./job-list')).JobList }) },
];
