import type { Schemas } from '../api/client';

type Fault = Pick<Schemas['FaultView'], 'code' | 'pointer'>;

/** Where a person goes to mend something. */
export type Place = 'order' | 'article' | 'supplier' | 'connection' | 'organisation';

const places: Record<string, Place> = {
  'connection-missing': 'connection',
  'connection-not-active-here': 'connection',
  'connection-not-active': 'connection',
  'document-type-not-accepted': 'connection',
  'only-test-orders': 'connection',
  'partner-not-asked': 'connection',
  'instance-mismatch': 'connection',
  'supplier-article-number-missing': 'article',
  'article-not-found': 'article',
  'article-inactive': 'article',
  'gtin-differs': 'article',
  'own-company-incomplete': 'organisation',
  'contact-invalid': 'organisation',
  'contact-created': 'organisation',
  'contact-undecided': 'organisation',
  'supplier-unusable': 'supplier',
};

/** What the page does not know is mended in the order, unless it is about ourselves. */
export const placeOf = ({ code, pointer }: Fault): Place =>
  places[code] ?? (pointer.startsWith('/buyer') ? 'organisation' : 'order');

/** Which line a fault is about, counted from 0; null when it is about the order as a whole. */
export function lineIndexOf({ pointer }: Pick<Fault, 'pointer'>): number | null {
  const [, index] = /^\/lines\/(\d+)(?:\/|$)/.exec(pointer) ?? [];
  return index === undefined ? null : Number(index);
}

export interface Whereabouts {
  orderId: string;
  supplierContactId?: string | undefined;
  /** The article of the line that the fault is about, when it is known by now. */
  articleId?: string | null | undefined;
}

/** The address of that place. Without its article, a line is mended in the order. */
export function addressOf(place: Place, { orderId, supplierContactId, articleId }: Whereabouts): string {
  if (place === 'connection') return '/admin/integrations/prodsys-to-prodsys';
  if (place === 'organisation') return '/admin/organisation';
  if (place === 'article' && articleId) return `/articles/${articleId}`;
  if (place === 'supplier' && supplierContactId) return `/contacts/${supplierContactId}`;
  return `/purchase-orders/${orderId}`;
}
