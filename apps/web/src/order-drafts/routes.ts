import type { RouteObject } from 'react-router';

export const orderDraftRoutes: RouteObject[] = [];
