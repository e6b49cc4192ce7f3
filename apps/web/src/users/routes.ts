import type { RouteObject } from 'react-router';

export const userRoutes: RouteObject[] = [
  { path: '/admin/users', lazy: async () => ({ Component: (await import('./user-list')).UserList }) },
];
