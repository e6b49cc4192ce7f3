import type { RouteObject } from 'react-router';

export const purchaseOrderRoutes: RouteObject[] = [
  {
    path: '/purchase-orders',
    lazy: async () => ({ Component: (await import('./purchase-order-list')).PurchaseOrderList }),
  },
  {
    path: '/purchase-orders/new',
    lazy: async () => ({ Component: (await import('./new-purchase-order')).NewPurchaseOrder }),
  },
  {
    path: '/purchase-orders/:id',
    lazy: async () => ({ Component: (await import('./purchase-order-page')).PurchaseOrderPage }),
  },
];
