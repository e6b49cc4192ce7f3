import { api } from '../api/client';

/** Our own card, which seldom changes. */
export function useOwnCompany() {
  const { data } = api.useQuery('get', '/api/company', {}, { staleTime: 60_000 });
  return data;
}
