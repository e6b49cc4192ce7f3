import { useDocumentTitle } from '@mantine/hooks';
import { api } from '../api/client';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';

/** The window says which page of which instance it is: many have both open. */
export function usePageTitle(title: string): void {
  const t = useTexts(commonTexts);
  const { data } = api.useQuery('get', '/api/about', {}, { staleTime: 60_000 });
  useDocumentTitle(
    [title, data && `${data.company ?? 'ProdSys'} (${t(data.kind)})`].filter(Boolean).join(' · '),
  );
}
