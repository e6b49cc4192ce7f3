import type { RouteObject } from 'react-router';

export const numberSeriesRoutes: RouteObject[] = [];
