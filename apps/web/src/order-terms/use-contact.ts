import { api } from '../api/client';

/** The card of a contact, with its persons. */
export function useContact(id: string | null) {
  const { data } = api.useQuery(
    'get',
    '/api/contacts/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: Boolean(id), staleTime: 30_000 },
  );
  return data;
}
