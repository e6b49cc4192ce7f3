import type { Extension } from '@prodsys/platform';
import type { FirstStep } from './first-steps/first-step';
import type { Parameters } from './parameters';

/** What one end of the extension brings; an app picks the ends that its instance has. */
export type Half = Pick<
  Extension,
  'menus' | 'jobs' | 'recover' | 'follows' | 'routes' | 'partnerRoutes' | 'pages' | 'tokens'
> & {
  /** The parameters that its end goes by. */
  parameters: (keyof Parameters)[];
  /** What its end has to do before the first order gets through. */
  firstSteps: FirstStep[];
};
