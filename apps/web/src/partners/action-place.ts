import type { Schemas } from '../api/client';
import type { Right } from '../frame/session';

export type Partner = Schemas['PartnerView'];
type Action = Schemas['PartnerAction'];

export const connectionPath = (id: string) => `/admin/integrations/prodsys-to-prodsys/${id}`;

/** What went to and from a partner. The log knows partners by name. */
export const transactionsPath = ({ name }: Pick<Partner, 'name'>, level?: 'warning' | 'error') =>
  `/admin/logs/integration-log?${new URLSearchParams({ partner: name, ...(level ? { level } : {}) }).toString()}`;

/** Orders to this supplier that do not get through, or those of this customer that were refused. */
export const openErrorsPath = (partner: Pick<Partner, 'name' | 'role' | 'contactId'>) =>
  partner.role === 'buyer'
    ? `/purchase-orders?transmission=failed&supplierContactId=${partner.contactId ?? ''}`
    : transactionsPath(partner, 'warning');

/** The page where a person does what is needed; null when that is another role's work. */
export function actionPlace(
  { code }: Pick<Action, 'code'>,
  partner: Partner,
  may: (right: Right) => boolean,
): string | null {
  switch (code) {
    case 'orders-failed':
    case 'orders-refused':
      return openErrorsPath(partner);
    case 'contact-undecided':
      return '/order-drafts?undecidedCustomer=true';
    case 'connection-stopped':
    case 'contact-missing':
      return may('administer') ? connectionPath(partner.id) : null;
    default:
      if (!code.startsWith('token-') || !may('administer')) return null;
      return partner.role === 'buyer' ? connectionPath(partner.id) : '/admin/api-access/tokens';
  }
}
