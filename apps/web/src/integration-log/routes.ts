import type { RouteObject } from 'react-router';

export const integrationLogRoutes: RouteObject[] = [];
