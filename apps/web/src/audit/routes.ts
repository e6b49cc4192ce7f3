import type { RouteObject } from 'react-router';

export const auditRoutes: RouteObject[] = [
  { path: '/admin/logs/audit', lazy: async () => ({ Component: (await import('./audit-list')).AuditList }) },
];
