import { Link } from 'react-router';
import { api } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { tokenTexts } from './token-texts';

interface Props {
  connectionId: string | null;
  names: ReadonlyMap<string, string>;
}

/** Whose token it is: a customer's, over a connection, or a program of one's own. */
export function TokenHolder({ connectionId, names }: Props) {
  const t = useTexts(tokenTexts);
  if (connectionId === null) return t('program');
  return (
    <Link to={`/admin/integrations/prodsys-to-prodsys/${connectionId}`}>
      {names.get(connectionId) ?? t('aConnection')}
    </Link>
  );
}

/** What connections are called, by their ids. */
export function useHolderNames(): ReadonlyMap<string, string> {
  const { data } = api.useQuery('get', '/api/connections', { params: { query: { limit: '200' } } });
  return new Map((data?.items ?? []).map(({ id, name }) => [id, name]));
}
