import type { RouteObject } from 'react-router';

export const orderRoutes: RouteObject[] = [
  { path: '/orders', lazy: async () => ({ Component: (await import('./sales-order-list')).SalesOrderList }) },
  {
    path: '/orders/new',
    lazy: async () => ({ Component: (await import('./new-sales-order')).NewSalesOrder }),
  },
  {
    path: '/orders/:id',
    lazy: async () => ({ Component: (await import('./sales-order-page')).SalesOrderPage }),
  },
];
