import type { RouteObject } from 'react-router';

export const extensionRoutes: RouteObject[] = [];
