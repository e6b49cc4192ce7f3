import type { Extension } from '@prodsys/platform';

/** What one end of the extension brings; an app picks the ends that its instance has. */
export type Half = Pick<
  Extension,
  'menus' | 'jobs' | 'recover' | 'routes' | 'partnerRoutes' | 'pages' | 'tokens'
>;
