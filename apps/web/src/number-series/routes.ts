import type { RouteObject } from 'react-router';

export const numberSeriesRoutes: RouteObject[] = [
  {
    path: '/admin/number-series',
    lazy: async () => ({ Component: (await import('./number-series-list')).NumberSeriesList }),
  },
];
