import type { Instance, Session } from './session';
import { mayAs, type Right } from './session';
import type { MenuTitle } from './frame-texts';

export interface MenuItem {
  title: MenuTitle;
  to: string;
  /** The sub-menu that it stands in. */
  under?: MenuTitle;
}

export interface MenuGroup {
  title: MenuTitle;
  items: MenuItem[];
}

interface Entry extends MenuItem {
  /** Shown to those who have this right; everybody reads. */
  right?: Right;
  /** Shown while an extension brings this menu. */
  menu?: string;
  /** Shown at an instance that buys, or sells. */
  does?: 'buys' | 'sells';
}

/** The menu paths of the guide. */
const groups: { title: MenuTitle; entries: Entry[] }[] = [
  { title: 'dashboard', entries: [{ title: 'dashboard', to: '/' }] },
  {
    title: 'contacts',
    entries: [
      { title: 'suppliers', to: '/contacts?role=supplier' },
      { title: 'customers', to: '/contacts?role=customer' },
    ],
  },
  { title: 'articles', entries: [{ title: 'articles', to: '/articles' }] },
  {
    title: 'ordering',
    entries: [
      { title: 'purchaseOrders', to: '/purchase-orders', does: 'buys' },
      { title: 'export', to: '/export', menu: 'export', right: 'decide' },
    ],
  },
  {
    title: 'sales',
    entries: [
      { title: 'orderDrafts', to: '/order-drafts', menu: 'order-drafts' },
      { title: 'orders', to: '/orders', does: 'sells' },
    ],
  },
  { title: 'partners', entries: [{ title: 'partners', to: '/partners' }] },
  {
    title: 'administration',
    entries: [
      { title: 'organisation', to: '/admin/organisation', right: 'administer' },
      { title: 'users', to: '/admin/users', right: 'administer' },
      { title: 'tokens', under: 'apiAccess', to: '/admin/api-access/tokens', right: 'administer' },
      {
        title: 'connections',
        under: 'integrations',
        to: '/admin/integrations/prodsys-to-prodsys',
        right: 'administer',
        menu: 'connections',
      },
      { title: 'extensions', to: '/admin/extensions', right: 'administer' },
      { title: 'integrationLog', under: 'logs', to: '/admin/logs/integration-log' },
      { title: 'audit', under: 'logs', to: '/admin/logs/audit', right: 'administer' },
      { title: 'imports', to: '/imports', right: 'edit' },
      { title: 'numberSeries', to: '/admin/number-series', right: 'administer' },
      { title: 'jobs', to: '/admin/jobs', right: 'administer' },
    ],
  },
];

const sides = { buys: { kind: 'buyer', menu: 'export' }, sells: { kind: 'supplier', menu: 'order-drafts' } };

/** A company may buy and sell with one instance. */
export const instanceDoes = (
  side: keyof typeof sides,
  { kind, menus }: Pick<Instance, 'kind' | 'menus'>,
): boolean => kind === sides[side].kind || menus.includes(sides[side].menu);

/** The way to an entry: `Admin › API-tilgang › Token`. */
export const pathOf = (group: MenuTitle, { under, title }: MenuItem): MenuTitle[] => [
  ...(group === title ? [] : [group]),
  ...(under ? [under] : []),
  title,
];

/** What this person sees at this instance, now. Empty groups are left out. */
export function menuFor(
  session: Pick<Session, 'role'>,
  instance: Pick<Instance, 'kind' | 'menus'>,
): MenuGroup[] {
  const isShown = ({ right, menu, does }: Entry) =>
    (!right || mayAs(session.role, right)) &&
    (!menu || instance.menus.includes(menu)) &&
    (!does || instanceDoes(does, instance));
  return groups
    .map(({ title, entries }) => ({
      title,
      items: entries
        .filter(isShown)
        .map(({ title: name, to, under }) => ({ title: name, to, ...(under ? { under } : {}) })),
    }))
    .filter(({ items }) => items.length > 0);
}
