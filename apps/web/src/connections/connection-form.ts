import type { Schemas } from '../api/client';

export type Connection = Schemas['ConnectionView'];
export type ConnectionValues = ReturnType<typeof valuesOf>;

/** The kinds of document that an instance can take. */
export const documentTypes = ['purchase-order'] as const;

export const valuesOf = (connection: Connection) => ({
  name: connection.name,
  contactId: connection.contactId,
  automaticExport: connection.automaticExport,
  acceptedDocumentTypes: connection.acceptedDocumentTypes,
  responsibleUserIds: connection.responsibleUserIds,
});

/** Each side has settings of its own. People are sent when they were changed: one who has left would be refused. */
export function changeOf(values: ConnectionValues, present: Connection): Schemas['ConnectionChange'] {
  const { name, contactId, automaticExport, acceptedDocumentTypes, responsibleUserIds } = values;
  const isSame = responsibleUserIds.join() === present.responsibleUserIds.join();
  return {
    name,
    contactId,
    ...(isSame ? {} : { responsibleUserIds }),
    ...(present.role === 'buyer' ? { automaticExport } : { acceptedDocumentTypes }),
  };
}

/** What somebody entered of the way to a partner; an empty token leaves the one that is registered. */
export const accessChangeOf = (
  typed: { endpoint: string; token: string },
  { endpoint: present }: Pick<Connection, 'endpoint'>,
): Schemas['ConnectionChange'] => {
  const endpoint = typed.endpoint.trim();
  const token = typed.token.trim();
  // The same endpoint again would make the instance forget what the partner said of itself.
  return { ...(endpoint === present ? {} : { endpoint }), ...(token ? { token } : {}) };
};
