import type { RouteObject } from 'react-router';

export const exportRoutes: RouteObject[] = [];
