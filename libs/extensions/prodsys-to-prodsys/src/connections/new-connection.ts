import { documentTypes } from '@prodsys/contracts';
import { newId } from '@prodsys/platform';
import type { PartnerConnection } from './partner-connection.entity';

export function newConnection(
  fields: Pick<PartnerConnection, 'role' | 'name'> & Partial<PartnerConnection>,
  now: Date,
): PartnerConnection {
  return {
    id: newId(now.getTime()),
    state: 'active',
    stateReason: null,
    supplierInstanceId: null,
    customerInstanceId: null,
    supplierContactId: null,
    endpoint: null,
    sealedToken: null,
    automaticExport: false,
    partnerInfo: null,
    failures: 0,
    resumeAt: null,
    customerContactId: null,
    acceptedDocumentTypes: [...documentTypes],
    responsibleUserIds: null,
    createdAt: now.toISOString(),
    version: 1,
    ...fields,
  };
}

/** Names the row that a sealed token belongs to. */
export const tokenRow = (connectionId: string) => `partner_connection/${connectionId}/token`;
