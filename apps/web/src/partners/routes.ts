import type { RouteObject } from 'react-router';

export const partnerRoutes: RouteObject[] = [];
