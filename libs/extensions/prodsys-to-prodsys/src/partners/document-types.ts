import { documentTypes } from '@prodsys/contracts';
import type { PartnerConnection } from '../connections/partner-connection.entity';
import type { PartnerDocumentType } from './partner-messages';

type DocumentType = (typeof documentTypes)[number];

/** Which end sends what. */
const sentBy: Record<DocumentType, PartnerConnection['role']> = { 'purchase-order': 'buyer' };

/** Does the supplier take this type? As buyer we know what it last said; until it has said anything, it may. */
export function takes(
  { role, acceptedDocumentTypes, partnerInfo }: PartnerConnection,
  type: string,
): boolean {
  const accepted = role === 'supplier' ? acceptedDocumentTypes : partnerInfo?.acceptedDocumentTypes;
  return accepted?.includes(type) ?? true;
}

/** The types that the two ends can exchange, and whether they do. */
export const documentTypesOf = (connection: PartnerConnection, isOn: boolean): PartnerDocumentType[] =>
  documentTypes.map((type) => ({
    type,
    direction: sentBy[type] === connection.role ? 'out' : 'in',
    state: isOn && takes(connection, type) ? connection.state : 'off',
  }));
