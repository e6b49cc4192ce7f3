import type { RouteObject } from 'react-router';

export const purchaseOrderRoutes: RouteObject[] = [];
