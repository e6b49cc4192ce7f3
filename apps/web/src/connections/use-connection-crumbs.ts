import { useAdminCrumb, useMenuTitle } from '../frame/use-admin-crumb';
import type { Crumb } from '../parts/page';

export const connectionsPath = '/admin/integrations/prodsys-to-prodsys';

/** Admin › Integrasjoner, and the list for the pages below it. */
export function useConnectionCrumbs(below = true): Crumb[] {
  const title = useMenuTitle();
  return [
    useAdminCrumb(),
    { title: title('integrations') },
    ...(below ? [{ title: title('connections'), to: connectionsPath }] : []),
  ];
}
