import type { Schemas } from '../api/client';
import type { Right } from '../frame/session';
import { actionPlace, type Partner } from '../partners/action-place';

export interface Thing {
  key: string;
  /** Whom it is about; null: the instance itself. */
  partner: string | null;
  /** What the instance says, or what the page has to say about `code`. */
  message: string | null;
  code?: 'extensionOff' | 'logErrors';
  count?: number;
  to: string | null;
}

interface Known {
  partners: Partner[];
  logErrors24h: number;
  menus: Schemas['InstanceView']['menus'];
  may: (right: Right) => boolean;
}

/** What a person has to see to, beside the orders themselves: the whole instance first, then partner by partner. */
export function thingsToDo({ partners, logErrors24h, menus, may }: Known): Thing[] {
  const isOff = partners.length > 0 && !menus.includes('connections');
  return [
    ...(isOff
      ? [
          {
            key: 'extension',
            partner: null,
            message: null,
            code: 'extensionOff' as const,
            to: may('administer') ? '/admin/extensions' : null,
          },
        ]
      : []),
    ...partners.flatMap((partner) =>
      partner.actionNeeded.map((action) => ({
        key: `${partner.id} ${action.code}`,
        partner: partner.name,
        message: action.message,
        to: actionPlace(action, partner, may),
      })),
    ),
    ...(logErrors24h > 0
      ? [
          {
            key: 'log',
            partner: null,
            message: null,
            code: 'logErrors' as const,
            count: logErrors24h,
            to: '/admin/logs/integration-log?level=error',
          },
        ]
      : []),
  ];
}
