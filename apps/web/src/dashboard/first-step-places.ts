import type { Schemas } from '../api/client';
import type { Right } from '../frame/session';

export interface StepPlace {
  to: string;
  /** Who can do it: those with this right. */
  right: Right;
  /** The page is there while an extension brings this menu. */
  menu?: string;
}

const tokens = '/admin/api-access/tokens';
const connections = '/admin/integrations/prodsys-to-prodsys';

/** Where each step of the guide is done, by the side it belongs to. */
const places = {
  'both-company': { to: '/admin/organisation', right: 'administer' },
  'both-extension': { to: '/admin/extensions', right: 'administer' },
  'buyer-contact': { to: '/contacts?role=supplier', right: 'edit' },
  'buyer-connection': { to: connections, right: 'administer', menu: 'connections' },
  'buyer-connection-tested': { to: connections, right: 'administer', menu: 'connections' },
  'buyer-article': { to: '/articles', right: 'edit' },
  'buyer-order': { to: '/purchase-orders', right: 'edit' },
  'buyer-export': { to: '/export', right: 'decide', menu: 'export' },
  'supplier-article': { to: '/articles', right: 'edit' },
  'supplier-token': { to: tokens, right: 'administer' },
  'supplier-contact': { to: '/contacts?role=customer', right: 'edit' },
  'supplier-draft': { to: '/order-drafts', right: 'read', menu: 'order-drafts' },
  'supplier-approved': { to: '/order-drafts', right: 'decide', menu: 'order-drafts' },
} satisfies Record<string, StepPlace>;

export type StepKey = keyof typeof places;

/** Null for a step that this page does not know yet. */
export function stepKey({ side, id }: Pick<Schemas['FirstStepView'], 'side' | 'id'>): StepKey | null {
  const key = `${side}-${id}`;
  return key in places ? (key as StepKey) : null;
}

export const placeOf = (key: StepKey): StepPlace => places[key];
